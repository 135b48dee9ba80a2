import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { Finding, Severity } from "@kehoach/model";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import naughtyStrings from "../report/fixtures/naughty-strings.json" with { type: "json" };
import { annotationsOf } from "../testing/annotations-of.ts";
import { buildWorkbook, type CellDescription } from "../testing/build-workbook.ts";
import { cellsBySheetJs } from "../testing/cells-by-sheetjs.ts";
import { cellsByUs } from "../testing/cells-by-us.ts";
import { hostileWorkbooks } from "../testing/hostile-workbooks.ts";
import { sampleFinding } from "../testing/sample-finding.ts";
import { writeZip } from "../testing/write-zip.ts";
import { xlsxParts } from "../testing/xlsx-parts.ts";
import { type AnnotatedWorkbook, type AnnotationOptions, annotateWorkbook } from "./annotate-workbook.ts";
import { MAXIMUM_COMMENTS } from "./annotation-marks.ts";
import { PackageEditor } from "./package-editor.ts";
import { readZipDirectory } from "./zip-directory.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/workbooks");
const RESULTS = "Kết quả kiểm tra";
const COLOURS = { error: "FFC7CE", warning: "FFE699", info: "DDEBF7" } as const;

type Annotated = Extract<AnnotatedWorkbook, { readonly kind: "annotated" }>;

async function annotated(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: Partial<AnnotationOptions> = {},
): Promise<Annotated> {
  const result = await annotateWorkbook(bytes, findings, { language: "vi", ...options });
  if (result.kind !== "annotated") throw new Error(`not annotated: ${result.reason}`);
  return result;
}

function at(cell: string, severity: Severity = "error", sheet = "Số liệu"): Finding {
  return sampleFinding({ location: { sheet, cell }, severity });
}

function shortColours(fills: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fills).map(([cell, colour]) => [cell, colour.slice(-6)]));
}

/** Cells of all sheets but that of the results. */
function cellsBeside(bytes: Uint8Array, results: string = RESULTS): Readonly<Record<string, string>> {
  return Object.fromEntries([...cellsBySheetJs(bytes)].filter(([key]) => !key.startsWith(`${results}!`)));
}

function workbook(
  rows: readonly (readonly CellDescription[])[],
  merges: readonly string[] = [],
): Promise<Uint8Array> {
  return buildWorkbook({ format: "xlsx", sheets: [{ name: "Số liệu", rows, merges }] });
}

const table = [
  ["Mã chỉ tiêu", "Kỳ", "Giá trị"],
  ["grdp-growth", "2024", "7,48x"],
  ["fdi-attracted", "2024", { formula: "C2*2", value: 15 }],
];

