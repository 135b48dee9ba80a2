import { writeXlsx, XlsxStreamWriter } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Cell } from "../grid.ts";
import { eventsOf } from "../testing/cells-by-us.ts";
import { writeZip, type ZipEntryToWrite } from "../testing/write-zip.ts";
import { xlsxParts } from "../testing/xlsx-parts.ts";

const PARTS = xlsxParts({ format: "xlsx", sheets: [{ name: "S", rows: [["a"]] }] });

/** The workbook with one cell `a`, with other parts in the place of those of the same name. */
async function readWith(...parts: readonly ZipEntryToWrite[]): Promise<Awaited<ReturnType<typeof eventsOf>>> {
  const names = new Set(parts.map(({ name }) => name));
  return eventsOf(await writeZip([...PARTS.filter(({ name }) => !names.has(name)), ...parts]));
}

async function cellsWith(...parts: readonly ZipEntryToWrite[]): Promise<readonly Cell[]> {
  const events = await readWith(...parts);
  return events.flatMap((event) => (event.kind === "rows" ? event.rows : [])).flatMap(({ cells }) => cells);
}

function sheet(cells: string): ZipEntryToWrite {
  const content = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  return { name: "xl/worksheets/sheet1.xml", content };
}

describe("cells of XLSX as other programs write them", () => {
  it.each<[what: string, xml: string, cell: Cell]>([
    ["an inline text", '<c t="inlineStr"><is><t>a</t></is></c>', "a"],
    ["an inline text of runs", '<c t="inlineStr"><is><r><t>a</t></r><r><rPr/><t> b</t></r></is></c>', "a b"],
    ["a text in place of a number", "<c><v>abc</v></c>", "abc"],
    ["a number with spaces", "<c><v> 7.48\n</v></c>", { kind: "number", value: 7.48, text: "7.48" }],
    ["a number with an exponent", "<c><v>7.48E-2</v></c>", { kind: "number", value: 0.0748, text: "0.0748" }],
    ["too large a number", "<c><v>1e999</v></c>", "1e999"],
    ["a number in hexadecimal", "<c><v>0x10</v></c>", "0x10"],
    ["an ISO day", '<c t="d"><v>2024-12-31</v></c>', { kind: "day", day: "2024-12-31", text: "2024-12-31" }],
    ["a style that is not there", '<c s="999"><v>1</v></c>', { kind: "number", value: 1, text: "1" }],
    ["true in words", '<c t="b"><v>true</v></c>', { kind: "boolean", value: true, text: "TRUE" }],
    ["a formula, its result left empty", "<c><f>A1+1</f><v></v></c>", { kind: "formula", text: "=A1+1" }],
    ["a formula of text, no result", '<c t="str"><f>A1</f></c>', { kind: "formula", text: "=A1" }],
    ["a shared formula, no result", '<c><f t="shared" si="0"/></c>', { kind: "formula", text: "=" }],
    ["elements with a prefix", '<x:c xmlns:x="x" t="str"><x:v>a</x:v></x:c>', "a"],
    ["CDATA", '<c t="str"><v><![CDATA[<a>]]></v></c>', "<a>"],
  ])("%s", async (_, xml, cell) => {
    expect(await cellsWith(sheet(xml))).toEqual([cell]);
  });

  it("a formula whose result is the empty text is blank", async () => {
    expect(await cellsWith(sheet('<c t="str"><f>""</f><v></v></c>'))).toEqual([]);
  });

  it("cells that are not in order, or there twice, stand at their place", async () => {
    const cells = '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>';
    expect(
      (await cellsWith(sheet(cells))).map((cell) => (typeof cell === "string" ? cell : cell.text)),
    ).toEqual(["2", "", "3"]);
  });

  it("joins the runs of shared texts, without how they are read aloud", async () => {
    const content =
      "<sst><si><r><t>Bình</t></r><r><t xml:space='preserve'> Dương</t></r><rPh><t>x</t></rPh></si></sst>";
    expect(await cellsWith({ name: "xl/sharedStrings.xml", content })).toEqual(["Bình Dương"]);
  });

  it("shows a day as ISO 8601 where the format depends on the locale", async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = await cellsWith(
      { name: "xl/styles.xml", content: styles },
      sheet('<c s="1"><v>45657</v></c>'),
    );
    expect(cells).toEqual([{ kind: "day", day: "2024-12-31", text: "2024-12-31" }]);
  });
});

describe("packages of XLSX as other programs make them", () => {
  it("may have \\ between folders, another case, folders of their own", async () => {
    const parts = PARTS.map(({ name, content }) => ({
      name: name.replaceAll("/", "\\").toUpperCase(),
      content,
    }));
    const events = await eventsOf(await writeZip([{ name: "xl/", content: "", stored: true }, ...parts]));
    expect(events.flatMap((event) => (event.kind === "rows" ? event.rows : []))).toEqual([
      { row: 1, cells: ["a"] },
    ]);
  });

  it("may be in UTF-16", async () => {
    const text = "\uFEFF<sst><si><t>Bình Dương</t></si></sst>";
    const content = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(await cellsWith({ name: "xl/sharedStrings.xml", content })).toEqual(["Bình Dương"]);
  });

  it("may have sheets of charts, which are left out", async () => {
    const workbook = PARTS.find(({ name }) => name === "xl/workbook.xml");
    const relations = PARTS.find(({ name }) => name === "xl/_rels/workbook.xml.rels");
    const chart = '<sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>';
    const events = await readWith(
      {
        name: "xl/workbook.xml",
        content: String(workbook?.content).replace("</sheets>", `${chart}</sheets>`),
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        content: String(relations?.content).replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
      },
    );
    expect(events.flatMap((event) => (event.kind === "sheet" ? [event.sheet.name] : []))).toEqual(["S"]);
  });

  it("may be written as a stream, sizes after the data", async () => {
    const writer = new XlsxStreamWriter({ name: "S" });
    writer.addRow(["a", 1]);
    const events = await eventsOf(await writer.finish());
    expect(events.flatMap((event) => (event.kind === "rows" ? event.rows : []))).toEqual([
      { row: 1, cells: ["a", { kind: "number", value: 1, text: "1" }] },
    ]);
  });

  it("may be encrypted, which is told", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "S", rows: [["a"]] }],
      encryption: { password: "x", spinCount: 10 },
    });
    expect(await eventsOf(bytes)).toMatchObject([
      { kind: "input" },
      { kind: "finding", finding: { rule: "workbook.encrypted", severity: "error" } },
      { kind: "stopped" },
    ]);
  });
});
