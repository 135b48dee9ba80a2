import { describe, expect, it } from "vitest";
import { normalTail } from "./normal-tail.ts";

describe("normalTail", () => {
  it.each([
    // scipy 1.17.1, scipy.stats.norm.sf
    { z: 0, expected: 0.5 },
    { z: 0.5, expected: 0.3085375387259869 },
    { z: 1, expected: 0.15865525393145707 },
    { z: 1.9599639845400545, expected: 0.024999999999999977 },
    { z: 1.99, expected: 0.02329546775021182 },
    { z: 2, expected: 0.022750131948179195 },
    { z: 2.102629932151387, expected: 0.017749065660331253 },
    { z: 3, expected: 0.0013498980316300933 },
    { z: 6, expected: 9.865876450376946e-10 },
    { z: 20, expected: 2.7536241186061556e-89 },
    { z: 37, expected: 5.7255712225239266e-300 },
    { z: -1, expected: 0.8413447460685429 },
    { z: -3, expected: 0.9986501019683699 },
  ])("is $expected beyond $z", ({ z, expected }) => {
    expect(normalTail(z) / expected).toBeCloseTo(1, 12);
  });

  it("falls from 1 to 0 without a step where the two series meet", () => {
    let previous = normalTail(-40);
    expect(previous).toBe(1);
    for (let z = -39.99; z < 40; z += 0.01) {
      const tail = normalTail(z);
      expect(tail).toBeLessThanOrEqual(previous);
      previous = tail;
    }
    expect(previous).toBe(0);
  });
});