describe("annotateWorkbook", () => {
  it("fills the very cells and says there what is wrong and what to do", async () => {
    const findings = [
      sampleFinding({ location: { sheet: "Số liệu", cell: "C2" }, suggestion: "7,48" }),
      at("C2", "warning"),
      at("B3", "warning"),
      at("A1", "info"),
    ];
    const { bytes, annotated: told, left } = await annotated(await workbook(table), findings);
    expect({ told, left }).toEqual({ told: 4, left: 0 });
    const { comments, fills } = await annotationsOf(bytes, "Số liệu");
    const fix = "Cần làm: Hãy ghi số bằng chữ số.";
    expect(comments).toEqual({
      C2: `Lỗi: Ô này không phải là số.\n${fix}\nGợi ý: 7,48\n\nCảnh báo: Ô này không phải là số.\n${fix}`,
      B3: `Cảnh báo: Ô này không phải là số.\n${fix}`,
      A1: `Thông tin: Ô này không phải là số.\n${fix}`,
    });
    expect(shortColours(fills)).toEqual({ C2: COLOURS.error, B3: COLOURS.warning, A1: COLOURS.info });
  });

  it("keeps the formats of the cells that it fills", async () => {
    const bytes = await workbook([[{ day: "2024-12-31" }, { percent: 0.0748 }]]);
    const copy = await annotated(bytes, [at("A1"), at("B1")]);
    expect(cellsBeside(copy.bytes)).toEqual(cellsBeside(bytes));
    const { sheets } = await readXlsx(copy.bytes, { readStyles: true });
    const formats = ["0,0", "0,1"].map((key) => sheets[1]?.cells?.get(key)?.style?.numFmt);
    expect(formats).toEqual(["dd/mm/yyyy", "0.00%"]);
  });

  it.each([
    [
      "a row at its first filled cell",
      { row: 2 },
      [
        ["", "x"],
        ["", "y"],
      ],
      [],
      "B2",
    ],
    ["a row without cells at column A", { row: 5 }, [["x"]], [], "A5"],
    [
      "a row and column without the name of a cell",
      { row: 1, column: { index: 2, letter: "B", header: null } },
      [["x", "y"]],
      [],
      "B1",
    ],
    ["a merged range at its first cell", { cell: "C2" }, [["x"], ["a", null, null]], ["A2:C3"], "A2"],
    ["a cell behind the last one of its row", { cell: "D1" }, [["x"]], [], "D1"],
    ["a cell between others", { cell: "B1" }, [["x", null, "y"]], [], "B1"],
    ["a cell of a sheet without any", { cell: "B2" }, [], [], "B2"],
  ] as const)("shows what is about %s", async (_, place, rows, merges, expected) => {
    const finding = sampleFinding({ location: { sheet: "Số liệu", ...place } });
    const { bytes, left } = await annotated(await workbook(rows, merges), [finding]);
    expect(left).toBe(0);
    const { comments, fills } = await annotationsOf(bytes, "Số liệu");
    expect(Object.keys(comments)).toEqual([expected]);
    expect(Object.keys(fills)).toEqual([expected]);
  });

  it("lists findings before all other sheets, worst first, with what they link to", async () => {
    const findings = [
      at("B2", "warning"),
      sampleFinding({ location: { sheet: "Số liệu", row: 3 } }),
      sampleFinding({ location: {}, message: "Thiếu cột." }),
    ];
    const { bytes } = await annotated(await workbook(table), findings, { input: "bao-cao.xlsx" });
    const { SheetNames, Sheets } = read(bytes, { type: "array" });
    expect(SheetNames).toEqual([RESULTS, "Số liệu"]);
    const cells = cellsBySheetJs(bytes);
    const column = (letter: string): readonly (string | undefined)[] =>
      [1, 2, 3, 4, 7, 8, 9, 10].map((row) => cells.get(`${RESULTS}!${letter}${row}`));
    expect(column("A")).toEqual([
      "KẾT QUẢ KIỂM TRA",
      "Tệp: bao-cao.xlsx",
      "Kết luận: không chấp nhận",
      "Phát hiện: 2 lỗi, 1 cảnh báo, 0 thông tin",
      "STT",
      "1",
      "2",
      "3",
    ]);
    expect(column("D").slice(4)).toEqual(["Ô", "dòng 3", undefined, "B2"]);
    expect(Sheets[RESULTS]?.["D10"]?.l?.Target).toBe("#'Số liệu'!B2");
  });

  it.each([
    ["rejected", ["error", "info"]],
    ["accepted-with-warnings", ["warning", "info"]],
    ["accepted", ["info"]],
    ["accepted", []],
  ] as const)("answers %s of %j", async (verdict, severities) => {
    const findings = severities.map((severity) => at("A1", severity));
    const { bytes } = await annotated(await workbook(table), findings, { language: "en" });
    const words = {
      rejected: "rejected",
      accepted: "accepted",
      "accepted-with-warnings": "accepted with warnings",
    };
    expect(cellsBySheetJs(bytes).get("Validation results!A2")).toBe(`Verdict: ${words[verdict]}`);
  });

  it("says the verdict that it is given", async () => {
    const { bytes } = await annotated(await workbook(table), [], { verdict: "not-validated" });
    expect(cellsBySheetJs(bytes).get(`${RESULTS}!A2`)).toBe("Kết luận: chưa kiểm tra được");
  });

  it("leaves out findings of other inputs", async () => {
    const findings = ["a.xlsx", "b.xlsx"].map((input, index) =>
      sampleFinding({ location: { input, sheet: "Số liệu", cell: `A${index + 1}` } }),
    );
    const { bytes } = await annotated(await workbook(table), findings, { input: "b.xlsx" });
    expect(Object.keys((await annotationsOf(bytes, "Số liệu")).comments)).toEqual(["A2"]);
  });

  it("marks 1,000 cells, those with errors first, and counts the rest", async () => {
    const warnings = Array.from({ length: 1500 }, (_, row) => at(`A${row + 1}`, "warning"));
    const errors = Array.from({ length: 600 }, (_, row) => at(`B${row + 1}`));
    const { bytes, annotated: told, left } = await annotated(await workbook(table), [...warnings, ...errors]);
    expect({ told, left }).toEqual({ told: MAXIMUM_COMMENTS, left: 1100 });
    const cells = Object.keys((await annotationsOf(bytes, "Số liệu")).comments);
    expect(cells.filter((cell) => cell.startsWith("B"))).toHaveLength(600);
  });

  it("counts what one comment does not tell", async () => {
    const { bytes, annotated: told } = await annotated(
      await workbook(table),
      Array.from({ length: 25 }, () => at("A1")),
    );
    expect(told).toBe(25);
    const { comments } = await annotationsOf(bytes, "Số liệu");
    expect(comments["A1"]).toMatch(/Còn 15 phát hiện nữa ở ô này/);
  });

  it("adds to the comments and sheets of an earlier copy", async () => {
    const once = await annotated(await workbook(table), [at("A1"), at("B2")]);
    const twice = await annotated(once.bytes, [at("A1", "warning"), at("C3")]);
    const { comments, fills } = await annotationsOf(twice.bytes, "Số liệu");
    expect(Object.keys(comments).sort()).toEqual(["A1", "B2", "C3"]);
    expect(comments["A1"]).toMatch(/^Lỗi: [\s\S]*\n\nCảnh báo: /);
    expect(shortColours(fills)).toEqual({ A1: COLOURS.warning, B2: COLOURS.error, C3: COLOURS.error });
    expect(read(twice.bytes, { type: "array" }).SheetNames).toEqual([`${RESULTS} (2)`, RESULTS, "Số liệu"]);
  });

  it("gives the same bytes for the same findings", async () => {
    const bytes = await workbook(table);
    const copies = await Promise.all([annotated(bytes, [at("C2")]), annotated(bytes, [at("C2")])]);
    expect(copies[0]?.bytes).toEqual(copies[1]?.bytes);
  });

  it("does not touch the bytes that it is given", async () => {
    const bytes = await workbook(table);
    const before = bytes.slice();
    await annotated(bytes, [at("C2")]);
    expect(bytes).toEqual(before);
  });
});

