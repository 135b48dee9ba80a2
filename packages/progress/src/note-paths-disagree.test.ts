import { describe, expect, it } from "vitest";
import { DerivationLog } from "./derivation-log.ts";
import { notePathsDisagree } from "./note-paths-disagree.ts";

const way = {
  baseYear: 2020,
  base: 100,
  latestYear: 2025,
  latest: 220,
  dueYear: 2030,
  bound: { kind: "at-least", value: 400 },
  unit: "hectare",
} as const;

describe("notePathsDisagree", () => {
  it("tells the other ratio where a line is behind and constant growth ahead", () => {
    const log = new DerivationLog();
    notePathsDisagree(log, { ...way, used: "linear", usedRatio: 0.8 });
    // 100 to 400 with 220 at half time: linear 0.80, constant growth 1.1487
    expect(log.values["otherPathPaceRatio"]).toBeCloseTo(1.1486671319820452, 12);
    expect(log.steps.at(-1)).toEqual({
      step: "note",
      note: "paths-disagree",
      values: {
        used: "linear",
        usedRatio: 0.8,
        other: "geometric",
        otherRatio: log.values["otherPathPaceRatio"],
      },
    });
  });

  it("is told from the other side, too", () => {
    const log = new DerivationLog();
    notePathsDisagree(log, { ...way, used: "geometric", usedRatio: 1.1486671319820452 });
    expect(log.values["otherPathPaceRatio"]).toBe(0.8);
  });

  it.each([
    { name: "the two agree", latest: 400, base: 100, usedRatio: 2 },
    { name: "constant growth has no answer from zero", latest: 220, base: 0, usedRatio: 1.1 },
    { name: "constant growth has no answer over a change of sign", latest: 220, base: -100, usedRatio: 1.28 },
    { name: "the path that is used has no ratio", latest: 220, base: 100, usedRatio: undefined },
  ])("says nothing where $name", ({ latest, base, usedRatio }) => {
    const log = new DerivationLog();
    notePathsDisagree(log, { ...way, latest, base, used: "linear", usedRatio });
    expect(log.steps).toEqual([]);
  });

  it("counts to the nearer end of a range on both paths", () => {
    const log = new DerivationLog();
    const bound = { kind: "between", low: 400, high: 900 } as const;
    notePathsDisagree(log, { ...way, bound, used: "linear", usedRatio: 0.8 });
    expect(log.values["otherPathPaceRatio"]).toBeCloseTo(1.1486671319820452, 12);
  });

  it("counts to the nearer end of a range from above, too, and writes down the arithmetic of that end", () => {
    const log = new DerivationLog();
    const bound = { kind: "between", low: 50, high: 100 } as const;
    notePathsDisagree(log, { ...way, base: 400, latest: 200, bound, used: "linear", usedRatio: 4 / 3 });
    // 400 to 100 with 200 at half time: linear 1.333, constant growth 1; to 50 the line has 1.143
    expect(log.steps.at(-1)).toMatchObject({ values: { usedRatio: 4 / 3 } });
    expect(Object.keys(log.values)).toEqual(["otherPathActual", "otherPathRequired", "otherPathPaceRatio"]);
    expect(log.values["otherPathPaceRatio"]).toBeCloseTo(1, 12);
  });
});
