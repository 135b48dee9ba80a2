import { describe, expect, it } from "vitest";
import { type Obstacles, placeLabels } from "./place-labels.ts";

const NOTHING: Obstacles = { points: [], lines: [] };

function heightOf(obstacles: Obstacles, mayBeBelow: boolean): number | undefined {
  const [label] = placeLabels([{ x: 50, y: 100, text: "8,01", mayBeBelow }], {
    obstacles,
    widthOf: () => 28,
    edges: { top: 5, bottom: 190, left: 0 },
  });
  return label?.y;
}

describe("placeLabels", () => {
  it.each([
    { name: "above its place", obstacles: NOTHING, mayBeBelow: true, expected: 87 },
    {
      name: "above another point",
      obstacles: { points: [{ x: 50, y: 92 }], lines: [] },
      mayBeBelow: false,
      expected: 79,
    },
    {
      name: "below where lines fill the place above",
      obstacles: {
        points: [],
        lines: [
          [
            { x: 0, y: 84 },
            { x: 100, y: 84 },
          ],
        ],
      },
      mayBeBelow: true,
      expected: 114,
    },
    {
      name: "over a line rather than over a point",
      obstacles: {
        points: [{ x: 50, y: 84 }],
        lines: [-10, 0, 10, 20, 30].map((offset) => [
          { x: 0, y: 60 + offset },
          { x: 100, y: 60 + offset },
        ]),
      },
      mayBeBelow: false,
      expected: 71,
    },
  ])("stands $name", ({ obstacles, mayBeBelow, expected }) => {
    expect(heightOf(obstacles, mayBeBelow)).toBe(expected);
  });

  it("keeps two labels apart and inside the chart", () => {
    const labels = [12, 14].map((x) => ({ x, y: 100, text: "12.743", mayBeBelow: true }));
    const placed = placeLabels(labels, {
      obstacles: NOTHING,
      widthOf: () => 40,
      edges: { top: 5, bottom: 190, left: 0 },
    });
    expect(placed.map(({ x }) => x)).toEqual([20, 20]);
    expect(Math.abs((placed[0]?.y ?? 0) - (placed[1]?.y ?? 0))).toBeGreaterThan(12);
  });
});
