import {
  type FindingGroup,
  type Language,
  type LocalizedText,
  type Pinned,
  type Report,
  type ReportedFinding,
  SEVERITIES,
  SEVERITY_LABELS,
  type Severity,
  VERDICT_LABELS,
  type Verdict,
} from "@kehoach/model";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { type Markup, type MarkupPart, markup, trustedMarkup } from "./html-markup.ts";
import { REPORT_STYLE } from "./report-style.ts";
import {
  clockText,
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

/** How a report is written as a page. */
export interface HtmlOptions {
  readonly language: Language;
  /** Web address of the page of a rule; rules are no links if missing, or where it is neither http nor https. */
  readonly ruleUri?: ((rule: string) => string) | undefined;
}

/** Characters of all groups together: with three bytes each the page stays below 5 MB. */
const GROUPS_BUDGET = 1_200_000;
const ROWS_SHOWN = 100;

const TEXTS = {
  title: { vi: "Kết quả kiểm tra số liệu", en: "Result of validation" },
  skip: { vi: "Đến phần cần sửa", en: "Skip to what is wrong" },
  files: { vi: "Tệp", en: "Files" },
  found: { vi: "Phát hiện", en: "Found" },
  rows: { vi: "Số dòng", en: "Rows" },
  clock: { vi: "Thời điểm", en: "As of" },
  incomplete: {
    vi: "Chưa kiểm tra hết: có quy tắc không chạy được hoặc phát hiện quá nhiều nên chỉ nêu một phần; xem phần cuối trang.",
    en: "Not everything was checked or shown: some rules did not run, or there are more findings than are listed; see the end of the page.",
  },
  fix: { vi: "Cách sửa:", en: "To do:" },
  at: { vi: "Ở:", en: "At:" },
  place: { vi: "Vị trí", en: "Place" },
  value: { vi: "Giá trị", en: "Value" },
  message: { vi: "Nội dung", en: "What is wrong" },
  meant: { vi: "Có phải", en: "Meant" },
  places: { vi: "Các vị trí đầu tiên", en: "First places" },
  notRun: { vi: "Quy tắc chưa kiểm tra hết", en: "Rules that were not fully checked" },
  rule: { vi: "Quy tắc", en: "Rule" },
  because: { vi: "Vì sao", en: "Why" },
  failed: { vi: "lỗi của chương trình", en: "a fault of this program" },
  cut: { vi: "Phát hiện chỉ nêu một phần", en: "Findings shown in part" },
  kept: { vi: "Có trong báo cáo", en: "In the report" },
  total: { vi: "Tất cả", en: "All" },
  suppressed: { vi: "Bỏ qua theo hồ sơ kiểm tra", en: "Suppressed by the profile" },
  reason: { vi: "Lý do", en: "Reason" },
  until: { vi: "Đến hết ngày", en: "Until" },
  basis: { vi: "Căn cứ kiểm tra", en: "What it was checked against" },
  hashes: { vi: "Từng tệp, danh mục và mã SHA-256", en: "Each file and list with its SHA-256" },
  name: { vi: "Tên", en: "Name" },
  version: { vi: "Phiên bản", en: "Version" },
  fine: { vi: "Không có gì phải sửa.", en: "Nothing has to be corrected." },
} as const satisfies Record<string, LocalizedText>;

const SECTIONS: Readonly<Record<Severity, LocalizedText>> = {
  error: { vi: "Lỗi phải sửa", en: "Errors to correct" },
  warning: { vi: "Cảnh báo nên xem lại", en: "Warnings to look at" },
  info: { vi: "Thông tin", en: "Notes" },
};

const SIGNS: Readonly<Record<Verdict, { readonly sign: string; readonly style: string }>> = {
  accepted: { sign: "✓", style: "good" },
  "accepted-with-warnings": { sign: "!", style: "doubtful" },
  rejected: { sign: "✗", style: "bad" },
  "not-validated": { sign: "?", style: "bad" },
};

const STYLES: Readonly<Record<Severity, string>> = { error: "bad", warning: "doubtful", info: "quiet" };

const PLACE = { vi: "chỗ", en: "place" };

interface Column<Row> {
  readonly heading: LocalizedText;
  readonly cell: (row: Row) => MarkupPart;
  readonly style?: string;
}

function table<Row>(
  caption: string,
  {
    rows,
    columns,
    language,
  }: {
    readonly rows: readonly Row[];
    readonly columns: readonly Column<Row>[];
    readonly language: Language;
  },
): Markup {
  const styled = ({ style }: Column<Row>): Markup | null =>
    style === undefined ? null : markup` class="${style}"`;
  const headings = columns.map(
    (column) => markup`<th role="columnheader" scope="col"${styled(column)}>${column.heading[language]}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = columns.map((column, index) =>
      index === 0
        ? markup`<th role="rowheader" scope="row"${styled(column)}>${column.cell(row)}</th>`
        : markup`<td role="cell" data-label="${column.heading[language]}"${styled(column)}>${column.cell(row)}</td>`,
    );
    return markup`<tr role="row">${cells}</tr>
`;
  });
  return markup`<table role="table" class="stacked"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody role="rowgroup">
${lines}</tbody></table>
`;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function ruleName(rule: string, { ruleUri }: HtmlOptions): Markup {
  const address = ruleUri?.(rule);
  if (address === undefined || !/^https?:\/\//i.test(address)) return markup`<code>${rule}</code>`;
  return markup`<a href="${address}" rel="noopener noreferrer"><code>${rule}</code></a>`;
}

function findingsTable(group: FindingGroup, language: Language): Markup {
  const rows = group.findings.slice(0, PLACES_SHOWN);
  const columns: readonly (Column<ReportedFinding> & { readonly isEmpty: boolean })[] = [
    {
      heading: TEXTS.place,
      cell: ({ location }) => placeText(location, language),
      style: "place",
      isEmpty: false,
    },
    {
      heading: TEXTS.value,
      cell: ({ value }) => value ?? "",
      isEmpty: rows.every(({ value }) => value === null),
    },
    {
      heading: TEXTS.message,
      cell: ({ message }) => message[language],
      isEmpty: !differences(group).messages,
    },
    {
      heading: TEXTS.meant,
      cell: suggestionText,
      isEmpty: rows.every((row) => suggestionText(row) === ""),
    },
  ];
  return table(TEXTS.places[language], {
    rows,
    columns: columns.filter(({ isEmpty }) => !isEmpty),
    language,
  });
}

function line(text: MarkupPart, style?: string): Markup {
  return style === undefined ? markup`<p>${text}</p>\n` : markup`<p class="${style}">${text}</p>\n`;
}

function rangeLine({ ranges }: FindingGroup, language: Language): Markup {
  const shown = ranges.slice(0, PLACES_SHOWN);
  const codes = shown.map((range) => markup` <code>${range}</code>`);
  return line([TEXTS.at[language], codes, ranges.length > shown.length ? " …" : ""], "ranges");
}

function groupSection(group: FindingGroup, options: HtmlOptions): Markup {
  const { language } = options;
  const { severity, rule, message, fix, count, findings, ranges } = group;
  const { values, messages } = differences(group);
  const isMixed = values || messages;
  const place = groupPlace(group, language);
  const meant = !isMixed && findings[0] !== undefined ? suggestionText(findings[0]) : "";
  const rest = isMixed ? count - Math.min(PLACES_SHOWN, findings.length) : 0;
  const more = counted(rest, PLACE, language);
  const facts = [
    markup`<span class="label ${STYLES[severity]}">${capitalised(SEVERITY_LABELS[severity][language])}</span> ${ruleName(rule, options)}`,
    markup` · ${counted(count, PLACE, language)}`,
    place === "" ? null : ` · ${place}`,
  ];
  const lines: readonly (Markup | false)[] = [
    line(facts),
    ranges.length > 0 && (!isMixed || rest > 0) && rangeLine(group, language),
    isMixed && findingsTable(group, language),
    rest > 0 &&
      line(
        { vi: `Còn ${more} nữa trong báo cáo JSON.`, en: `${more} more in the JSON report.` }[language],
        "quiet",
      ),
    meant !== "" && line(`${TEXTS.meant[language]}: ${meant}?`),
    fix[language] !== "" && line(`${TEXTS.fix[language]} ${fix[language]}`),
  ];
  return markup`<article class="group ${severity}">
<h3>${message[language]}</h3>
${lines.filter((part) => part !== false)}</article>
`;
}

function section(id: string, title: string, content: MarkupPart): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}</section>
`;
}

function groupSections({ groups }: Report, options: HtmlOptions): readonly Markup[] {
  const { language } = options;
  let used = 0;
  return SEVERITIES.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    const parts: Markup[] = [];
    for (const group of own) {
      const part = groupSection(group, options);
      const length = part.toString().length;
      if (used + length > GROUPS_BUDGET) break;
      used += length;
      parts.push(part);
    }
    const more = own.length - parts.length;
    const rest = {
      vi: `Còn ${countText(more, "vi")} nhóm nữa trong báo cáo JSON.`,
      en: `${counted(more, { vi: "", en: "group" }, "en")} more in the JSON report.`,
    };
    const note =
      more > 0
        ? markup`<p class="note">${rest[language]}</p>
`
        : null;
    return [section(severity, SECTIONS[severity][language], [...parts, note])];
  });
}

