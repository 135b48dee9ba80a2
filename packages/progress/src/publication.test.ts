import type { RivalReason } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "./annual-figures.ts";
import { anyFigure } from "./fixtures/any-figure.ts";
import { figure } from "./fixtures/figure.ts";
import { byPreference, choosePublication, type Publication, type PublicationChoice } from "./publication.ts";

interface Row {
  readonly name: string;
  readonly figures: readonly (Partial<Figure> & Pick<Figure, "value">)[];
  readonly asOf?: string;
  readonly chosen: number | undefined;
  readonly rivals?: Readonly<Record<number, RivalReason>>;
  readonly excluded?: Readonly<Record<number, string>>;
}

function choose(figures: readonly Figure[], asOf: string): PublicationChoice {
  return choosePublication({ publications: figures.map((one): Publication => [one]), asOf });
}

/** By the value, which tells the figures of a row apart. */
function reasons(entries: readonly { publication: Publication; reason: string }[]): Record<number, string> {
  return Object.fromEntries(entries.map(({ publication, reason }) => [publication[0].value, reason]));
}

const growth2023: Row["figures"] = [
  { value: 6, publishedOn: "2023-11-16", release: "estimate" },
  { value: 5.97, publishedOn: "2023-12-28", release: "estimate" },
  { value: 6.0, decimals: 1, publishedOn: "2024-04-05", release: "estimate", source: "repeats 5.97" },
  { value: 5, decimals: 2, publishedOn: "2024-12" },
];

