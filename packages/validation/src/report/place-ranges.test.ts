import type { Location } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlaceRanges, RANGES_LIMIT } from "./place-ranges.ts";

const LETTERS = "ABCDEFGHIJ";

function at(column: number, row: number): Location {
  const letter = LETTERS[column - 1] ?? "";
  return { row, column: { index: column, letter, header: null }, cell: `${letter}${row}` };
}

function rangesOf(locations: readonly Location[]): readonly string[] {
  const ranges = new PlaceRanges();
  for (const location of locations) ranges.add(location);
  return ranges.ranges;
}

/** Every cell of ranges such as `C2:D5`. */
function cellsOf(ranges: readonly string[]): readonly string[] {
  return ranges.flatMap((range) => {
    const [first = "", last = first] = range.split(":");
    const cells: string[] = [];
    for (let column = LETTERS.indexOf(first[0] ?? ""); column <= LETTERS.indexOf(last[0] ?? ""); column++) {
      for (let row = Number(first.slice(1)); row <= Number(last.slice(1)); row++) {
        cells.push(`${LETTERS[column]}${row}`);
      }
    }
    return cells;
  });
}

describe("PlaceRanges", () => {
  it.each<{ name: string; locations: readonly Location[]; expected: readonly string[] }>([
    { name: "nothing", locations: [], expected: [] },
    { name: "a cell", locations: [at(3, 2)], expected: ["C2"] },
    { name: "a run of rows", locations: [at(3, 2), at(3, 3), at(3, 4)], expected: ["C2:C4"] },
    { name: "a run that comes backwards", locations: [at(3, 4), at(3, 3), at(3, 2)], expected: ["C2:C4"] },
    { name: "a gap that is closed", locations: [at(3, 2), at(3, 4), at(3, 3)], expected: ["C2:C4"] },
    { name: "a cell twice", locations: [at(3, 2), at(3, 2)], expected: ["C2"] },
    { name: "cells of a row", locations: [at(3, 5), at(4, 5), at(5, 5), at(6, 5)], expected: ["C5:F5"] },
    {
      name: "a block",
      locations: [at(3, 5), at(4, 5), at(3, 6), at(4, 6)],
      expected: ["C5:D6"],
    },
    { name: "apart", locations: [at(3, 9), at(5, 2), at(1, 2)], expected: ["A2", "E2", "C9"] },
    { name: "rows", locations: [{ row: 7 }, { row: 8 }, { row: 12 }], expected: ["7:8", "12"] },
    { name: "rows beside column A", locations: [{ row: 7 }, at(1, 7)], expected: ["7", "A7"] },
    {
      name: "a cell without its column",
      locations: [{ cell: "AB12" }, { cell: "AB13" }],
      expected: ["AB12:AB13"],
    },
    {
      name: "lines",
      locations: [
        { line: 3, pointer: "/value" },
        { line: 4, pointer: "" },
      ],
      expected: ["3:4"],
    },
    {
      name: "JSON pointers in the order of numbers",
      locations: [
        { pointer: "/a/10", line: 9 },
        { pointer: "/a/9", line: 8 },
        { pointer: "/a/9", line: 8 },
      ],
      expected: ["/a/9", "/a/10"],
    },
    { name: "a whole file", locations: [{}, { pointer: "" }], expected: [] },
    { name: "a cell that is none", locations: [{ cell: "C0" }, { cell: "=1" }], expected: [] },
  ])("puts together $name", ({ locations, expected }) => {
    expect(rangesOf(locations)).toEqual(expected);
  });

  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 })), {
    maxLength: 120,
  });

  it("covers exactly the cells that it was given, whatever their order", () => {
    fc.assert(
      fc.property(cells, (points) => {
        const ranges = rangesOf(points.map(([column, row]) => at(column, row)));
        const wanted = new Set(points.map(([column, row]) => `${LETTERS[column - 1]}${row}`));
        const covered = cellsOf(ranges);
        expect(new Set(covered)).toEqual(wanted);
        expect(covered).toHaveLength(wanted.size);
        expect(rangesOf([...points].reverse().map(([column, row]) => at(column, row)))).toEqual(ranges);
      }),
    );
  });

  it("is the same put together from parts", () => {
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        const [left, right] = [new PlaceRanges(), new PlaceRanges()];
        for (const [column, row] of one) left.add(at(column, row));
        for (const [column, row] of other) right.add(at(column, row));
        left.addAll(right);
        expect(left.ranges).toEqual(rangesOf([...one, ...other].map(([column, row]) => at(column, row))));
      }),
    );
  });

  it("keeps the first of many, and only true ones", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => 2 * index + 1);
    for (const order of [rows, [...rows].reverse()]) {
      const ranges = rangesOf(order.map((row) => at(3, row)));
      expect(ranges).toEqual(rows.slice(0, RANGES_LIMIT).map((row) => `C${row}`));
    }
    const pointers = rangesOf(rows.map((row) => ({ pointer: `/observations/${row}/value` })));
    expect(pointers).toHaveLength(RANGES_LIMIT);
  });

  it("knows how many rows a column has, unless some were left out", () => {
    const ranges = new PlaceRanges();
    expect(ranges.rowsOfOneColumn).toBeUndefined();
    for (const row of [2, 3, 4, 9, 9]) ranges.add(at(3, row));
    expect(ranges.rowsOfOneColumn).toBe(4);
    ranges.add(at(4, 2));
    expect(ranges.rowsOfOneColumn).toBeUndefined();
    const many = new PlaceRanges();
    for (let row = 1; row < 1000; row += 2) many.add(at(3, row));
    expect(many.rowsOfOneColumn).toBeUndefined();
  });
});
