import { describe, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint-of.ts";
import { wrongNumber, wrongUnit } from "./fixtures/sample-report.ts";

describe("fingerprintOf", () => {
  it("does not depend on where in the file it is", () => {
    const there = {
      ...wrongUnit(7),
      location: { ...wrongUnit(900).location, sheet: "T2", input: "khac.csv" },
    };
    expect(fingerprintOf(wrongUnit(7))).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf(there)).toBe(fingerprintOf(wrongUnit(7)));
  });

  it("does not depend on places in lists, cells in parameters, or how a value is blank", () => {
    const pointed = (index: number, cell: string, value: string): ReturnType<typeof wrongUnit> => ({
      ...wrongUnit(7),
      location: { pointer: `/observations/${index}/value` },
      parameters: { cell },
      value,
    });
    expect(fingerprintOf(pointed(3, "C7", "a  b"))).toBe(fingerprintOf(pointed(99, "$C$8", " A b ")));
  });

  it("tells rules, fields, values and keys apart", () => {
    const all = [
      fingerprintOf(wrongUnit(7)),
      fingerprintOf({ ...wrongUnit(7), rule: "code.label-used" }),
      fingerprintOf({ ...wrongUnit(7), location: { field: "release" } }),
      fingerprintOf(wrongUnit(7, "phan tram")),
      fingerprintOf({ ...wrongUnit(7), value: null }),
      fingerprintOf(wrongUnit(7), { indicator: "a" }),
      fingerprintOf(wrongUnit(7), { indicator: "a", period: "2025" }),
      fingerprintOf(wrongNumber(7, "x")),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("does not depend on the order of the key", () => {
    const one = fingerprintOf(wrongUnit(7), { indicator: "a", period: "2025" });
    expect(fingerprintOf(wrongUnit(7), { period: "2025", indicator: "a" })).toBe(one);
  });
});