function notRun({ rules }: Report, options: HtmlOptions): Markup | null {
  const { language } = options;
  const rows = rules.filter(({ status }) => status === "skipped" || status === "failed");
  if (rows.length === 0) return null;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { heading: TEXTS.rule, cell: ({ rule, title }) => [title[language], " (", ruleName(rule, options), ")"] },
    {
      heading: TEXTS.because,
      cell: ({ status, because }) =>
        `${because?.[language] ?? ""}${status === "failed" ? ` (${TEXTS.failed[language]})` : ""}`,
    },
  ];
  const caption = counted(rows.length, { vi: "quy tắc", en: "rule" }, language);
  return section("not-run", TEXTS.notRun[language], table(caption, { rows, columns, language }));
}

function truncated({ truncated: rows }: Report, options: HtmlOptions): Markup | null {
  const { language } = options;
  if (rows.length === 0) return null;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { heading: TEXTS.rule, cell: ({ rule }) => ruleName(rule, options) },
    { heading: TEXTS.kept, cell: ({ kept }) => countText(kept, language), style: "number" },
    { heading: TEXTS.total, cell: ({ total }) => countText(total, language), style: "number" },
  ];
  const caption = counted(rows.length, { vi: "quy tắc", en: "rule" }, language);
  return section("cut", TEXTS.cut[language], table(caption, { rows, columns, language }));
}

