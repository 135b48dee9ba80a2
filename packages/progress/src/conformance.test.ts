import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkVector, METHODS } from "../conformance/check-vector.ts";
import { parseVectors, type Vector } from "../conformance/vectors.ts";

const file = new URL("../conformance/progress-vectors.json", import.meta.url);
const vectors = parseVectors(readFileSync(file, "utf8"));
const [vector] = vectors.filter(({ method }) => method === "comparison operator");

function altered(changes: Partial<Vector>): Vector {
  if (vector === undefined) throw new Error("there is no vector to alter");
  return { ...vector, ...changes };
}

describe("conformance vectors", () => {
  it("has a vector of every method", () => {
    expect(new Set(vectors.map(({ method }) => method))).toEqual(new Set(METHODS.keys()));
  });

  it.each(vectors)("$id", (one) => {
    expect(checkVector(one)).toBeUndefined();
  });
});

describe("checkVector", () => {
  it.each([
    { name: "a wrong number", changes: { expected: { value: 80.001, status: "not_met" } }, field: "value" },
    { name: "a wrong word", changes: { expected: { value: 80, status: "met" } }, field: "status" },
    { name: "a number that the method does not give", changes: { expected: { slope: 1 } }, field: "slope" },
    { name: "a number where there should be none", changes: { expected: { value: null } }, field: "value" },
  ])("finds $name", ({ changes, field }) => {
    expect(Object.keys(checkVector(altered(changes))?.expected ?? {})).toEqual([field]);
  });

  it.each([
    { name: "an unknown method", changes: { method: "guess" }, error: 'unknown method "guess"' },
    {
      name: "an unknown option",
      changes: { input: { ...vector?.input, options: { rounding: 1 } } },
      error: "unknown option rounding",
    },
    {
      name: "an unknown operator",
      changes: { input: { ...vector?.input, target: { op: "!", value: 1 } } },
      error: 'unknown operator "!"',
    },
    { name: "an input without a series", changes: { input: {} }, error: "series must be a list of lists" },
  ])("fails on $name", ({ changes, error }) => {
    expect(checkVector(altered(changes))?.got).toEqual({ error });
  });

  it("compares at the precision of a source that prints few digits, where the note says so", () => {
    const expected = { value: 80.1 };
    const input = { ...vector?.input, series: [[2030, 80.14]] };
    expect(checkVector(altered({ input, expected }))).toBeDefined();
    expect(checkVector(altered({ input, expected, note: "printed (rounded to 0.1)" }))).toBeUndefined();
    expect(checkVector(altered({ input, expected, note: "round(value, 1)" }))).toBeUndefined();
    const coarser = { value: 80.2 };
    expect(checkVector(altered({ input, expected: coarser, note: "round(value, 1)" }))).toBeDefined();
  });
});

describe("parseVectors", () => {
  it.each([
    { name: "no JSON", text: "vectors" },
    { name: "a list", text: "[]" },
    { name: "no vectors", text: "{}" },
    { name: "a vector without id", text: '{"vectors":[{"method":"m","input":{},"expected":{}}]}' },
    { name: "a vector without expected results", text: '{"vectors":[{"id":"i","method":"m","input":{}}]}' },
  ])("refuses $name", ({ text }) => {
    expect(() => parseVectors(text)).toThrow();
  });
});
