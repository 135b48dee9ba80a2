import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellObject, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { buildWorkbook, type CellDescription } from "../testing/build-workbook.ts";
import { cellsBySheetJs } from "../testing/cells-by-sheetjs.ts";
import { cellsByUs } from "../testing/cells-by-us.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/workbooks");

const text = fc.string({
  unit: fc.constantFrom("ấ", "đ", "Ơ", " ", "7", "&", "<", '"', "😀"),
  maxLength: 10,
});
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);
const serial = fc.integer({ min: 61, max: 60_000 });

function grid<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[][]> {
  return fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
}

async function expectEqualCells(bytes: Uint8Array, format: "xlsx" | "ods"): Promise<void> {
  const theirs = cellsBySheetJs(bytes);
  const ours = await cellsByUs(bytes, format);
  if (typeof ours === "string") throw new Error(`we refuse it: ${ours}`);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
}

describe("the cells that we read are those that SheetJS reads", () => {
  it.each(globSync("*/*.{xlsx,ods}", { cwd: FOLDER }).sort())("%s", async (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    expect(cellsBySheetJs(bytes).size).toBeGreaterThan(0);
    await expectEqualCells(bytes, file.endsWith(".ods") ? "ods" : "xlsx");
  });

  it.each(["xlsx", "ods"] as const)("in %s workbooks that SheetJS writes", async (format) => {
    const cell: fc.Arbitrary<CellObject> = fc.oneof(
      text.map((v) => ({ t: "s" as const, v })),
      number.map((v) => ({ t: "n" as const, v })),
      fc.boolean().map((v) => ({ t: "b" as const, v })),
      // ODS has no serials
      ...(format === "ods" ? [] : [serial.map((v) => ({ t: "n" as const, v, z: "dd/mm/yyyy" }))]),
      fc.double({ min: 0, max: 2, noNaN: true }).map((v) => ({ t: "n" as const, v, z: "0.00%" })),
    );
    await fc.assert(
      fc.asyncProperty(grid(cell), async (cells) => {
        const workbook = utils.book_new();
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(cells), "Số liệu");
        await expectEqualCells(new Uint8Array(write(workbook, { type: "array", bookType: format })), format);
      }),
      { numRuns: 40 },
    );
  });

  it("in xlsx workbooks that hucre writes", async () => {
    const cell = fc.oneof(text, number, fc.boolean(), fc.constant(null), serial.map(dayOf));
    await fc.assert(
      fc.asyncProperty(
        grid(cell),
        fc.constantFrom("shared" as const, "inline" as const),
        async (rows, stringMode) => {
          await expectEqualCells(
            await writeXlsx({ sheets: [{ name: "Số liệu", rows }], stringMode }),
            "xlsx",
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(["xlsx", "ods"] as const)("in %s workbooks of the tests", async (format) => {
    const cell: fc.Arbitrary<CellDescription> = fc.oneof(
      text,
      number,
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("#REF!", "#DIV/0!", "#N/A").map((error) => (format === "ods" ? null : { error })),
      number.map((value) => ({ formula: "A1", value })),
      number.map((percent) => ({ percent })),
      serial.map((days) => ({ day: dayOf(days).toISOString().slice(0, 10) })),
    );
    await fc.assert(
      fc.asyncProperty(grid(cell), async (rows) => {
        const bytes = await buildWorkbook({ format, sheets: [{ name: "Số liệu", rows }] });
        await expectEqualCells(bytes, format);
      }),
      { numRuns: 40 },
    );
  });
});

function dayOf(days: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
}
