import { addressOf } from "./address-of.ts";
import {
  type CellDescription,
  type SheetDescription,
  type WorkbookDescription,
  xmlText,
} from "./build-workbook.ts";
import type { ZipEntryToWrite } from "./write-zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DAY_STYLE = 1;
const PERCENT_STYLE = 2;
const INSTANT_STYLE = 3;

/** The parts of an XLSX package. */
export function xlsxParts({ sheets, date1904 = false }: WorkbookDescription): readonly ZipEntryToWrite[] {
  const texts = new Map<string, number>();
  const sheetParts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetPart(sheet, { texts, date1904 }),
  }));
  return [
    { name: "[Content_Types].xml", content: contentTypes(sheets.length) },
    { name: "_rels/.rels", content: relationships([["officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", content: workbookPart(sheets, date1904) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    },
    { name: "xl/styles.xml", content: STYLES },
    { name: "xl/sharedStrings.xml", content: sharedTexts([...texts.keys()]) },
    ...sheetParts,
  ];
}

const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function contentTypes(sheets: number): string {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  const parts = [
    override("workbook", "sheet.main"),
    override("styles", "styles"),
    override("sharedStrings", "sharedStrings"),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, "worksheet")),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function workbookPart(sheets: readonly SheetDescription[], date1904: boolean): string {
  const entries = sheets.map(({ name, hidden = false }, index) => {
    const state = hidden === false ? "" : ` state="${hidden === true ? "hidden" : hidden}"`;
    return `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`;
}

function sharedTexts(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `${HEAD}<sst ${MAIN} count="${texts.length}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}

interface SheetContext {
  readonly texts: Map<string, number>;
  readonly date1904: boolean;
}

function sheetPart({ rows, merges = [] }: SheetDescription, context: SheetContext): string {
  const rowElements = rows.map((cells, row) => {
    const elements = cells.map((cell, column) => cellElement(cell, addressOf({ row, column }), context));
    return `<row r="${row + 1}">${elements.join("")}</row>`;
  });
  const mergeElements = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merged =
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${mergeElements}</mergeCells>`;
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rowElements.join("")}</sheetData>${merged}</worksheet>`;
}

function cellElement(cell: CellDescription, address: string, context: SheetContext): string {
  const element = (attributes: string, content: string): string =>
    `<c r="${address}"${attributes}>${content}</c>`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return element("", `<v>${cell}</v>`);
  if (typeof cell === "boolean") return element(' t="b"', `<v>${cell ? 1 : 0}</v>`);
  if (typeof cell === "string") return element(' t="s"', `<v>${textIndex(cell, context.texts)}</v>`);
  if ("error" in cell) return element(' t="e"', `<v>${xmlText(cell.error)}</v>`);
  if ("percent" in cell) return element(` s="${PERCENT_STYLE}"`, `<v>${cell.percent}</v>`);
  if ("day" in cell) {
    const style = cell.day.includes("T") ? INSTANT_STYLE : DAY_STYLE;
    return element(` s="${style}"`, `<v>${serialOf(cell.day, context.date1904)}</v>`);
  }
  const formula = `<f>${xmlText(cell.formula)}</f>`;
  const { value } = cell;
  if (value === undefined) return element("", formula);
  if (typeof value === "number") return element("", `${formula}<v>${value}</v>`);
  if (typeof value === "boolean") return element(' t="b"', `${formula}<v>${value ? 1 : 0}</v>`);
  return element(' t="str"', `${formula}<v>${xmlText(value)}</v>`);
}

function textIndex(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

/** Days since the beginning of the date system, for days from March 1900 on. */
function serialOf(day: string, date1904: boolean): number {
  const milliseconds = Date.parse(day.includes("T") ? `${day}Z` : day);
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (milliseconds - first) / 86_400_000;
}
