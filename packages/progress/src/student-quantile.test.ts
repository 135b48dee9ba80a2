import { describe, expect, it } from "vitest";
import { studentQuantile } from "./student-quantile.ts";
import { studentTail } from "./student-tail.ts";

describe("studentQuantile", () => {
  it.each([
    // the printed tables of every textbook, with the digits of scipy 1.17.1, scipy.stats.t.ppf
    { degrees: 1, level: 0.95, expected: 12.706204736174694 },
    { degrees: 2, level: 0.95, expected: 4.302652729749462 },
    { degrees: 3, level: 0.95, expected: 3.1824463052837078 },
    { degrees: 5, level: 0.95, expected: 2.5705818356363146 },
    { degrees: 10, level: 0.95, expected: 2.228138851986274 },
    { degrees: 30, level: 0.95, expected: 2.0422724563012378 },
    { degrees: 5, level: 0.99, expected: 4.032142983555228 },
    { degrees: 8, level: 0.9, expected: 1.8595480375308973 },
    { degrees: 120, level: 0.95, expected: 1.9799304050824402 },
    { degrees: 4, level: 0.999, expected: 8.610301581379522 },
  ])("is $expected at $level with $degrees degrees of freedom", ({ expected, ...input }) => {
    expect(studentQuantile(input) / expected).toBeCloseTo(1, 11);
  });

  it("turns studentTail round, at the ends of the levels as well", () => {
    for (const level of [1e-9, 0.01, 0.5, 0.8, 0.9999, 1 - 1e-12]) {
      for (const degrees of [3, 4, 11]) {
        const tail = studentTail({ t: studentQuantile({ level, degrees }), degrees });
        expect(tail / (1 - level)).toBeCloseTo(1, 9);
      }
    }
  });
});
