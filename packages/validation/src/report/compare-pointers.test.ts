import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePointers } from "./compare-pointers.ts";

describe("comparePointers", () => {
  it.each([
    { one: "", other: "/a" },
    { one: "/a/9", other: "/a/10" },
    { one: "/a/9/z", other: "/a/10/b" },
    { one: "/a", other: "/a/0" },
    { one: "/a/x", other: "/b" },
    { one: "/a/01", other: "/a/1" },
  ])('puts "$one" before "$other"', ({ one, other }) => {
    expect(comparePointers(one, other)).toBeLessThan(0);
    expect(comparePointers(other, one)).toBeGreaterThan(0);
  });

  it("is an order", () => {
    const pointer = fc
      .array(fc.constantFrom("", "0", "00", "1", "10", "9", "a", "b"), { maxLength: 4 })
      .map((parts) => parts.map((part) => `/${part}`).join(""));
    fc.assert(
      fc.property(pointer, pointer, pointer, (a, b, c) => {
        expect(Math.sign(comparePointers(a, b))).toBe(-Math.sign(comparePointers(b, a)) + 0);
        expect(comparePointers(a, b) === 0).toBe(a === b);
        if (comparePointers(a, b) <= 0 && comparePointers(b, c) <= 0) {
          expect(comparePointers(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
