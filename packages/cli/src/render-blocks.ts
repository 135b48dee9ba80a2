import type { Block, Paragraph, StyledText, Table } from "./block.ts";
import { columnWidths } from "./column-widths.ts";
import type { Paint } from "./paint.ts";
import { safeText } from "./safe-text.ts";
import { displayWidth, wrapText } from "./wrap-text.ts";

const GUTTER = "  ";
/** In front of further lines of the first column, so that the rows of a wrapped table stand apart. */
const HANG = "  ";

/** How much shorter a table has to become for its first column to stand above the others. */
const WORTH_STACKING = 0.8;

/** Where blocks are shown. */
export interface Sheet {
  /** Width to wrap at, `undefined` for output that is not a terminal: nothing is wrapped, cells are tabbed. */
  readonly columns: number | undefined;
  readonly paint: Paint;
}

/** The text of blocks; all that comes from outside is made safe here. */
export function renderBlocks(blocks: readonly Block[], sheet: Sheet): string {
  return blocks.flatMap((block) => linesOf(block, sheet).map((line) => `${line}\n`)).join("");
}

function linesOf(block: Block, sheet: Sheet): readonly string[] {
  switch (block.kind) {
    case "gap":
      return [""];
    case "paragraph":
      return paragraphLines(block, sheet);
    case "table":
      return sheet.columns === undefined
        ? tabbedLines(block, sheet.paint)
        : tableLines(block, sheet.columns, sheet.paint);
  }
}

function paragraphLines({ text, marker, style }: Paragraph, { columns, paint }: Sheet): readonly string[] {
  const indent = displayWidth(marker);
  const safe = safeText(text);
  const lines = columns === undefined ? [safe] : wrapText(safe, Math.max(columns - indent, 1));
  return lines.map((line, index) => (index === 0 ? marker : " ".repeat(indent)) + paint(line, style));
}

function tabbedLines({ header, rows }: Table, paint: Paint): readonly string[] {
  const heading = header.map((text) => paint(text, "strong")).join("\t");
  return [
    heading,
    ...rows.map((row) => row.map(({ text, style }) => paint(safeText(text), style)).join("\t")),
  ];
}

/** Lines of a row whose cells are wrapped to the widths of the columns. */
function rowLines(
  row: readonly StyledText[],
  {
    widths,
    hang,
    paint,
  }: { readonly widths: readonly number[]; readonly hang: string; readonly paint: Paint },
): readonly string[] {
  const cells = row.map(({ text }, index) => {
    const width = widths[index] ?? 1;
    if (index > 0) return wrapText(text, width);
    return wrapText(text, width - hang.length).map((line, number) => (number === 0 ? line : hang + line));
  });
  const height = Math.max(...cells.map((wrapped) => wrapped.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map(({ style }, index) => {
        const text = cells[index]?.[line] ?? "";
        const padding = Math.max((widths[index] ?? 0) - displayWidth(text), 0);
        return paint(text, style) + (index === row.length - 1 ? "" : " ".repeat(padding));
      })
      .join(GUTTER)
      .trimEnd(),
  );
}

/** Lines of a table in which the first cell of a row stands above the others. */
function stackedLines(
  {
    header,
    rows,
  }: { readonly header: readonly StyledText[]; readonly rows: readonly (readonly StyledText[])[] },
  columns: number,
  paint: Paint,
): readonly string[] {
  const others = [header, ...rows].map((row) => row.slice(1));
  const texts = others.map((row) => row.map(({ text }) => text));
  const gutters = GUTTER.length * (header.length - 2);
  const widths = columnWidths(texts, columns - HANG.length - gutters);
  const full = HANG.length + widths.reduce((sum, width) => sum + width, 0) + gutters;
  const stacked = (row: readonly StyledText[]): readonly string[] => [
    ...row
      .slice(0, 1)
      .flatMap(({ text, style }) => wrapText(text, columns).map((line) => paint(line, style))),
    ...rowLines(row.slice(1), { widths, hang: "", paint }).map((line) => HANG + line),
  ];
  return [...stacked(header), paint("─".repeat(full), "quiet"), ...rows.flatMap(stacked)];
}

function tableLines({ header, rows }: Table, columns: number, paint: Paint): readonly string[] {
  const heading = header.map((text) => ({ text, style: "strong" as const }));
  const safeRows = rows.map((row) => row.map(({ text, style }) => ({ text: safeText(text), style })));
  const texts = [heading, ...safeRows].map((row) => row.map(({ text }) => text));
  const available = columns - GUTTER.length * (header.length - 1);
  const whole = columnWidths(texts, Number.POSITIVE_INFINITY);
  const fits = whole.reduce((sum, width) => sum + width, 0) <= available;
  const hang = fits ? "" : HANG;
  const widths = (fits ? whole : columnWidths(texts, available - hang.length)).map((width, index) =>
    index === 0 ? width + hang.length : width,
  );
  const full = widths.reduce((sum, width) => sum + width, 0) + GUTTER.length * (header.length - 1);
  const layout = { widths, hang, paint };
  const lines = [
    ...rowLines(heading, layout),
    paint("─".repeat(full), "quiet"),
    ...safeRows.flatMap((row) => rowLines(row, layout)),
  ];
  const isOfShortCells = safeRows.every((row) =>
    row.slice(1).every(({ text }, index) => displayWidth(text) <= (widths[index + 1] ?? 0)),
  );
  if (fits || !isOfShortCells) return lines;
  const stacked = stackedLines({ header: heading, rows: safeRows }, columns, paint);
  return stacked.length < WORTH_STACKING * lines.length ? stacked : lines;
}