describe("the copy", () => {
  const value: fc.Arbitrary<CellDescription> = fc.oneof(
    fc.constant(null),
    fc.string({
      unit: fc.constantFrom("ấ", "đ", "=", " ", "7", "&", "<", '"', "_x0041_"),
      minLength: 1,
      maxLength: 8,
    }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.boolean(),
    fc.constant({ error: "#REF!" }),
    fc.constant({ day: "2024-12-31" }),
    fc.constant({ percent: 0.5 }),
    fc.record({ formula: fc.constant("1+1"), value: fc.integer({ min: 0, max: 9 }) }),
  );
  const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 12 });
  const finding = fc.record({
    sheet: fc.constantFrom("Số liệu", "Khác", "Không có"),
    row: fc.integer({ min: 1, max: 14 }),
    column: fc.integer({ min: 0, max: 7 }),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  });

  it("has every value that the workbook had, marked where findings are and nowhere else", async () => {
    await fc.assert(
      fc.asyncProperty(grid, grid, fc.array(finding, { maxLength: 10 }), async (first, second, places) => {
        const bytes = await buildWorkbook({
          format: "xlsx",
          sheets: [
            { name: "Số liệu", rows: first },
            { name: "Khác", rows: second },
          ],
        });
        const cellOf = (row: number, column: number): string => `${"ABCDEFGH"[column] ?? ""}${row}`;
        const copy = await annotated(
          bytes,
          places.map(({ sheet, row, column, severity }) => at(cellOf(row, column), severity, sheet)),
        );
        expect(cellsBeside(copy.bytes)).toEqual(cellsBeside(bytes));
        for (const name of ["Số liệu", "Khác"]) {
          const wanted = new Set(
            places.filter(({ sheet }) => sheet === name).map(({ row, column }) => cellOf(row, column)),
          );
          const { comments, fills } = await annotationsOf(copy.bytes, name);
          expect(new Set(Object.keys(comments))).toEqual(wanted);
          expect(new Set(Object.keys(fills))).toEqual(wanted);
        }
        expect(copy.annotated + copy.left).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(globSync("*/*.xlsx", { cwd: FOLDER }).sort())("of %s has all its parts and cells", async (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const { SheetNames } = read(bytes, { type: "array" });
    const copy = await annotated(
      bytes,
      SheetNames.flatMap((sheet) => [at("B2", "error", sheet), at("ZZ2000", "warning", sheet)]),
    );
    const parts = new Map(readZipDirectory(copy.bytes).map((entry) => [entry.name, entry]));
    const before = readZipDirectory(bytes);
    expect(before.map(({ name }) => name).filter((name) => !parts.has(name))).toEqual([]);
    const mayChange =
      /\.rels$|^\[Content_Types\]\.xml$|workbook\d*\.xml$|styles\d*\.xml$|sheets\/[^/]+\.xml$|comments\d*\.xml$|\.vml$/i;
    const changed = before.filter(({ name, checksum }) => parts.get(name)?.checksum !== checksum);
    expect(changed.map(({ name }) => name).filter((name) => !mayChange.test(name))).toEqual([]);
    expect(cellsBeside(copy.bytes)).toEqual(cellsBeside(bytes));
  });

  it("shows any text as text, whatever it looks like", async () => {
    const strings = [
      ...naughtyStrings,
      "=1+1",
      "+1",
      "@SUM(A1)",
      "\u0000\u0007",
      "\ud800",
      "]]>",
      "_x0041_",
      "a".repeat(40_000),
    ];
    const bytes = await workbook(table);
    const copy = await annotated(
      bytes,
      strings.map((message, index) =>
        sampleFinding({
          location: { sheet: "Số liệu", cell: `E${index + 1}` },
          message,
          suggestion: message,
        }),
      ),
    );
    expect(cellsBeside(copy.bytes)).toEqual(cellsBeside(bytes));
    const sheet = read(copy.bytes, { type: "array" }).Sheets[RESULTS] ?? {};
    const cells = Object.entries(sheet).filter(([address]) => /^[EG]\d+$/.test(address));
    expect(cells.length).toBeGreaterThan(strings.length);
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
    expect(Math.max(...cells.map(([, cell]) => String(cell.v).length))).toBeLessThanOrEqual(32_767);
    expect(sheet["E8"]?.v).toBe(strings.find((text) => text !== ""));
    // our own reader is strict about characters and XML
    expect(typeof (await cellsByUs(copy.bytes))).toBe("object");
    expect(Object.keys((await annotationsOf(copy.bytes, "Số liệu")).comments)).toHaveLength(strings.length);
  });
});

describe("odd workbooks", () => {
  const parts = (): Map<string, string | Uint8Array> =>
    new Map(
      xlsxParts({ format: "xlsx", sheets: [{ name: "Số liệu", rows: [["x", "y"]] }] }).map(
        ({ name, content }) => [name, content],
      ),
    );
  const SHEET = "xl/worksheets/sheet1.xml";
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const build = (changed: Map<string, string | Uint8Array>): Promise<Uint8Array> =>
    writeZip([...changed].map(([name, content]) => ({ name, content })));
  const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
    return (await PackageEditor.open(bytes)).text(name);
  };
  const replaced = (part: string, from: string, to: string): Promise<Uint8Array> => {
    const changed = parts();
    const content = String(changed.get(part));
    expect(content).toContain(from);
    return build(changed.set(part, content.replace(from, to)));
  };

  it("of which another sheet was open is open at the results, and only there", async () => {
    const changed = parts();
    const open = String(changed.get(SHEET)).replace(
      "<sheetData>",
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>',
    );
    const book = String(changed.get("xl/workbook.xml"))
      .replace("<sheets>", '<bookViews><workbookView activeTab="3" firstSheet="2"/></bookViews><sheets>')
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="N" localSheetId="0">1</definedName></definedNames>',
      );
    const bytes = await build(changed.set(SHEET, open).set("xl/workbook.xml", book));
    const copy = await annotated(bytes, []);
    expect(await textOf(copy.bytes, SHEET)).toContain('<sheetView workbookViewId="0"/>');
    const after = await textOf(copy.bytes, "xl/workbook.xml");
    expect(after).toContain("<workbookView/>");
    // sheets are counted from the first one, which is ours now
    expect(after).toContain('localSheetId="1"');
  });

  it.each([
    [
      "cells without references",
      `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`,
    ],
    [
      "prefixed elements",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      "an empty row",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1" spans="1:1"/></sheetData></worksheet>`,
    ],
    ["no rows", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    [
      "what looks like tags in comments and texts",
      `<worksheet xmlns="${MAIN}"><!-- <row r="9"> --><sheetData><row r="1"><c r="A1" t="str"><v><![CDATA[<c r="B1">]]></v></c></row></sheetData></worksheet>`,
    ],
    [
      "single quotes and blanks",
      `<worksheet xmlns='${MAIN}'><sheetData ><row r = '1' ><c r = 'A1' t='str' ><v>a</v></c ></row></sheetData></worksheet>`,
    ],
  ])("with %s are annotated", async (_, content) => {
    const bytes = await build(parts().set(SHEET, content));
    const copy = await annotated(bytes, [at("B1"), at("A2")]);
    expect(await cellsByUs(copy.bytes)).toBeTypeOf("object");
    expect(await cellsByUs(bytes)).toBeTypeOf("object");
    const { comments, fills } = await annotationsOf(copy.bytes, "Số liệu");
    expect(Object.keys(comments).sort()).toEqual(["A2", "B1"]);
    if (!content.includes("x:")) expect(Object.keys(fills).sort()).toEqual(["A2", "B1"]);
  });

  it("in UTF-16 become UTF-8", async () => {
    const text = String(parts().get(SHEET)).replace("UTF-8", "UTF-16");
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);
    const copy = await annotated(await build(parts().set(SHEET, wide)), [at("B1")]);
    expect(await textOf(copy.bytes, SHEET)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"/);
    expect(Object.keys((await annotationsOf(copy.bytes, "Số liệu")).fills)).toEqual(["B1"]);
  });

  it("with macros lose them, and say so", async () => {
    const changed = parts();
    const types = String(changed.get("[Content_Types].xml"))
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "<Override",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
      );
    const related = String(changed.get("xl/_rels/workbook.xml.rels")).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    changed
      .set("[Content_Types].xml", types)
      .set("xl/_rels/workbook.xml.rels", related)
      .set("xl/vbaProject.bin", "x");
    const copy = await annotated(await build(changed), [at("A1")]);
    expect(copy.dropped).toEqual(["macros"]);
    expect(readZipDirectory(copy.bytes).map(({ name }) => name)).not.toContain("xl/vbaProject.bin");
    expect(await textOf(copy.bytes, "xl/_rels/workbook.xml.rels")).not.toContain("vbaProject");
    expect(await textOf(copy.bytes, "[Content_Types].xml")).not.toContain("macroEnabled");
  });

  it("without styles get some", async () => {
    const changed = parts();
    changed.delete("xl/styles.xml");
    const related = String(changed.get("xl/_rels/workbook.xml.rels")).replace(
      /<Relationship Id="rId2"[^>]*>/,
      "",
    );
    const types = String(changed.get("[Content_Types].xml")).replace(
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      "",
    );
    const bytes = await build(
      changed.set("xl/_rels/workbook.xml.rels", related).set("[Content_Types].xml", types),
    );
    const copy = await annotated(bytes, [at("A1")]);
    expect(shortColours((await annotationsOf(copy.bytes, "Số liệu")).fills)).toEqual({ A1: COLOURS.error });
  });

  it("with a comment of plain text keep it before what is added", async () => {
    const changed = parts();
    changed.set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
    );
    changed.set(
      "xl/comments1.xml",
      `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Xem lại.</t></text></comment></commentList></comments>`,
    );
    const copy = await annotated(await build(changed), [at("A1"), at("B1")]);
    const { comments } = await annotationsOf(copy.bytes, "Số liệu");
    expect(comments["A1"]).toMatch(/^Xem lại\.\n\nLỗi: Ô này/);
    expect(comments["B1"]).toMatch(/^Lỗi: Ô này/);
    const text = await textOf(copy.bytes, "xl/comments1.xml");
    expect(text).toContain("<text><r><t>Xem lại.</t></r><r>");
    expect(text).toContain("<author>Lan</author><author>Kehoach</author>");
  });

  it("with a sheet of the results' name get another name", async () => {
    const bytes = await replaced("xl/workbook.xml", "Số liệu", RESULTS.toUpperCase());
    const { bytes: copy } = await annotated(bytes, []);
    expect(read(copy, { type: "array" }).SheetNames).toEqual([`${RESULTS} (2)`, RESULTS.toUpperCase()]);
  });

  it("need not be named where they have one sheet", async () => {
    const copy = await annotated(await workbook(table), [sampleFinding({ location: { cell: "B2" } })]);
    expect(Object.keys((await annotationsOf(copy.bytes, "Số liệu")).comments)).toEqual(["B2"]);
  });

  it.each([
    [
      "an ODS workbook",
      () => buildWorkbook({ format: "ods", sheets: [{ name: "S", rows: [["x"]] }] }),
      "needs-xlsx",
    ],
    ["a CSV file", () => Promise.resolve(new TextEncoder().encode("a,b\n1,2")), "needs-xlsx"],
    ["nothing", () => Promise.resolve(new Uint8Array()), "needs-xlsx"],
    ["half a workbook", async () => (await workbook(table)).subarray(0, 900), "unreadable"],
    ["broken XML", () => replaced(SHEET, "</sheetData>", ""), "unreadable"],
    [
      "a document type declaration",
      () => replaced(SHEET, "<worksheet", "<!DOCTYPE x><worksheet"),
      "unreadable",
    ],
    [
      "a sheet that is not there",
      () => replaced("xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet7.xml"),
      "unreadable",
    ],
  ])("%s is not annotated, with the reason", async (_, make, reason) => {
    const result = await annotateWorkbook(await make(), [at("A1")], { language: "vi" });
    expect(result).toEqual({ kind: "not-annotated", reason });
  });
});

describe("a hostile workbook is refused or annotated, soon and without an exception", () => {
  it.each(hostileWorkbooks({ spaces: 2_000_000 }))("$name", async ({ make }) => {
    const bytes = await make();
    const started = performance.now();
    const findings = [at("A1", "error", "S"), sampleFinding({ location: { sheet: "S", row: 2 } })];
    const result = await annotateWorkbook(bytes, findings, { language: "vi" });
    // the machine of the tests is busy
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(["annotated", "not-annotated"]).toContain(result.kind);
    if (result.kind === "annotated") expect(readZipDirectory(result.bytes).length).toBeGreaterThan(5);
  });
});
