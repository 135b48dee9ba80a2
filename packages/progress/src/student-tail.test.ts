import { describe, expect, it } from "vitest";
import { studentTail } from "./student-tail.ts";

describe("studentTail", () => {
  it.each([
    // scipy 1.17.1, 2 · scipy.stats.t.sf
    { degrees: 1, t: 1, expected: 0.5 },
    { degrees: 2, t: 3.5, expected: 0.07282735005446933 },
    { degrees: 3, t: 0.1, expected: 0.9266523488008059 },
    { degrees: 5, t: 2.5705818356363155, expected: 0.04999999999999998 },
    { degrees: 6, t: 12, expected: 2.0307406195373192e-5 },
    { degrees: 9, t: 1.2, expected: 0.2607731973904615 },
    { degrees: 30, t: 40, expected: 1.3726045194406417e-27 },
    { degrees: 100, t: 3.4, expected: 0.000969368944365383 },
    { degrees: 7, t: 200, expected: 2.062190599193654e-14 },
    { degrees: 4, t: 0, expected: 1 },
  ])("is $expected beyond $t with $degrees degrees of freedom", ({ expected, ...input }) => {
    expect(studentTail(input) / expected).toBeCloseTo(1, 11);
  });

  it("falls with t, without a step where the closed form ends, and is 0 infinitely far out", () => {
    for (const degrees of [1, 2, 3, 8, 31]) {
      let previous = 1;
      for (let t = 0.01; t < 20; t += 0.01) {
        const tail = studentTail({ t, degrees });
        expect(tail).toBeLessThan(previous);
        previous = tail;
      }
      expect(studentTail({ t: Number.POSITIVE_INFINITY, degrees })).toBe(0);
    }
  });
});
