import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

describe("spreadLabels", () => {
  it("keeps labels a line apart, in their order and inside", () => {
    const heights = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const labels = wanted.map((height, index) => ({ text: String(index), height }));
        const placed = spreadLabels(labels, { line: 14, bottom: 200 });
        expect(placed.map(({ text }) => text).sort()).toEqual(labels.map(({ text }) => text).sort());
        for (const [index, label] of placed.entries()) {
          const above = placed[index - 1];
          if (above !== undefined) expect(label.height - above.height).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(label.height).toBeLessThanOrEqual(200);
        }
      }),
    );
  });

  it("leaves labels that are apart where they are", () => {
    const labels = [
      { text: "b", height: 50 },
      { text: "a", height: 20 },
    ];
    expect(spreadLabels(labels, { line: 14, bottom: 200 }).map(({ height }) => height)).toEqual([20, 50]);
  });
});
