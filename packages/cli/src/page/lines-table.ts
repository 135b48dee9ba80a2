import { formatNumber, type Language } from "@kehoach/model";
import type { LineColumn } from "./chart-figure.ts";
import { type Markup, markup } from "./markup.ts";

/** The lines of a chart as a table, a row a year; nothing for a chart without lines. */
export function linesTable({
  caption,
  columns,
  language,
}: {
  readonly caption: string;
  readonly columns: readonly LineColumn[];
  readonly language: Language;
}): Markup | null {
  const years = [...new Set(columns.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  if (years.length === 0) return null;
  const year = { vi: "Năm", en: "Year" }[language];
  const cell = ({ points }: LineColumn, wanted: number): Markup => {
    const point = points.find((candidate) => candidate.year === wanted);
    return markup`<td>${point === undefined ? "" : formatNumber(point.value, { language, decimals: 2 })}</td>`;
  };
  const rows = years.map(
    (wanted) =>
      markup`<tr><th scope="row">${wanted}</th>${columns.map((column) => cell(column, wanted))}</tr>
`,
  );
  return markup`<table class="numbers"><caption>${caption}</caption><thead><tr><th scope="col">${year}</th>${columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>`;
}
