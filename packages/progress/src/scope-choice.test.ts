import type { Assessment, Observation } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessSample } from "./fixtures/assess-sample.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

/** Shares by year over one scope; `null` is none. */
function share(scope: string | null, values: Readonly<Record<number, number>>): readonly Observation[] {
  return yearFigures(values, { indicator: "internet-share", unit: "percent", scope });
}

function parks(scope: string, values: Readonly<Record<number, number>>): readonly Observation[] {
  return yearFigures(values, { indicator: "land", component: "parks", unit: "hectare", scope });
}

const clusters = yearFigures(
  { 2019: 1000, 2020: 1000, 2021: 1000, 2022: 1000, 2023: 1000 },
  { indicator: "land", component: "clusters", unit: "hectare" },
);

function land(observations: readonly Observation[]): Assessment {
  const assumptions = { indicators: { land: { baseYear: 2020 } } };
  return assessSample({ indicator: "land", observations, assumptions });
}

describe("the scope that a level is read over", () => {
  const few = { 2020: 60, 2022: 70 };
  const many = { 2020: 60, 2021: 65, 2022: 70 };
  it.each<{ name: string; observations: readonly Observation[]; expected: string | null }>([
    {
      name: "none, if there is such a figure",
      observations: [...share("a", many), ...share(null, few)],
      expected: null,
    },
    {
      name: "none, though the other begins earlier",
      observations: [...share("a", { 2019: 50, 2020: 60, 2022: 70, 2023: 71 }), ...share(null, few)],
      expected: null,
    },
    {
      name: "none, though the other begins later",
      observations: [...share(null, { 2019: 50, 2020: 60 }), ...share("a", { 2020: 60, 2023: 71 })],
      expected: null,
    },
    {
      name: "the one that goes on for longer",
      observations: [...share("a", many), ...share("b", { 2021: 66, 2023: 71 })],
      expected: "b",
    },
    {
      name: "the one with more years",
      observations: [...share("a", few), ...share("b", many)],
      expected: "b",
    },
    {
      name: "the one with more years, first by name",
      observations: [...share("b", few), ...share("a", many)],
      expected: "a",
    },
    {
      name: "the first by name, if all else is equal",
      observations: [...share("b", { 2020: 1, 2022: 2 }), ...share("a", few)],
      expected: "a",
    },
    {
      name: "the first by name, though the other comes first in time",
      observations: [...share("b", { 2019: 1, 2022: 2 }), ...share("a", few)],
      expected: "a",
    },
  ])("is $name", ({ observations, expected }) => {
    const { observations: used } = assessSample({ indicator: "internet-share", observations });
    expect(new Set(used.map(({ scope }) => scope))).toEqual(new Set([expected]));
  });
});

describe("the scope that an increase is counted over", () => {
  it("is the first by name where two were published on one day", () => {
    const { values } = land([
      ...parks("31 parks", { 2019: 1, 2020: 9000, 2022: 12_000 }),
      ...parks("29 parks", { 2020: 8000, 2022: 9000 }),
      ...clusters,
    ]);
    expect(values).toMatchObject({ baseTotal: 9000, latestTotal: 10_000 });
  });

  it("is the one that was published last, and one without a day only if there is no other", () => {
    const undated = parks("29 parks", { 2020: 8000, 2022: 9000 }).map((one) => ({
      ...one,
      publishedOn: null,
    }));
    expect(
      land([...undated, ...parks("31 parks", { 2020: 9000, 2022: 12_000 }), ...clusters]).values,
    ).toMatchObject({ baseTotal: 10_000, latestTotal: 13_000 });
  });

  it("is the one of the latest year that has a total, over whatever scope", () => {
    const { values } = land([
      ...parks("29 parks", { 2020: 9000, 2023: 9500 }),
      ...parks("31 parks", { 2020: 9400, 2021: 9900 }),
      ...clusters,
    ]);
    expect(values).toMatchObject({ baseTotal: 10_000, latestTotal: 10_500 });
  });

  it("has no base where a component has no figure at all", () => {
    expect(land(parks("29 parks", { 2020: 9000, 2022: 9500 })).reasons.pace).toBe("baseline-missing");
  });
});
