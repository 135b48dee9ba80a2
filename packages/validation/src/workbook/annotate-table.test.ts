import { read } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../testing/annotations-of.ts";
import { cellsBySheetJs } from "../testing/cells-by-sheetjs.ts";
import { cellsByUs } from "../testing/cells-by-us.ts";
import { sampleFinding } from "../testing/sample-finding.ts";
import { annotateTable } from "./annotate-table.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";

const rows = [
  { row: 1, line: 1, cells: ["indicator", "value"] },
  // a blank row between is not given
  { row: 3, line: 3, cells: ["007", "=1+1"] },
  { row: 4, line: 5, cells: ["a\nb", { kind: "number", value: 7.5, text: "7.5" } as const, "", "1,234.50"] },
];

describe("annotateTable", () => {
  it("gives a workbook of texts at the rows where they were", async () => {
    const finding = sampleFinding({ location: { row: 3, cell: "B3", line: 3 } });
    const result = await annotateTable(rows, [finding], { language: "vi", input: "a.csv" });
    if (result.kind !== "annotated") throw new Error(result.reason);
    const cells = [...cellsBySheetJs(result.bytes)].filter(([key]) => key.startsWith("Dữ liệu!"));
    expect(Object.fromEntries(cells)).toEqual({
      "Dữ liệu!A1": "indicator",
      "Dữ liệu!B1": "value",
      "Dữ liệu!A3": "007",
      "Dữ liệu!B3": "=1+1",
      "Dữ liệu!A4": "a\nb",
      "Dữ liệu!B4": "7.5",
      "Dữ liệu!D4": "1,234.50",
    });
    const sheet = read(result.bytes, { type: "array" }).Sheets["Dữ liệu"];
    expect([sheet?.["B3"]?.t, sheet?.["B3"]?.f]).toEqual(["s", undefined]);
    const { comments, fills } = await annotationsOf(result.bytes, "Dữ liệu");
    expect([Object.keys(comments), Object.keys(fills)]).toEqual([["B3"], ["B3"]]);
    expect({ annotated: result.annotated, left: result.left }).toEqual({ annotated: 1, left: 0 });
    expect(await cellsByUs(result.bytes)).toBeTypeOf("object");
  });

  it("gives an empty sheet for no rows", async () => {
    const result = await annotateTable([], [], { language: "en" });
    if (result.kind !== "annotated") throw new Error(result.reason);
    expect(read(result.bytes, { type: "array" }).SheetNames).toEqual(["Validation results", "Data"]);
  });

  it.each([
    ["rows", [{ row: SHEET_ROWS + 1, cells: ["x"] }]],
    ["columns", [{ row: 1, cells: Array.from({ length: SHEET_COLUMNS + 1 }, () => "") }]],
  ])("is not made of more %s than a sheet has", async (_, table) => {
    const result = await annotateTable(table, [], { language: "vi" });
    expect(result).toEqual({ kind: "not-annotated", reason: "too-large" });
  });
});
