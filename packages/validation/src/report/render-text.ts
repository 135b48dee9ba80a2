import {
  type FindingGroup,
  type Language,
  type LocalizedText,
  type Report,
  SEVERITY_LABELS,
  type Severity,
  VERDICT_LABELS,
  type Verdict,
} from "@kehoach/model";
import { plainLine } from "./plain-line.ts";
import {
  counted,
  countText,
  dayText,
  differences,
  groupPlace,
  inputFacts,
  PLACES_SHOWN,
  placeText,
  rowCounts,
  severityCounts,
  suggestionText,
} from "./report-words.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** How a report is written for a terminal. */
export interface TextOptions {
  readonly language: Language;
  /** Width to wrap at, from 40; nothing is wrapped if missing. */
  readonly width?: number | undefined;
  /** Whether to colour with ANSI escapes; `false` if missing. */
  readonly color?: boolean | undefined;
}

type Style = "strong" | "quiet" | "good" | "doubtful" | "bad";

const ESCAPES: Readonly<Record<Style, readonly [open: number, close: number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  good: [32, 39],
  doubtful: [33, 39],
  bad: [31, 39],
};

const STYLE_OF_VERDICT: Readonly<Record<Verdict, Style>> = {
  accepted: "good",
  "accepted-with-warnings": "doubtful",
  rejected: "bad",
  "not-validated": "bad",
};

const STYLE_OF_SEVERITY: Readonly<Record<Severity, Style>> = {
  error: "bad",
  warning: "doubtful",
  info: "strong",
};

const TEXTS = {
  fix: { vi: "Cách sửa:", en: "To do:" },
  where: { vi: "Ở:", en: "At:" },
  meant: { vi: "Có phải", en: "Meant" },
  asked: { vi: "có phải", en: "meant" },
  notRun: { vi: "Quy tắc chưa kiểm tra hết", en: "Rules that were not fully checked" },
  failed: { vi: "lỗi của chương trình", en: "a fault of this program" },
  suppressed: { vi: "Bỏ qua theo hồ sơ kiểm tra", en: "Suppressed by the profile" },
  until: { vi: "đến hết ngày", en: "until" },
} as const satisfies Record<string, LocalizedText>;

const GROUPS_SHOWN = 100;
const NARROWEST = 40;

class Writer {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #color: boolean;

  constructor({ width, color = false }: TextOptions) {
    this.#width = width === undefined ? Number.POSITIVE_INFINITY : Math.max(width, NARROWEST);
    this.#color = color;
  }

  /** Writes a paragraph; what comes from outside is made safe here. */
  write(text: string, { indent = "", style }: { indent?: string; style?: Style } = {}): void {
    for (const line of wrappedLines(plainLine(text), this.#width - indent.length)) {
      this.#lines.push(`${indent}${style === undefined || !this.#color ? line : this.#styled(line, style)}`);
    }
  }

  #styled(line: string, style: Style): string {
    const [open, close] = ESCAPES[style];
    return `\u001B[${open}m${line}\u001B[${close}m`;
  }