function suppressed({ suppressed: all }: Report, options: HtmlOptions): Markup | null {
  const { language } = options;
  if (all.length === 0) return null;
  const rows = all.slice(0, ROWS_SHOWN);
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { heading: TEXTS.rule, cell: ({ rule }) => ruleName(rule, options) },
    { heading: TEXTS.place, cell: ({ location }) => placeText(location, language) },
    { heading: TEXTS.reason, cell: ({ reason }) => reason },
    { heading: TEXTS.until, cell: ({ until }) => dayText(until, language) },
  ];
  const caption = counted(all.length, { vi: "phát hiện", en: "finding" }, language);
  return section("suppressed", TEXTS.suppressed[language], table(caption, { rows, columns, language }));
}

function basis({ basis: used, inputs }: Report, language: Language): Markup {
  const rows: readonly Pinned[] = [
    ...inputs.slice(0, ROWS_SHOWN).map(({ name, sha256 }) => ({ id: name, version: null, sha256 })),
    used.rules,
    ...[used.plan, used.profile].filter((one) => one !== null),
    ...used.codeLists,
  ];
  const columns: readonly Column<Pinned>[] = [
    { heading: TEXTS.name, cell: ({ id }) => id },
    { heading: TEXTS.version, cell: ({ version }) => version ?? "–" },
    {
      heading: { vi: "SHA-256", en: "SHA-256" },
      cell: ({ sha256 }) => markup`<code class="hash">${sha256 ?? "–"}</code>`,
    },
  ];
  const { basis: title } = TEXTS;
  return markup`<details><summary>${title[language]}</summary>
${table(TEXTS.hashes[language], { rows, columns, language })}</details>
`;
}

