import type { Finding } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mapping } from "./mapping.ts";
import { sheetMappingOf } from "./mapping.ts";
import { readMapping } from "./read-mapping.ts";

function refusals(value: unknown): readonly string[] {
  const reading = readMapping(value, { input: "mapping.json" });
  return reading.ok
    ? []
    : reading.findings.map(
        ({ location, parameters, suggestions }: Finding) =>
          `${location.pointer} ${parameters["problem"]}${suggestions.map((one) => ` ${one.value}`).join("")}`,
      );
}

describe("readMapping", () => {
  it("reads everything that there is", () => {
    const mapping: Mapping = {
      schemaVersion: "1",
      dataset: "observations",
      sheet: "Biểu 1",
      layout: "wide",
      headerRow: 5,
      columns: { indicator: "Tên", published_on: "H" },
      ignoreColumns: ["Ghi chú", "J"],
      defaults: { agency: "a", period: "2024", release: "official", unit: "%", area: "sample" },
      numberFormat: "vi",
      dayOrder: "day-month",
      encoding: "windows-1258",
      delimiter: "\t",
      sheets: [{ sheet: "Biểu 2", headerRow: 1 }],
    };
    expect(readMapping(mapping)).toEqual({ ok: true, mapping });
  });

  it("takes fields by any of their names", () => {
    const columns = { publishedOn: "H", "Mã chỉ tiêu": "B", ĐVT: "unit" };
    expect(readMapping({ schemaVersion: "1", columns })).toEqual({
      ok: true,
      mapping: { schemaVersion: "1", columns: { published_on: "H", indicator: "B", unit: "unit" } },
    });
  });

  it.each([
    { name: "a list", value: [], expected: [" not-object"] },
    { name: "nothing", value: null, expected: [" not-object"] },
    { name: "an empty object", value: {}, expected: ["/schemaVersion missing"] },
    { name: "another version", value: { schemaVersion: "2" }, expected: ["/schemaVersion unknown-value"] },
    {
      name: "an unknown key",
      value: { schemaVersion: "1", headerrow: 3 },
      expected: ["/headerrow unknown-key headerRow"],
    },
    {
      name: "an unknown field",
      value: { schemaVersion: "1", dataset: "observations", columns: { valeu: "C" } },
      expected: ["/columns/valeu unknown-key value"],
    },
    {
      name: "a field of the other dataset",
      value: { schemaVersion: "1", dataset: "task-reports", columns: { value: "C" } },
      expected: ["/columns/value unknown-key"],
    },
    {
      name: "one field twice",
      value: { schemaVersion: "1", columns: { value: "C", "Giá trị": "D" } },
      expected: ["/columns/Giá trị repeated"],
    },
    {
      name: "values of another kind",
      value: {
        schemaVersion: "1",
        dataset: "x",
        layout: 1,
        headerRow: 0,
        columns: [],
        ignoreColumns: "C",
        defaults: { value: "1", unit: "" },
        numberFormat: "de",
        delimiter: ":",
        encoding: "",
        sheets: [1, { schemaVersion: "1" }],
      },
      expected: [
        "/dataset unknown-value",
        "/layout not-text",
        "/headerRow not-number",
        "/columns not-object",
        "/ignoreColumns not-list",
        "/defaults/value unknown-key",
        "/defaults/unit missing",
        "/numberFormat unknown-value",
        "/encoding missing",
        "/delimiter unknown-value",
        "/sheets/0 not-object",
        "/sheets/1/schemaVersion unknown-key",
      ],
    },
  ])("refuses $name", ({ value, expected }) => {
    expect(refusals(value)).toEqual(expected);
  });

  it("takes any value of JSON, and harms nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reading = readMapping(value);
        expect(reading.ok || reading.findings.length > 0).toBe(true);
      }),
    );
    expect(refusals(JSON.parse('{"schemaVersion":"1","columns":{"__proto__":"C"}}'))).toEqual([
      "/columns/__proto__ unknown-key",
    ]);
  });
});

describe("sheetMappingOf", () => {
  const mapping: Mapping = {
    schemaVersion: "1",
    numberFormat: "vi",
    headerRow: 1,
    sheets: [{ sheet: "Biểu 1", headerRow: 5 }, { sheet: "Biểu 2" }],
  };

  it.each([
    { sheet: "Biểu 1", expected: { sheet: "Biểu 1", headerRow: 5, numberFormat: "vi" } },
    { sheet: "BIEU 2", expected: { sheet: "Biểu 2", headerRow: 1, numberFormat: "vi" } },
    { sheet: "Ghi chú", expected: undefined },
    { sheet: null, expected: { sheet: "Biểu 1", headerRow: 5, numberFormat: "vi" } },
  ])("of $sheet", ({ sheet, expected }) => {
    expect(sheetMappingOf(mapping, sheet)).toEqual(expected);
  });

  it("is of any sheet where none is named", () => {
    expect(sheetMappingOf({ schemaVersion: "1", layout: "long" }, "x")).toEqual({ layout: "long" });
  });
});