  gap(): void {
    this.#lines.push("");
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

function writeRanges(writer: Writer, { ranges }: FindingGroup, language: Language): void {
  const shown = ranges.slice(0, PLACES_SHOWN).join(", ");
  if (shown === "") return;
  const more = ranges.length > PLACES_SHOWN ? ", …" : "";
  writer.write(`${TEXTS.where[language]} ${shown}${more}`, { indent: "   " });
}

/** Writes what each of the first findings says of its own. */
function writeFindings(writer: Writer, group: FindingGroup, language: Language): void {
  const { messages } = differences(group);
  const shown = group.findings.slice(0, PLACES_SHOWN);
  for (const finding of shown) {
    const { location, value, message } = finding;
    const quoted = value === null ? "" : `“${value}”`;
    // the text of the first stands above
    const said = messages && finding !== shown[0] ? message[language] : quoted;
    const parts = [placeText(location, language), said].filter((part) => part !== "");
    if (parts.length === 0) continue;
    const meant = suggestionText(finding);
    const hint = meant === "" ? "" : ` (${TEXTS.asked[language]}: ${meant}?)`;
    writer.write(`${parts.join(": ")}${hint}`, { indent: "   " });
  }
}

/** Writes where the findings of a group are; gives back how many of them are not told of. */
function writePlaces(writer: Writer, group: FindingGroup, language: Language): number {
  const { ranges, findings, count } = group;
  const { values, messages } = differences(group);
  if (values || messages) {
    const rest = count - Math.min(PLACES_SHOWN, findings.length);
    if (rest > 0) writeRanges(writer, group, language);
    writeFindings(writer, group, language);
    return rest;
  }
  writeRanges(writer, group, language);
  const meant = findings[0] === undefined ? "" : suggestionText(findings[0]);
  if (meant !== "") writer.write(`${TEXTS.meant[language]}: ${meant}?`, { indent: "   " });
  return ranges.length > PLACES_SHOWN ? count - Math.min(PLACES_SHOWN, findings.length) : 0;
}

function writeGroup(writer: Writer, group: FindingGroup, number: number, language: Language): number {
  const { severity, rule, count, message, fix } = group;
  const label = SEVERITY_LABELS[severity][language].toUpperCase();
  const times = count === 1 ? "" : ` × ${countText(count, language)}`;
  writer.gap();
  writer.write(`${number}. ${label} ${rule}${times}`, { style: STYLE_OF_SEVERITY[severity] });
  const place = groupPlace(group, language);
  if (place !== "") writer.write(place, { indent: "   ", style: "quiet" });
  writer.write(message[language], { indent: "   ", style: "strong" });
  const rest = writePlaces(writer, group, language);
  if (fix[language] !== "") writer.write(`${TEXTS.fix[language]} ${fix[language]}`, { indent: "   " });
  return rest;
}

function writeRules(writer: Writer, { rules }: Report, language: Language): void {
  const open = rules.filter(({ status }) => status === "skipped" || status === "failed");
  if (open.length === 0) return;
  writer.gap();
  writer.write(`${TEXTS.notRun[language]}:`, { style: "strong" });
  for (const { rule, title, status, because } of open) {
    const fault = status === "failed" ? ` (${TEXTS.failed[language]})` : "";
    writer.write(`${rule} – ${title[language]}${fault}: ${because?.[language] ?? ""}`, { indent: "   " });
  }
}

function writeSuppressed(writer: Writer, { suppressed }: Report, language: Language): void {
  if (suppressed.length === 0) return;
  writer.gap();
  writer.write(`${TEXTS.suppressed[language]}: ${countText(suppressed.length, language)}`, {
    style: "strong",
  });
  for (const { rule, location, reason, until } of suppressed.slice(0, PLACES_SHOWN)) {
    const place = placeText(location, language);
    writer.write(
      `${rule}${place === "" ? "" : ` ${place}`}: ${reason} (${TEXTS.until[language]} ${dayText(until, language)})`,
      {
        indent: "   ",
      },
    );
  }
}

/**
 * A report for a terminal: the verdict first, then counts, what is wrong where and what to do, and what was not
 * checked. Controls and marks that turn the direction of writing are shown as escapes; each group has its first
 * ten places.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { renderText, validateDataset } from "@kehoach/validation";
 * const content = "indicator,period,value,unit\ngrdp-growth,2024,many,%";
 * const report = await validateDataset({ name: "a.csv", content }, { plan: plan7099, clock: "2026-11-24" }).report();
 * renderText(report, { language: "en" }).split("\n")[0]; // => "REJECTED"
 */
export function renderText(report: Report, options: TextOptions): string {
  const { language } = options;
  const { verdict, inputs, groups } = report;
  const writer = new Writer(options);
  writer.write(VERDICT_LABELS[verdict][language].toUpperCase(), { style: STYLE_OF_VERDICT[verdict] });
  writer.write(`${severityCounts(report, language)}; ${rowCounts(report, language)}.`);
  for (const input of inputs.slice(0, PLACES_SHOWN)) {
    writer.write(`${plainLine(input.name)} (${inputFacts(input, language)})`, { style: "quiet" });
  }
  if (inputs.length > PLACES_SHOWN) {
    const more = inputs.length - PLACES_SHOWN;
    writer.write({ vi: `và ${more} tệp khác`, en: `and ${more} more files` }[language], { style: "quiet" });
  }
  let rest = 0;
  for (const [index, group] of groups.entries()) {
    rest += index < GROUPS_SHOWN ? writeGroup(writer, group, index + 1, language) : group.count;
  }
  writeRules(writer, report, language);
  writeSuppressed(writer, report, language);
  if (rest > 0) {
    writer.gap();
    const places = counted(rest, { vi: "chỗ", en: "place" }, language);
    writer.write(
      { vi: `Còn ${places} nữa trong --format json.`, en: `${places} more in --format json.` }[language],
    );
  }
  for (const { rule, kept, total } of report.truncated) {
    const [few, all] = [countText(kept, language), countText(total, language)];
    writer.write(
      {
        vi: `JSON có ${few} trong ${all} phát hiện của ${rule}; --format csv có tất cả.`,
        en: `JSON has ${few} of ${all} findings of ${rule}; --format csv has all.`,
      }[language],
    );
  }
  return writer.text;
}
