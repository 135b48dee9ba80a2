import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedSample } from "./bounded-sample.ts";

describe("BoundedSample", () => {
  it("keeps the first ones of all, whatever the order in which they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), (numbers, limit) => {
        const sample = new BoundedSample<number>(limit, (one, other) => one - other);
        for (const [index, number] of numbers.entries()) {
          sample.add(number);
          // to look must change nothing
          if (index % 3 === 0) expect(sample.items.length).toBeLessThanOrEqual(limit);
        }
        expect(sample.items).toEqual([...numbers].sort((one, other) => one - other).slice(0, limit));
      }),
    );
  });
});
