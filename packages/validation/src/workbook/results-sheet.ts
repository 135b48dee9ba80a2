import {
  type Finding,
  formatNumber,
  type Language,
  SEVERITIES,
  SEVERITY_LABELS,
  type Severity,
  VERDICT_LABELS,
  type Verdict,
} from "@kehoach/model";
import { columnLetter } from "../column-letter.ts";
import type { ResultStyle } from "./annotation-styles.ts";
import { ANNOTATION_WORDS, severityLabel, suggestionText } from "./annotation-words.ts";
import { rowHeight } from "./row-height.ts";
import { ooxmlSource, sheetText } from "./sheet-text.ts";
import { xmlText } from "./xml-tags.ts";

/** What the first sheet of an annotated copy says. */
export interface Results {
  readonly language: Language;
  readonly verdict: Verdict;
  readonly input: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly listed: readonly Finding[];
  /** How a finding is placed: name of its sheet and cell in the copy, `null` where there is none. */
  readonly placeOf: (finding: Finding) => ResultPlace;
}

/** Where a finding is in the copy. */
export interface ResultPlace {
  readonly sheet: string | null;
  /** `E12` or `dòng 12`, `null` if it is about the whole. */
  readonly shown: string | null;
  /** `'Số liệu'!E12`, if there is such a cell. */
  readonly link: string | null;
}

const WIDTHS = [6, 12, 18, 9, 60, 48, 28, 24];

/** The XML of that sheet; texts are never formulas. */
export function resultsSheet(
  { language, verdict, input, counts, listed, placeOf }: Results,
  { namespace, styleOf }: { readonly namespace: string; readonly styleOf: (style: ResultStyle) => number },
): string {
  const words = ANNOTATION_WORDS[language];
  const number = (value: number): string => formatNumber(value, { language });
  const rows: string[] = [];
  const links: string[] = [];
  const addRow = (cells: readonly (readonly [text: string | number, style: ResultStyle])[]): number => {
    const row = rows.length + 1;
    const elements = cells.map(([text, style], index) => {
      const start = `<c r="${columnLetter(index + 1)}${row}" s="${styleOf(style)}"`;
      if (typeof text === "number") return `${start}><v>${text}</v></c>`;
      if (text === "") return `${start}/>`;
      const written = xmlText(ooxmlSource(sheetText(text)));
      return `${start} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
    });
    // lines of text alone run over the cells beside them
    const isTable = cells.length > 1;
    const height = isTable
      ? rowHeight(
          cells.map(([text], column) => ({ text: sheetText(String(text)), width: WIDTHS[column] ?? 1 })),
        )
      : row === 1
        ? 24
        : 18;
    rows.push(`<row r="${row}" ht="${height}" customHeight="1">${elements.join("")}</row>`);
    return row;
  };
  addRow([[words.title, "title"]]);
  if (input !== null) addRow([[`${words.input}: ${input}`, "text"]]);
  const label = VERDICT_LABELS[verdict][language];
  addRow([[`${words.verdict}: ${label}`, "text"]]);
  const found = SEVERITIES.map(
    (severity) => `${number(counts[severity])} ${SEVERITY_LABELS[severity][language]}`,
  );
  addRow([[`${words.found}: ${found.join(", ")}`, "text"]]);
  addRow([[listed.length === 0 ? words.none : words.how, "text"]]);
  const left = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0) - listed.length;
  addRow([[left > 0 ? words.more(number(left)) : "", "text"]]);
  const header = addRow(words.headers.map((text) => [text, "header"]));
  for (const [index, finding] of listed.entries()) {
    const { sheet, shown, link } = placeOf(finding);
    const row = addRow([
      [index + 1, "cell"],
      [severityLabel(finding.severity, language), finding.severity],
      [sheet ?? "", "cell"],
      [shown ?? "", link === null ? "cell" : "link"],
      [finding.message[language], "cell"],
      [finding.fix[language], "cell"],
      [suggestionText(finding, language), "cell"],
      [finding.rule, "cell"],
    ]);
    if (link !== null) links.push(`<hyperlink ref="D${row}" location="${xmlText(link)}"/>`);
  }
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<worksheet xmlns="${xmlText(namespace)}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${header}"` +
    ` topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"` +
    ` activeCell="A${header + 1}" sqref="A${header + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>` +
    (listed.length === 0 ? "" : `<autoFilter ref="A${header}:H${rows.length}"/>`) +
    (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
