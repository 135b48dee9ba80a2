import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

describe("columnWidths", () => {
  it.each([
    {
      name: "room enough",
      rows: [
        ["a", "bb"],
        ["cccc", "d"],
      ],
      available: 10,
      widths: [4, 2],
    },
    { name: "no rows", rows: [], available: 10, widths: [] },
    { name: "words are not broken", rows: [["aa bb cc", "dddddd"]], available: 10, widths: [2, 6] },
    { name: "room goes where it saves lines", rows: [["aa bb", "dddddd ee"]], available: 11, widths: [5, 6] },
    { name: "too little room", rows: [["a".repeat(50), "b".repeat(50)]], available: 20, widths: [10, 10] },
  ])("$name", ({ rows, available, widths }) => {
    expect(columnWidths(rows, available)).toEqual(widths);
  });

  it("never exceeds the room while there is enough for six cells a column", () => {
    const text = fc.array(fc.string({ unit: "grapheme", maxLength: 12 })).map((words) => words.join(" "));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((count) =>
        fc.array(fc.array(text, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, fc.integer({ min: 24, max: 80 }), (cells, available) => {
        const sum = columnWidths(cells, available).reduce((total, width) => total + width, 0);
        expect(sum).toBeLessThanOrEqual(available);
      }),
    );
  });
});
