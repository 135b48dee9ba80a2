import type { Finding } from "@kehoach/model";
import { columnLetter } from "../column-letter.ts";
import { cellText, type GridRow } from "../grid.ts";
import {
  type AnnotatedWorkbook,
  type AnnotationOptions,
  annotatePackage,
  marksOf,
} from "./annotate-workbook.ts";
import { PackageEditor } from "./package-editor.ts";
import { ooxmlSource, sheetText } from "./sheet-text.ts";
import { MAXIMUM_ENTRY_BYTES, MAXIMUM_SHEET_CELLS, SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";
import { xmlText } from "./xml-tags.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEET = "xl/worksheets/sheet1.xml";
const NAMES = { vi: "Dữ liệu", en: "Data" } as const;

/**
 * An XLSX workbook of a table that was no workbook, such as a CSV file, with its findings in place as
 * `annotateWorkbook` shows them. Every cell is a text: nothing is turned into a number, day or formula. Characters that
 * nobody sees are written out (`\u200B`), and texts are cut after 32,767 characters.
 *
 * `rows` are those of the reader, with their numbers. More rows, columns or text than a sheet takes: `too-large`.
 *
 * @example
 * const rows = [{ row: 1, cells: ["indicator", "value"] }];
 * (await annotateTable(rows, [], { language: "vi" })).kind; // => "annotated"
 */
export async function annotateTable(
  rows: Iterable<GridRow> | AsyncIterable<GridRow>,
  findings: Iterable<Finding>,
  options: AnnotationOptions,
): Promise<AnnotatedWorkbook> {
  const data = await sheetData(rows);
  if (data === undefined) return { kind: "not-annotated", reason: "too-large" };
  const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts = new Map(
    Object.entries({
      "[Content_Types].xml":
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
        `<Override PartName="/${SHEET}" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${NAMES[options.language]}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      [SHEET]: `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><sheetData>${data}</sheetData></worksheet>`,
    }).map(([name, text]) => [name, prolog + text] as const),
  );
  const editor = PackageEditor.create(parts);
  return annotatePackage(editor, marksOf(findings, options), options);
}

/** `undefined` if it is too much for a sheet. */
async function sheetData(rows: Iterable<GridRow> | AsyncIterable<GridRow>): Promise<string | undefined> {
  const written: string[] = [];
  let length = 0;
  let cells = 0;
  for await (const { row, cells: line } of rows) {
    cells += line.length;
    if (row > SHEET_ROWS || line.length > SHEET_COLUMNS || cells > MAXIMUM_SHEET_CELLS) return undefined;
    const elements = line.map((cell, index) => {
      const text = cellText(cell);
      if (text === "") return "";
      const source = xmlText(ooxmlSource(sheetText(text)));
      return `<c r="${columnLetter(index + 1)}${row}" t="inlineStr"><is><t xml:space="preserve">${source}</t></is></c>`;
    });
    const element = `<row r="${row}">${elements.join("")}</row>`;
    length += element.length;
    if (length > MAXIMUM_ENTRY_BYTES) return undefined;
    written.push(element);
  }
  return written.join("");
}
