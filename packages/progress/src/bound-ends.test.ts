import type { Bound } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { endsOf } from "./bound-ends.ts";

describe("endsOf", () => {
  it.each<{ bound: Bound; expected: ReturnType<typeof endsOf> }>([
    { bound: { kind: "less-than", value: 2 }, expected: [{ suffix: "", value: 2 }] },
    { bound: { kind: "approximately", value: 56 }, expected: [{ suffix: "", value: 56 }] },
    {
      bound: { kind: "between", low: 9, high: 10 },
      expected: [
        { suffix: "Low", value: 9 },
        { suffix: "High", value: 10 },
      ],
    },
    { bound: { kind: "between", low: 0, high: null }, expected: [{ suffix: "Low", value: 0 }] },
    { bound: { kind: "between", low: null, high: 0 }, expected: [{ suffix: "High", value: 0 }] },
  ])("of $bound", ({ bound, expected }) => {
    expect(endsOf(bound)).toEqual(expected);
  });
});