function facts(report: Report, language: Language): Markup {
  const { inputs, clock } = report;
  const shown = inputs.slice(0, PLACES_SHOWN);
  const more = inputs.length - shown.length;
  const moreText = { vi: `và ${countText(more, "vi")} tệp khác`, en: `and ${countText(more, "en")} more` };
  const files = [
    ...shown.map(
      (input) => markup`<dd>${input.name} <span class="quiet">(${inputFacts(input, language)})</span></dd>`,
    ),
    ...(more > 0 ? [markup`<dd>${moreText[language]}</dd>`] : []),
  ];
  // further terms of a name stay in the second column
  const inRows = files.map((file, index) => (index === 0 ? file : markup`<dt></dt>${file}`));
  return markup`<dl class="facts">
${
  inputs.length === 0
    ? null
    : markup`<dt>${TEXTS.files[language]}</dt>${inRows}
`
}<dt>${TEXTS.found[language]}</dt><dd>${severityCounts(report, language)}</dd>
<dt>${TEXTS.rows[language]}</dt><dd>${rowCounts(report, language)}</dd>
<dt>${TEXTS.clock[language]}</dt><dd>${clockText(clock, language)}</dd>
</dl>
`;
}

/**
 * A report as one HTML page without script, for phone, screen and paper, of at most 5 MB.
 *
 * It needs nothing from elsewhere and is valid under its own content security policy, which allows its one style
 * sheet by hash and nothing else. Every text is escaped; marks that turn the direction of writing are shown as
 * escapes. The only links are those to the pages of rules.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { renderHtml, validateDataset } from "@kehoach/validation";
 * const content = "indicator,period,value,unit\ngrdp-growth,2024,many,%";
 * const report = await validateDataset({ name: "a.csv", content }, { plan: plan7099, clock: "2026-11-24" }).report();
 * renderHtml(report, { language: "vi" }).includes("<script"); // => false
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const { language } = options;
  const { verdict, complete, tool, groups } = report;
  const { sign, style } = SIGNS[verdict];
  const title = `${TEXTS.title[language]}: ${VERDICT_LABELS[verdict][language]}`;
  const label = VERDICT_LABELS[verdict][language];
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(contentSecurityPolicy(REPORT_STYLE))}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedMarkup(REPORT_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${TEXTS.skip[language]}</a>
<header>
<h1>${TEXTS.title[language]}</h1>
<p class="verdict ${style}"><span aria-hidden="true">${sign}</span>${capitalised(label)}</p>
${facts(report, language)}${
  complete
    ? null
    : markup`<p class="note">${TEXTS.incomplete[language]}</p>
`
}</header>
<main id="main">
${
  groups.length === 0 && verdict === "accepted"
    ? markup`<p class="note">${TEXTS.fine[language]}</p>
`
    : null
}${groupSections(report, options)}${notRun(report, options)}${truncated(report, options)}${suppressed(report, options)}${basis(report, language)}</main>
<footer><p>${tool.name} ${tool.version}</p></footer>
</body>
</html>
`;
  return page.toString();
}
