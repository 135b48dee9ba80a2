import type { Observation } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureChanges } from "./figure-changes.ts";
import { anyFigure } from "./fixtures/any-figure.ts";
import { figure } from "./fixtures/figure.ts";
import { samplePlan } from "./fixtures/plan.ts";

function changesOf(observations: readonly Observation[], before = "2024-03-31", after = "2024-12-31") {
  return figureChanges({ plan: samplePlan, observations, before, after }).map(({ change, from, to }) => [
    change,
    to.component ?? to.indicator,
    from?.value ?? null,
    to.value,
  ]);
}

const estimate = figure({ value: 5.97, release: "estimate", publishedOn: "2023-12-28" });

describe("figureChanges", () => {
  it.each<{ name: string; observations: readonly Observation[]; expected: unknown }>([
    {
      name: "a figure for a new period is added",
      observations: [estimate, figure({ value: 7.4, period: "2024", publishedOn: "2024-12-09" })],
      expected: [["added", "urban-share", null, 7.4]],
    },
    {
      name: "another value is revised",
      observations: [estimate, figure({ value: 5, release: "preliminary", publishedOn: "2024-10-06" })],
      expected: [["revised", "urban-share", 5.97, 5]],
    },
    {
      name: "the same value from a stronger publication is reissued",
      observations: [estimate, figure({ value: 5.97, release: "official", publishedOn: "2024-10-06" })],
      expected: [["reissued", "urban-share", 5.97, 5.97]],
    },
    {
      name: "the same value in another unit of its dimension is reissued",
      observations: [
        figure({ value: 2, indicator: "exports", unit: "billion-USD", publishedOn: "2024-01-31" }),
        figure({ value: 2000, indicator: "exports", unit: "million-USD", publishedOn: "2024-10-06" }),
      ],
      expected: [["reissued", "exports", 2, 2000]],
    },
    {
      name: "a coarser restatement changes nothing",
      observations: [estimate, figure({ value: 6, decimals: 0, publishedOn: "2024-10-06" })],
      expected: [],
    },
    {
      name: "what was known before and what is published later take no part",
      observations: [estimate, figure({ value: 7, publishedOn: "2025-01-31" })],
      expected: [],
    },
    {
      name: "plans and missing values take no part",
      observations: [
        figure({ value: 7, release: "planned", publishedOn: "2024-10-06" }),
        { ...figure({ value: 7, publishedOn: "2024-10-06" }), value: null, missing: "not-available" },
      ],
      expected: [],
    },
    {
      name: "figures over two scopes are two series",
      observations: [
        figure({ value: 10, scope: "28 parks", publishedOn: "2024-01-31" }),
        figure({ value: 12, scope: "33 parks", publishedOn: "2024-10-06" }),
      ],
      expected: [["added", "urban-share", null, 12]],
    },
    {
      name: "two spellings of one period are one series",
      observations: [
        figure({ value: 10, period: "2023", publishedOn: "2024-01-31" }),
        figure({ value: 12, period: "2023-01-01/P1Y", publishedOn: "2024-10-06" }),
      ],
      expected: [["revised", "urban-share", 10, 12]],
    },
  ])("$name", ({ observations, expected }) => {
    expect(changesOf(observations)).toEqual(expected);
    expect(changesOf([...observations].reverse())).toEqual(expected);
  });

  const parts = (shares: Readonly<Record<string, number>>, publishedOn: string) =>
    Object.entries(shares).map(([component, value]) =>
      figure({ indicator: "structure", component, value, publishedOn, source: publishedOn }),
    );

  it("takes the parts of a whole from one publication, and only a whole one", () => {
    const first = parts({ industry: 60, services: 30, farming: 10 }, "2024-01-31");
    const incomplete = parts({ industry: 61, services: 30 }, "2024-06-30");
    const second = parts({ industry: 62, services: 30, farming: 8 }, "2024-10-06");
    expect(changesOf([...first, ...incomplete])).toEqual([]);
    expect(changesOf([...second, ...incomplete, ...first])).toEqual([
      ["revised", "farming", 10, 8],
      ["revised", "industry", 60, 62],
      ["reissued", "services", 30, 30],
    ]);
  });

  it("finds nothing between equal days, and nothing that was not given", () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 6 }), (figures) => {
        expect(changesOf(figures, "2024-06-30", "2024-06-30")).toEqual([]);
        for (const { from, to } of figureChanges({
          plan: samplePlan,
          observations: figures,
          before: "2023-11-30",
          after: "2025-06-30",
        })) {
          expect(figures).toContainEqual(to);
          if (from !== null) expect(figures).toContainEqual(from);
        }
      }),
    );
  });

  it("is transitive: what is current in the end does not depend on a stop on the way", () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 6 }), (figures) => {
        const current = (...days: readonly string[]) => {
          let value: number | null | undefined;
          for (const [index, after] of days.entries()) {
            const before = days[index - 1] ?? "2000-01-01";
            const [change] = figureChanges({ plan: samplePlan, observations: figures, before, after });
            value = change === undefined ? value : change.to.value;
          }
          return value;
        };
        expect(current("2024-01-31", "2025-06-30")).toBe(current("2025-06-30"));
      }),
    );
  });
});
