import { requiredGrowth } from "@kehoach/progress";
import { describe, expect, it } from "vitest";
import { pathPoints } from "./path-points.ts";

describe("pathPoints", () => {
  it("goes on beyond the end of a line", () => {
    const path = { from: 82, to: 84, years: 2, shape: "linear" } as const;
    expect(pathPoints(path, { start: 2020, until: 2023 })).toEqual([
      { year: 2020, value: 82 },
      { year: 2021, value: 83 },
      { year: 2022, value: 84 },
      { year: 2023, value: 85 },
    ]);
  });

  it("has no points where a rate has no value", () => {
    const path = { from: -4, to: 5, years: 2, shape: "geometric" } as const;
    expect(pathPoints(path, { start: 2020, until: 2022 })).toEqual([]);
  });

  it("grows each year by what the calculation says is required", () => {
    const growth = requiredGrowth({ from: 6542, to: 15_800, years: 10 }) ?? 0;
    const path = { from: 6542, to: 15_800, years: 10, shape: "geometric" } as const;
    const points = pathPoints(path, { start: 2020, until: 2030 });
    expect(points).toHaveLength(11);
    for (const [index, { value }] of points.entries()) {
      expect(value).toBeCloseTo(6542 * (1 + growth / 100) ** index, 6);
    }
  });
});
