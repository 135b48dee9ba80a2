import type { Dimension } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { vndDimensionOf } from "./converted-figure.ts";

describe("vndDimensionOf", () => {
  it.each<{ dimension: Dimension; expected: Dimension | undefined }>([
    { dimension: "money-USD", expected: "money-VND" },
    { dimension: "money-USD-per-person", expected: "money-VND-per-person" },
    { dimension: "money-VND", expected: undefined },
    { dimension: "ratio", expected: undefined },
  ])("of $dimension is $expected", ({ dimension, expected }) => {
    expect(vndDimensionOf(dimension)).toBe(expected);
  });
});
