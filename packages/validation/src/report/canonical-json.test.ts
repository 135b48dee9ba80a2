import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  it.each([
    { name: "keys in order, at every depth", value: { b: 1, a: { d: [{ z: 1, y: 2 }], c: null } } },
    { name: "the same in another order", value: { a: { c: null, d: [{ y: 2, z: 1 }] }, b: 1, e: undefined } },
  ])("writes $name", ({ value }) => {
    expect(canonicalJson(value)).toBe('{"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1}');
  });

  it("keeps a key that is called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  it("throws on a number that JSON does not have", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(
      new RangeError("canonicalJson: numbers must be finite, got NaN"),
    );
  });
});
