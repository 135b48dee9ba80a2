import { describe, expect, it } from "vitest";
import { MergeIndex } from "./merge-index.ts";

const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

describe("MergeIndex", () => {
  it("finds merged cells by the row in which they begin, from the left", () => {
    const index = new MergeIndex([
      merge(2, 4, 2, 5),
      merge(2, 1, 3, 1),
      merge(3, 4, 3, 5),
      merge(4, 1, 4, 1),
    ]);
    expect(index.startingAt(1)).toEqual([]);
    expect(index.startingAt(2)).toEqual([merge(2, 1, 3, 1), merge(2, 4, 2, 5)]);
    expect(index.startingAt(3)).toEqual([merge(3, 4, 3, 5)]);
    // one cell is no merge
    expect(index.startingAt(4)).toEqual([]);
  });

  it("passes over what overlaps, so that one row has no more of them than cells", () => {
    const many = Array.from({ length: 60_000 }, (_, at) => merge(2, 1 + (at % 3), 2, 4));
    expect(new MergeIndex(many).startingAt(2)).toEqual([merge(2, 1, 2, 4)]);
    expect(new MergeIndex([merge(2, 1, 2, 2), merge(2, 2, 2, 3), merge(2, 3, 2, 4)]).startingAt(2)).toEqual([
      merge(2, 1, 2, 2),
      merge(2, 3, 2, 4),
    ]);
  });
});
