import type { InputFormat } from "../dataset-reader.ts";
import { buildWorkbook, type WorkbookDescription } from "./build-workbook.ts";
import { odsParts } from "./ods-parts.ts";
import { joined, writeZip, type ZipEntryToWrite } from "./write-zip.ts";
import { xlsxParts } from "./xlsx-parts.ts";

/** A workbook that was made to do harm, or damaged. */
export interface HostileWorkbook {
  readonly name: string;
  readonly format: InputFormat;
  readonly make: () => Promise<Uint8Array>;
  /** The rule that refuses it with what it says, `null` if it is read in spite of all. */
  readonly answer: readonly [rule: string, detail?: string] | null;
}

const ONE_CELL: WorkbookDescription = { format: "xlsx", sheets: [{ name: "S", rows: [["a", 1]] }] };

/** Sizes for a test; a measurement takes those of attacks. */
export interface HostileSizes {
  readonly spaces: number;
}

/** Every case: bombs, lies, traps, damage. */
export function hostileWorkbooks({ spaces }: HostileSizes): readonly HostileWorkbook[] {
  const xlsx = (
    name: string,
    answer: HostileWorkbook["answer"],
    change: (parts: readonly ZipEntryToWrite[]) => readonly ZipEntryToWrite[],
  ): HostileWorkbook => ({ name, format: "xlsx", answer, make: () => writeZip(change(xlsxParts(ONE_CELL))) });
  const sheet = (name: string, answer: HostileWorkbook["answer"], content: () => string): HostileWorkbook =>
    xlsx(name, answer, (parts) => withPart(parts, { name: SHEET, content: content() }));
  const bytes = (
    name: string,
    answer: HostileWorkbook["answer"],
    change: (good: Uint8Array) => Uint8Array,
  ) => ({
    name,
    format: "xlsx" as const,
    answer,
    make: async () => change(await buildWorkbook(ONE_CELL)),
  });
  const ods = (name: string, answer: HostileWorkbook["answer"], rows: string): HostileWorkbook => ({
    name,
    format: "ods",
    answer,
    make: () => {
      const parts = odsParts({ format: "ods", sheets: [{ name: "S", rows: [] }] });
      const content = String(parts.find(({ name: part }) => part === "content.xml")?.content);
      return writeZip(
        withPart(parts, {
          name: "content.xml",
          content: content.replace("</table:table>", `${rows}</table:table>`),
        }),
      );
    },
  });
  return [
    sheet("400 MB of spaces in a sheet", ["workbook.hostile", "inflates-too-much"], () =>
      worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(spaces)}`),
    ),
    xlsx("a bomb in the styles", ["workbook.hostile", "inflates-too-much"], (parts) =>
      withPart(parts, {
        name: "xl/styles.xml",
        content: `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(spaces / 200)}</cellXfs></styleSheet>`,
      }),
    ),
    xlsx("a bomb in a picture", ["workbook.hostile", "inflates-too-much"], (parts) => [
      ...parts,
      { name: "xl/media/image1.png", content: new Uint8Array(spaces) },
    ]),
    xlsx("a billion laughs", ["workbook.hostile", "doctype"], (parts) =>
      withPart(parts, { name: "xl/sharedStrings.xml", content: billionLaughs() }),
    ),
    xlsx("an external entity", ["workbook.hostile", "doctype"], (parts) =>
      withPart(parts, {
        name: "xl/workbook.xml",
        content: `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>`,
      }),
    ),
    xlsx("a document type in UTF-16", ["workbook.hostile", "doctype"], (parts) =>
      withPart(parts, { name: "xl/drawings/drawing1.xml", content: utf16("<!DOCTYPE x><x/>") }),
    ),
    xlsx("60,000 entries", ["workbook.hostile", "too-many-entries"], (parts) => [
      ...parts,
      ...Array.from({ length: 60_000 }, (_, index) => ({ name: `e/${index}`, content: "", stored: true })),
    ]),
    sheet("A1 and XFD1048576", null, () =>
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    ),
    sheet("XFD in 1,000 rows", ["file.limit", "cells"], () =>
      worksheet(
        Array.from({ length: 1000 }, (_, row) => `<row><c r="XFD${row + 1}"><v>${row}</v></c></row>`).join(
          "",
        ),
      ),
    ),
    sheet("a validation of the whole sheet", null, () =>
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    ),
    sheet("a merge of the whole sheet", null, () =>
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    ),
    sheet("70,000 merges", ["file.limit", "merges"], () =>
      worksheet(
        "",
        `<mergeCells>${Array.from({ length: 70_000 }, (_, row) => `<mergeCell ref="A${row + 1}:${row % 2 ? "B" : "C"}${row + 1}"/>`).join("")}</mergeCells>`,
      ),
    ),
    sheet("a link of the whole sheet", null, () =>
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="S!A1"/></hyperlinks>',
      ),
    ),
    sheet(
      "columns up to 2147483647",
      null,
      () =>
        `<worksheet><cols><col min="1" max="2147483647" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    ),
    xlsx("a size of 4 GB that is not true", ["workbook.hostile", "wrong-size"], (parts) =>
      parts.map((part) => (part.name === SHEET ? { ...part, claimedSize: 0xffff_fffe } : part)),
    ),
    xlsx("a size of 1 byte that is not true", ["workbook.hostile", "wrong-size"], (parts) =>
      parts.map((part) => (part.name === SHEET ? { ...part, claimedSize: 1 } : part)),
    ),
    xlsx("a checksum that is not true", ["file.corrupt", "checksum"], (parts) =>
      parts.map((part) => (part.name === SHEET ? { ...part, checksum: 1 } : part)),
    ),
    ...["../../etc/passwd", "/etc/passwd", "C:/windows/x", "xl\\..\\..\\x", "xl/a\0b"].map((name) =>
      xlsx(`an entry named ${JSON.stringify(name)}`, ["workbook.hostile", "unsafe-name"], (parts) => [
        ...parts,
        { name, content: "x" },
      ]),
    ),
    xlsx("a relationship that leads outside", ["workbook.hostile", "unsafe-name"], (parts) =>
      parts.map((part) =>
        part.name === "xl/_rels/workbook.xml.rels"
          ? { ...part, content: String(part.content).replace("worksheets/", "../../../etc/") }
          : part,
      ),
    ),
    xlsx("an entry that is there twice", ["workbook.hostile", "duplicate-name"], (parts) => [
      ...parts,
      { name: SHEET, content: worksheet('<row r="1"><c r="A1"><v>666</v></c></row>') },
    ]),
    xlsx("an encrypted entry", ["workbook.encrypted"], (parts) =>
      parts.map((part) => (part.name === SHEET ? { ...part, encrypted: true } : part)),
    ),
    bytes("cut in half", ["file.corrupt", "archive"], (good) => good.subarray(0, good.length / 2)),
    bytes("its first half missing", ["file.corrupt", "archive"], (good) => good.subarray(good.length / 2)),
    bytes("zeros in its middle", ["file.corrupt", "archive"], (good) => good.slice().fill(0, 300, 400)),
    bytes("nothing", ["file.corrupt", "archive"], () => new Uint8Array()),
    bytes("an old or encrypted container of Office", ["file.corrupt", "archive"], () => ole("Workbook")),
    bytes("an encrypted container of Office", ["workbook.encrypted"], () => ole("EncryptedPackage")),
    sheet(`elements ${spaces / 400} deep`, ["workbook.hostile"], () =>
      worksheet(
        Array.from({ length: spaces / 400 }, (_, index) => `<a${(index * 7919) % 1_000_003}>`).join(""),
      ),
    ),
    ...["XFE1", "A1048577", "A0", "1", "AAAA1", "B2"].map((reference) =>
      sheet(`a cell at ${reference} in row 1`, ["file.corrupt", "cell-reference"], () =>
        worksheet(`<row r="1"><c r="${reference}"><v>1</v></c></row>`),
      ),
    ),
    sheet("row 1 twice", ["file.corrupt", "cell-reference"], () =>
      worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    ),
    sheet("a shared text that is not there", ["file.corrupt", "shared-text"], () =>
      worksheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
    ),
    sheet("XML that is not closed", ["file.corrupt", "xml"], () => "<worksheet><sheetData>"),
    sheet("an entity that nobody declared", ["file.corrupt", "xml"], () =>
      worksheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'),
    ),
    xlsx("characters that are not UTF-8", ["file.corrupt", "characters"], (parts) =>
      withPart(parts, {
        name: "xl/sharedStrings.xml",
        content: joined([
          new TextEncoder().encode("<sst><si><t>"),
          new Uint8Array([0xff]),
          new TextEncoder().encode("</t></si></sst>"),
        ]),
      }),
    ),
    sheet("a text of 40,000 characters", ["file.limit", "characters"], () =>
      worksheet(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(40_000)}</v></c></row>`),
    ),
    xlsx("one part for two sheets", ["workbook.hostile", "duplicate-name"], (parts) =>
      withPart(parts, {
        name: "xl/workbook.xml",
        content: `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>`,
      }),
    ),
    ods(
      "ODS: a cell 1048576 x 16384 times",
      ["file.limit", "cells"],
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>',
    ),
    ods(
      "ODS: blank cells 1048576 x 16384 times",
      null,
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ),
    ods(
      "ODS: 2,000,000,000 spaces",
      ["file.limit", "characters"],
      '<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="2000000000"/></text:p></table:table-cell></table:table-row>',
    ),
    ods(
      "ODS: a row after the last one",
      ["file.corrupt", "cell-reference"],
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
    ),
  ];
}

const SHEET = "xl/worksheets/sheet1.xml";

function withPart(parts: readonly ZipEntryToWrite[], part: ZipEntryToWrite): readonly ZipEntryToWrite[] {
  return [...parts.filter(({ name }) => name !== part.name), part];
}

function worksheet(rows: string, after = ""): string {
  return `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function billionLaughs(): string {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "lol">${entities.join("")}]><sst><si><t>&l10;</t></si></sst>`;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()]);
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(), 1024);
  return bytes;
}
