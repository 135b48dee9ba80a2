import { describe, expect, it } from "vitest";
import { OBSERVATION_COLUMNS, readObservationHeader } from "./columns.ts";

const header = (...cells: string[]) => readObservationHeader({ cells, row: 1, line: 2 }, "figures.csv");
const REQUIRED = ["indicator", "period", "value", "unit"];

describe("readObservationHeader", () => {
  it("finds every column, in any order", () => {
    const names = [...OBSERVATION_COLUMNS].reverse();
    const { columns, findings } = header(...names);
    expect(findings).toEqual([]);
    expect([...columns.keys()]).toEqual(names);
    expect(columns.get("indicator")).toEqual({ index: 14, letter: "N", header: "indicator" });
  });

  it("needs four of them", () => {
    expect(header(...REQUIRED).findings).toEqual([]);
  });

  it.each([
    { name: "capitals and blanks", written: " Source URL " },
    { name: "hyphens", written: "SOURCE-URL" },
    { name: "nothing between", written: "sourceurl" },
    { name: "no-break space", written: "source\u00A0url" },
    { name: "a byte order mark", written: "\uFEFFsource_url" },
    { name: "a zero-width space", written: "source\u200B_url" },
  ])("takes a name with $name", ({ written }) => {
    const { columns, findings } = header(...REQUIRED, written);
    expect(findings).toEqual([]);
    expect(columns.get("source_url")).toEqual({ index: 5, letter: "E", header: written });
  });

  it("lets empty headers pass", () => {
    expect(header(...REQUIRED, "", " ", "").findings).toEqual([]);
  });

  it.each(REQUIRED)("misses %s", (column) => {
    const { findings } = header(...REQUIRED.filter((name) => name !== column));
    expect(findings).toMatchObject([
      {
        rule: "column.missing",
        severity: "error",
        location: { input: "figures.csv", row: 1, line: 2 },
        parameters: { column },
      },
    ]);
  });

  it("does not know a column, but what it may be", () => {
    const { findings } = header("Ghi chú", ...REQUIRED, "sourc_url");
    expect(findings).toMatchObject([
      {
        rule: "column.unknown",
        severity: "warning",
        location: { row: 1, line: 2, cell: "A1", column: { index: 1, letter: "A", header: "Ghi chú" } },
        value: "Ghi chú",
        suggestions: [],
      },
      {
        rule: "column.unknown",
        location: { cell: "F1" },
        suggestions: [{ value: "source_url", confidence: "likely" }],
      },
    ]);
  });

  it("keeps the first of two columns that mean the same", () => {
    const { columns, findings } = header(...REQUIRED, "Value");
    expect(columns.get("value")?.index).toBe(3);
    expect(findings).toMatchObject([
      {
        rule: "column.duplicate",
        severity: "error",
        location: { cell: "E1" },
        message: { en: 'The column "Value" means the same as column C.' },
      },
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("does not take %s for a column", (name) => {
    const { columns, findings } = header(...REQUIRED, name);
    expect(columns.size).toBe(4);
    expect(findings.map(({ rule }) => rule)).toEqual(["column.unknown"]);
  });

  it("shows a long name cut", () => {
    const { findings } = header(...REQUIRED, "x".repeat(900_000));
    expect(findings.map(({ rule }) => rule)).toEqual(["column.unknown"]);
    expect(JSON.stringify(findings).length).toBeLessThan(3000);
  });
});
