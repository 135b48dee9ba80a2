import type { Merge } from "../grid.ts";
import { rangeOf } from "../workbook/cell-reference.ts";
import {
  type CellDescription,
  type SheetDescription,
  type WorkbookDescription,
  xmlText,
} from "./build-workbook.ts";
import type { ZipEntryToWrite } from "./write-zip.ts";

const MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
const NAMESPACES = ["office", "style", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  )
  .join(" ");

/** The parts of an ODS package. */
export function odsParts({ sheets }: WorkbookDescription): readonly ZipEntryToWrite[] {
  const styles = `<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`;
  const tables = sheets.map(tableElement).join("");
  return [
    // first and not deflated, as the format demands
    { name: "mimetype", content: MIME_TYPE, stored: true },
    {
      name: "META-INF/manifest.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      name: "styles.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMESPACES} office:version="1.2"><office:styles/></office:document-styles>`,
    },
    {
      name: "content.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.2"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ];
}

function tableElement({ name, hidden = false, rows, merges = [] }: SheetDescription): string {
  const ranges = merges.flatMap((merge) => rangeOf(merge) ?? []);
  const rowElements = rows.map((cells, row) => {
    const elements = cells.map((cell, column) => {
      const merge = ranges.find((range) => isIn(range, { row: row + 1, column: column + 1 }));
      return cellElement(cell, merge === undefined ? undefined : { merge, row: row + 1, column: column + 1 });
    });
    return `<table:table-row>${elements.join("") || "<table:table-cell/>"}</table:table-row>`;
  });
  return `<table:table table:name="${xmlText(name)}" table:style-name="${hidden === false ? "shown" : "hidden"}"><table:table-column/>${rowElements.join("")}</table:table>`;
}

function isIn(range: Merge, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

interface MergedCell {
  readonly merge: Merge;
  readonly row: number;
  readonly column: number;
}

function cellElement(cell: CellDescription, merged: MergedCell | undefined): string {
  const [attributes, shown] = cellContent(cell);
  const paragraphs =
    shown === ""
      ? ""
      : shown
          .split("\n")
          .map((line) => `<text:p>${xmlText(line).replaceAll(/^ +| +$| {2,}/g, spaces)}</text:p>`)
          .join("");
  if (merged === undefined) return `<table:table-cell${attributes}>${paragraphs}</table:table-cell>`;
  const { merge, row, column } = merged;
  if (row !== merge.firstRow || column !== merge.firstColumn) return "<table:covered-table-cell/>";
  const columns = merge.lastColumn - merge.firstColumn + 1;
  const rows = merge.lastRow - merge.firstRow + 1;
  return `<table:table-cell${attributes} table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${paragraphs}</table:table-cell>`;
}

/** White space at the ends or in runs is only kept this way. */
function spaces(run: string): string {
  return `<text:s text:c="${run.length}"/>`;
}

function cellContent(cell: CellDescription): readonly [attributes: string, shown: string] {
  if (cell === null || cell === "") return ["", ""];
  if (typeof cell === "number") return [` office:value-type="float" office:value="${cell}"`, String(cell)];
  if (typeof cell === "boolean") {
    return [` office:value-type="boolean" office:boolean-value="${cell}"`, cell ? "TRUE" : "FALSE"];
  }
  if (typeof cell === "string") return [' office:value-type="string"', cell];
  if ("error" in cell) return [' office:value-type="string" calcext:value-type="error"', cell.error];
  if ("percent" in cell) {
    return [` office:value-type="percentage" office:value="${cell.percent}"`, `${cell.percent * 100}%`];
  }
  if ("day" in cell) return [` office:value-type="date" office:date-value="${cell.day}"`, cell.day];
  const formula = ` table:formula="of:=${xmlText(cell.formula)}"`;
  if (cell.value === undefined) return [formula, ""];
  const [attributes, shown] = cellContent(cell.value);
  return [formula + attributes, shown];
}
