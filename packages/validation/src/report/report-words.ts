import {
  type FindingGroup,
  formatDay,
  formatNumber,
  isDay,
  type Language,
  type LocalizedText,
  type Location,
  type Report,
  type ReportedFinding,
  type ReportInput,
} from "@kehoach/model";
import { plainLine } from "./plain-line.ts";

/** Places of a group that are shown to people; the JSON has more. */
export const PLACES_SHOWN = 10;

const DATASETS: Readonly<Record<"observations" | "task-reports", LocalizedText>> = {
  observations: { vi: "số liệu", en: "figures" },
  "task-reports": { vi: "báo cáo nhiệm vụ", en: "task reports" },
};

const LAYOUTS: Readonly<Record<"long" | "wide", LocalizedText>> = {
  long: { vi: "mỗi dòng một số liệu", en: "one figure a row" },
  wide: { vi: "mỗi kỳ một cột", en: "one column a period" },
};

/** A count as people write it. */
export function countText(count: number, language: Language): string {
  return formatNumber(count, { language });
}

/** A count with what is counted; English has a plural. */
export function counted(
  count: number,
  words: { readonly vi: string; readonly en: string; readonly plural?: string },
  language: Language,
): string {
  const word = language === "vi" ? words.vi : count === 1 ? words.en : (words.plural ?? `${words.en}s`);
  return `${countText(count, language)} ${word}`;
}

/** How many findings of each severity there are: `3 lỗi, 1 cảnh báo, 0 thông tin`. */
export function severityCounts({ counts: { bySeverity } }: Report, language: Language): string {
  return [
    counted(bySeverity.error, { vi: "lỗi", en: "error" }, language),
    counted(bySeverity.warning, { vi: "cảnh báo", en: "warning" }, language),
    counted(bySeverity.info, { vi: "thông tin", en: "note" }, language),
  ].join(", ");
}

/** What was read and what of it may be used. */
export function rowCounts({ counts }: Report, language: Language): string {
  const { rowsRead, rowsWithErrors, observations, taskReports } = counts;
  const isOfTasks = taskReports > 0;
  const parts = [
    {
      vi: `đọc ${countText(rowsRead, "vi")} dòng`,
      en: `${counted(rowsRead, { vi: "", en: "row" }, "en")} read`,
    },
    {
      vi: `${countText(rowsWithErrors, "vi")} dòng có lỗi`,
      en: `${countText(rowsWithErrors, "en")} with errors`,
    },
    ...(observations > 0 || !isOfTasks
      ? [
          {
            vi: `${countText(observations, "vi")} số liệu dùng được`,
            en: `${counted(observations, { vi: "", en: "figure" }, "en")} may be used`,
          },
        ]
      : []),
    ...(isOfTasks
      ? [
          {
            vi: `${countText(taskReports, "vi")} báo cáo nhiệm vụ dùng được`,
            en: `${counted(taskReports, { vi: "", en: "task report" }, "en")} may be used`,
          },
        ]
      : []),
  ];
  return parts.map((part) => part[language]).join(", ");
}

function sheetText(
  { name, rows, used, dataset, layout }: ReportInput["sheets"][number],
  language: Language,
): string {
  const facts = used
    ? [
        counted(rows, { vi: "dòng", en: "row" }, language),
        ...(dataset === null ? [] : [DATASETS[dataset][language]]),
        // reports on tasks have one layout only
        ...(layout === null || dataset !== "observations" ? [] : [LAYOUTS[layout][language]]),
      ]
    : [{ vi: "không dùng", en: "not used" }[language]];
  const title = name === null ? "" : { vi: `trang “${name}”: `, en: `sheet "${name}": ` }[language];
  return plainLine(`${title}${facts.join(", ")}`);
}

/** Sheets of an input that are told of. */
const SHEETS_SHOWN = 10;

/** What is known of an input: format, size, encoding, sheets. */
export function inputFacts({ format, bytes, encoding, sheets }: ReportInput, language: Language): string {
  const more = sheets.length - SHEETS_SHOWN;
  const parts = [
    format === null ? { vi: "không rõ định dạng", en: "unknown format" }[language] : format.toUpperCase(),
    counted(bytes, { vi: "byte", en: "byte" }, language),
    ...(encoding === null ? [] : [encoding.name]),
    ...sheets.slice(0, SHEETS_SHOWN).map((sheet) => sheetText(sheet, language)),
    ...(more > 0 ? [{ vi: `và ${more} trang khác`, en: `and ${more} more sheets` }[language]] : []),
  ];
  return plainLine(parts.join("; "));
}

/** Where a group is: file, sheet and column, as far as it has them. */
export function groupPlace(group: FindingGroup, language: Language): string {
  const { input, sheet, column, wholeColumn, count } = group;
  const header = column?.header == null || column.header === "" ? "" : ` “${column.header}”`;
  const whole = wholeColumn && count > 1 ? { vi: ", mọi dòng", en: ", every row" }[language] : "";
  const parts = [
    ...(input === null ? [] : [input]),
    ...(sheet === null ? [] : [{ vi: `trang “${sheet}”`, en: `sheet “${sheet}”` }[language]]),
    ...(column === null
      ? []
      : [
          { vi: `cột ${column.letter}${header}${whole}`, en: `column ${column.letter}${header}${whole}` }[
            language
          ],
        ]),
  ];
  return plainLine(parts.join(", "));
}

/** Where a finding is within its sheet: a cell, a row, a line or a place in JSON; `""` for the whole. */
export function placeText({ cell, row, line, pointer }: Location, language: Language): string {
  if (cell !== undefined) return plainLine(cell);
  if (row !== undefined) return { vi: `dòng ${row}`, en: `row ${row}` }[language];
  const parts = [
    ...(line === undefined ? [] : [{ vi: `dòng ${line}`, en: `line ${line}` }[language]]),
    ...(pointer === undefined || pointer === "" ? [] : [pointer]),
  ];
  return plainLine(parts.join(" "));
}

/** What a finding may have been meant to be, `""` if nothing is near. */
export function suggestionText({ suggestions }: Pick<ReportedFinding, "suggestions">): string {
  return plainLine(
    suggestions
      .slice(0, 3)
      .map(({ value }) => value)
      .join(", "),
  );
}

/** What of the findings of a group differs from one to the next: texts that only quote another value do not. */
export function differences({ findings }: FindingGroup): {
  readonly values: boolean;
  readonly messages: boolean;
} {
  const [first] = findings;
  const said = ({ value, message }: ReportedFinding): string =>
    value === null || value === "" ? message.vi : message.vi.replaceAll(value, "");
  return {
    values: findings.some(({ value }) => value !== first?.value),
    messages: first !== undefined && findings.some((finding) => said(finding) !== said(first)),
  };
}

/** A day as people write it; any other text as it is. */
export function dayText(day: string, language: Language): string {
  return isDay(day) ? formatDay(day, language) : plainLine(day);
}

/** The instant of a report as people write it: `31/03/2026 08:00:00 (+07:00)`. */
export function clockText(clock: string, language: Language): string {
  const [day = "", time = ""] = clock.split("T");
  const match = /^([\d:.]+)(Z|[+-][\d:]+)$/.exec(time);
  if (!isDay(day) || match === null) return plainLine(clock);
  const offset = match[2] === "Z" ? "UTC" : match[2];
  return `${formatDay(day, language)} ${match[1]} (${offset})`;
}