describe("choosePublication", () => {
  it.each<Row>([
    { name: "nothing", figures: [], chosen: undefined },
    { name: "one figure", figures: [{ value: 84, publishedOn: "2024-08-05" }], chosen: 84 },
    { name: "GRDP growth of 2023 in November", figures: growth2023, asOf: "2023-11-30", chosen: 6 },
    { name: "GRDP growth of 2023 at the end of 2023", figures: growth2023, asOf: "2023-12-31", chosen: 5.97 },
    {
      name: "GRDP growth of 2023 after a coarser repetition",
      figures: growth2023,
      asOf: "2024-11-30",
      chosen: 5.97,
    },
    {
      name: "GRDP growth of 2023 the day before a month ends",
      figures: growth2023,
      asOf: "2024-12-30",
      chosen: 5.97,
    },
    {
      name: "GRDP growth of 2023 at the end of the month",
      figures: growth2023,
      asOf: "2024-12-31",
      chosen: 5,
    },
    {
      name: "152.2, repeated as over 152",
      figures: [
        { value: 152.2, period: "2021", publishedOn: "2021-12-30" },
        { value: 152, period: "2021", publishedOn: "2022-04", qualifier: "over" },
      ],
      chosen: 152.2,
      rivals: { 152: "coarser-restatement" },
    },
    {
      name: "3,078, repeated as over 3,000",
      figures: [
        { value: 3078, publishedOn: "2024-02-14", unit: "million-USD" },
        { value: 3000, publishedOn: "2024-03-01", unit: "million-USD", qualifier: "over" },
      ],
      chosen: 3078,
      rivals: { 3000: "coarser-restatement" },
    },
    {
      name: "over 3,000, then 3,078",
      figures: [
        { value: 3000, publishedOn: "2024-02-14", qualifier: "over" },
        { value: 3078, publishedOn: "2024-03-01" },
      ],
      chosen: 3078,
      rivals: { 3000: "published-earlier" },
    },
    {
      name: "a revision with fewer decimals that does not agree",
      figures: [
        { value: 5.97, publishedOn: "2024-01-01" },
        { value: 5.5, publishedOn: "2024-02-01" },
      ],
      chosen: 5.5,
      rivals: { 5.97: "published-earlier" },
    },
    {
      name: "a day and the month that it lies in: the month is its last day",
      figures: [
        { value: 1, publishedOn: "2024-04" },
        { value: 2, publishedOn: "2024-04-29" },
      ],
      chosen: 1,
      rivals: { 2: "published-earlier" },
    },
    {
      name: "undated figures, of a period that has ended",
      figures: [{ value: 1, release: "estimate" }, { value: 2, release: "official" }, { value: 3 }],
      chosen: 2,
      rivals: { 1: "weaker-release", 3: "weaker-release" },
    },
    {
      name: "undated figures, of a period that has not ended",
      figures: [{ value: 1 }],
      asOf: "2023-12-30",
      chosen: undefined,
      excluded: { 1: "period-not-ended" },
    },
    {
      name: "an undated official figure beside a dated estimate",
      figures: [
        { value: 1, release: "official" },
        { value: 2, release: "estimate", publishedOn: "2023-12-01" },
      ],
      chosen: 2,
      rivals: { 1: "undated" },
    },
    {
      name: "an undated figure while the dated one is not out yet",
      figures: [{ value: 1 }, { value: 2, publishedOn: "2024-09-01" }],
      asOf: "2024-06-30",
      chosen: 1,
      excluded: { 2: "published-after" },
    },
    {
      name: "a figure for a year that is still running",
      figures: [{ value: 1, release: "estimate", publishedOn: "2023-12-09" }],
      asOf: "2023-12-15",
      chosen: 1,
    },
    {
      name: "a figure from the first day of its year",
      figures: [{ value: 1, release: "estimate", publishedOn: "2023-01-01" }],
      chosen: 1,
    },
    {
      name: "a figure for a year that had not begun",
      figures: [{ value: 1, release: "estimate", publishedOn: "2022-12" }],
      chosen: undefined,
      excluded: { 1: "period-not-ended" },
    },
    {
      name: "one day: official before preliminary before estimate before unspecified",
      figures: [
        { value: 1, publishedOn: "2024-01-01" },
        { value: 2, publishedOn: "2024-01-01", release: "estimate" },
        { value: 3, publishedOn: "2024-01-01", release: "official" },
        { value: 4, publishedOn: "2024-01-01", release: "preliminary" },
      ],
      chosen: 3,
      rivals: { 1: "weaker-release", 2: "weaker-release", 4: "weaker-release" },
    },
    {
      name: "one day and release: by confidence",
      figures: [
        { value: 1, publishedOn: "2024-01-01", confidence: null },
        { value: 2, publishedOn: "2024-01-01", confidence: "medium" },
        { value: 3, publishedOn: "2024-01-01", confidence: "high" },
        { value: 4, publishedOn: "2024-01-01", confidence: "low" },
      ],
      chosen: 3,
      rivals: { 1: "lower-confidence", 2: "lower-confidence", 4: "lower-confidence" },
    },
    {
      name: "one day, release and confidence: the finer one, in whatever unit",
      figures: [
        { value: 1.8, unit: "billion-USD", publishedOn: "2024-01-01" },
        { value: 1845, unit: "million-USD", publishedOn: "2024-01-01" },
      ],
      chosen: 1845,
    },
    {
      name: "one day, release and confidence: the finer one, and the other says something else",
      figures: [
        { value: 7.1, publishedOn: "2024-01-01" },
        { value: 5.97, publishedOn: "2024-01-01" },
      ],
      chosen: 5.97,
      rivals: { 7.1: "equal-standing" },
    },
    {
      name: "over 3,000, then 3,000 without a word, which is not the same",
      figures: [
        { value: 3000, publishedOn: "2024-02-14", qualifier: "over" },
        { value: 3000, publishedOn: "2024-03-01" },
      ],
      chosen: 3000,
      rivals: { 3000: "published-earlier" },
    },
    {
      name: "the same amount in another unit",
      figures: [
        { value: 1.8, unit: "billion-USD", publishedOn: "2024-01-01" },
        { value: 1800, unit: "million-USD", publishedOn: "2024-02-01" },
      ],
      chosen: 1800,
      rivals: { 1.8: "same-figure" },
    },
    {
      name: "a weaker release that is later: the latest wins",
      figures: [
        { value: 1, release: "official", publishedOn: "2024-01-01" },
        { value: 2, release: "estimate", publishedOn: "2024-02-01" },
      ],
      chosen: 2,
      rivals: { 1: "published-earlier" },
    },
  ])("of $name takes $chosen", ({ figures, asOf = "2025-12-31", chosen, rivals, excluded }) => {
    const choice = choose(figures.map(figure), asOf);
    expect(choice.chosen?.[0].value).toBe(chosen);
    if (rivals !== undefined) expect(reasons(choice.rivals)).toEqual(rivals);
    if (excluded !== undefined) expect(reasons(choice.excluded)).toEqual(excluded);
  });

  it("takes the later of two that say the same, with the same qualifier", () => {
    const earlier = figure({ value: 3000, qualifier: "over", publishedOn: "2024-02-14" });
    const later = figure({ value: 3000, qualifier: "over", publishedOn: "2024-03-01" });
    expect(choose([earlier, later], "2024-12-31").chosen).toEqual([later]);
  });

  const parts = (
    publishedOn: string,
    values: readonly [number, number],
    given: Partial<Figure> = {},
  ): Publication => [
    figure({ ...given, component: "industry", publishedOn, value: values[0] }),
    figure({ ...given, component: "services", publishedOn, value: values[1] }),
  ];

  it("keeps the parts of a composition together", () => {
    const first = parts("2024-01-01", [64.93, 35.07]);
    const coarser = parts("2024-02-01", [65, 35], { decimals: 0 });
    const mixed = parts("2024-03-01", [65, 34.5], { decimals: 1 });
    const choice = (...publications: Publication[]): Publication | undefined =>
      choosePublication({ publications, asOf: "2024-12-31" }).chosen;
    expect(choice(first, coarser)).toBe(first);
    expect(choice(first, coarser, mixed)).toBe(mixed);
    // one part as it was, one coarser: nothing new; one part as it was, one revised: a revision
    const halfCoarser = parts("2024-02-01", [65, 35.07]);
    const halfRevised = parts("2024-02-01", [64.93, 35.1]);
    expect(choice(first, halfCoarser)).toBe(first);
    expect(choice(first, parts("2024-02-01", [64.93, 34]))).not.toBe(first);
    expect(choice(first, halfRevised)).toBe(first);
    // a part that is not there restates nothing
    const alone: Publication = [figure({ component: "industry", publishedOn: "2024-02-01", value: 65 })];
    expect(choice(first, alone)).toBe(alone);
  });

  it("trusts a composition as far as its least certain part", () => {
    const [industry, ...services] = parts("2024-01-01", [65, 35]);
    const uneven: Publication = [{ ...industry, confidence: "low" }, ...services];
    const even = parts("2024-01-01", [64, 36], { confidence: "medium" });
    for (const publications of [
      [uneven, even],
      [even, uneven],
    ]) {
      expect(choosePublication({ publications, asOf: "2024-12-31" })).toMatchObject({
        chosen: even,
        rivals: [{ publication: uneven, reason: "lower-confidence" }],
      });
    }
  });

  const figures = fc.array(anyFigure, { maxLength: 8 });
  const anyDay = fc.constantFrom(
    "2022-12-31",
    "2023-11-01",
    "2023-12-30",
    "2023-12-31",
    "2024-12-31",
    "2026-01-01",
  );

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(
        figures.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        anyDay,
        ([all, shuffled], asOf) => {
          expect(choose(shuffled, asOf).chosen).toEqual(choose(all, asOf).chosen);
        },
      ),
    );
  });

  it("takes no notice of what is published later", () => {
    fc.assert(
      fc.property(figures, anyFigure, (all, late) => {
        const asOf = "2024-06-30";
        const later = { ...late, publishedOn: "2024-07" };
        const before = choose(all, asOf);
        const after = choose([...all, later], asOf);
        expect(after.chosen).toEqual(before.chosen);
        expect(after.rivals).toEqual(before.rivals);
        expect(after.excluded).toEqual([
          ...before.excluded,
          { publication: [later], reason: "published-after" },
        ]);
      }),
    );
  });

  it("takes the same from rows that are there twice", () => {
    fc.assert(
      fc.property(figures, anyDay, (all, asOf) => {
        const twice = all.flatMap((one) => [one, { ...one }]);
        expect(choose(twice, asOf).chosen).toEqual(choose(all, asOf).chosen);
      }),
    );
  });

  it("loses nothing: each is chosen, a rival or excluded, once", () => {
    fc.assert(
      fc.property(figures, anyDay, (all, asOf) => {
        const publications = all.map((one): Publication => [one]);
        const { chosen, rivals, excluded } = choosePublication({ publications, asOf });
        const seen = [
          ...(chosen === undefined ? [] : [chosen]),
          ...[...rivals, ...excluded].map((entry) => entry.publication),
        ];
        expect(seen).toHaveLength(publications.length);
        expect(new Set(seen)).toEqual(new Set(publications));
      }),
    );
  });

  it("chooses a figure that was published by the day, if there is one", () => {
    fc.assert(
      fc.property(figures, anyDay, (all, asOf) => {
        const { chosen } = choose(all, asOf);
        if (chosen === undefined) return;
        const { publishedOn } = chosen[0];
        if (publishedOn === null) expect(asOf >= "2023-12-31").toBe(true);
        else expect(publishedOn <= asOf).toBe(true);
      }),
    );
  });
});

