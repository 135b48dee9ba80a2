import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

/** The same by its definition, cell by cell. */
function byDefinition(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1;
      (table[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

const texts = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 10 });

describe("editDistance", () => {
  it.each([
    { a: "", b: "", most: 2, expected: 0 },
    { a: "soyte", b: "soyte", most: 0, expected: 0 },
    { a: "soyte", b: "soyt", most: 2, expected: 1 },
    { a: "soyte", b: "syote", most: 2, expected: 1 },
    { a: "aab", b: "aaab", most: 2, expected: 1 },
    { a: "soyte", b: "sotuphap", most: 2, expected: 3 },
  ])("of $a and $b up to $most is $expected", ({ a, b, most, expected }) => {
    expect(editDistance(a, b, most)).toBe(expected);
  });

  it("is that of the definition, up to the most", () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(byDefinition(a, b), most + 1));
      }),
    );
  });
});
