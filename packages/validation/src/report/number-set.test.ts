import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberSet } from "./number-set.ts";

describe("NumberSet", () => {
  it("counts different numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 })), (numbers) => {
        const set = new NumberSet();
        for (const number of numbers) set.add(number);
        expect(set.size).toBe(new Set(numbers).size);
      }),
    );
  });

  it("takes numbers beyond 32 bits", () => {
    const set = new NumberSet();
    for (const number of [2 ** 40, 2 ** 40 + 1, 2 ** 40, 2 ** 32, 0]) set.add(number);
    expect(set.size).toBe(4);
  });
});