describe("byPreference", () => {
  it.each<{ name: string; first: Partial<Figure>; second: Partial<Figure> }>([
    {
      name: "the stronger release, though less certain",
      first: { release: "official", confidence: "low" },
      second: { release: "preliminary", confidence: "high" },
    },
    {
      name: "the more certain one, though qualified",
      first: { confidence: "high", qualifier: "about" },
      second: { confidence: "medium" },
    },
    {
      name: "the one without a qualifier, though coarser",
      first: { decimals: 0 },
      second: { decimals: 2, qualifier: "over" },
    },
    {
      name: "of two with qualifiers, the finer one",
      first: { decimals: 2, qualifier: "over" },
      second: { decimals: 1, qualifier: "nearly" },
    },
    {
      name: "the finer one, though its value is higher",
      first: { decimals: 2, value: 9 },
      second: { decimals: 0, value: 1 },
    },
    {
      name: "the one in the smaller unit",
      first: { decimals: 0, unit: "million-USD" },
      second: { decimals: 2, unit: "billion-USD" },
    },
  ])("puts first $name", ({ first, second }) => {
    const better: Publication = [figure({ value: 5, ...first })];
    const worse: Publication = [figure({ value: 5, ...second })];
    expect(byPreference(better, worse)).toBeLessThan(0);
    expect(byPreference(worse, better)).toBeGreaterThan(0);
  });

  it("is a total order: one answer for a pair, whichever way it is asked", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const [forward, backward] = [byPreference([a], [b]), byPreference([b], [a])];
        expect(Math.sign(forward) + Math.sign(backward)).toBe(0);
        expect(forward === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(byPreference([a], [{ ...a }])).toBe(0);
        // alike but for the source
        const [named, other] = [
          { ...a, source: "a" },
          { ...a, source: "b" },
        ];
        expect(Math.sign(byPreference([named], [other]))).toBe(-Math.sign(byPreference([other], [named])));
        expect(byPreference([named], [other])).not.toBe(0);
      }),
    );
  });
});
