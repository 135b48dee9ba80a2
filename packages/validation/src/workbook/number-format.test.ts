import { describe, expect, it } from "vitest";
import { numberFormatOf } from "./number-format.ts";

describe("numberFormatOf", () => {
  it.each<[code: string, kind: string]>([
    ["General", "number"],
    ["0.00", "number"],
    ["#,##0", "number"],
    ['#,##0.00 "đồng/năm"', "number"],
    ["#,##0\\ [$₫-42A]", "number"],
    ["[Red]#,##0;[Blue]-#,##0", "number"],
    ["0.00E+00", "number"],
    ["@", "number"],
    ["", "number"],
    ['0 "days"', "number"],
    ["_-* #,##0_-;\\-* #,##0_-", "number"],
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ["dd/mm/yyyy", "date"],
    ["[$-42A]dd mmmm yyyy", "date"],
    ["mmm-yy", "date"],
    ['"ngày" d "tháng" m', "date"],
    ["h:mm AM/PM", "date"],
    ["mm:ss.0", "date"],
    ["[h]:mm:ss", "duration"],
    ["[mm]:ss", "duration"],
  ])("%j is a %s", (code, kind) => {
    expect(numberFormatOf(164, code).kind).toBe(kind);
  });

  it.each<[id: number, kind: string]>([
    [0, "number"],
    [4, "number"],
    [9, "percent"],
    [10, "percent"],
    [14, "date"],
    [22, "date"],
    [23, "number"],
    [30, "date"],
    [45, "date"],
    [46, "duration"],
    [47, "date"],
    [49, "number"],
    [58, "date"],
    [164, "number"],
  ])("the built-in format %i is a %s", (id, kind) => {
    expect(numberFormatOf(id, undefined).kind).toBe(kind);
  });

  it("takes its time by no code", () => {
    const started = performance.now();
    for (const code of ["[".repeat(100_000), '"'.repeat(100_001), "\\".repeat(100_001)]) {
      expect(numberFormatOf(164, code).kind).toBe("number");
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
