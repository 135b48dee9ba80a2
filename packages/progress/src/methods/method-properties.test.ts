import { PACES } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBound } from "../fixtures/any-bound.ts";
import { axesOfDestatis } from "./axes-of-destatis.ts";
import { axesOfEscap } from "./axes-of-escap.ts";
import { axesOfEurostat } from "./axes-of-eurostat.ts";
import { axesOfOpenSdg } from "./axes-of-open-sdg.ts";
import { axesOfSdsn } from "./axes-of-sdsn.ts";
import { axesOfUnsd } from "./axes-of-unsd.ts";
import { DESTATIS_SYMBOLS, destatisWorst } from "./destatis-weather.ts";
import { ESCAP_LABELS, escapAnticipatedProgress } from "./escap-anticipated-progress.ts";
import { EUROSTAT_STATUSES, eurostat } from "./eurostat.ts";
import { eurostatAggregate } from "./eurostat-aggregate.ts";
import { positiveSeries, scaled } from "./fixtures/any-series.ts";
import { MENARO_LABELS, menaro } from "./menaro.ts";
import { OPEN_SDG_STATUSES, openSdg } from "./open-sdg.ts";
import { openSdgGoldilocks } from "./open-sdg-goldilocks.ts";
import { SDSN_ARROWS } from "./sdsn-arrow.ts";
import { UNSD_STATUSES, unsdProgressChart } from "./unsd-progress-chart.ts";
import { vietnamPlanStatus } from "./vietnam-plan-status.ts";

const quarter = fc.integer({ min: -400, max: 400 }).map((value) => value / 4);
const positive = fc.integer({ min: 1, max: 400 }).map((value) => value / 4);
const factor = fc.constantFrom(1 / 1024, 0.5, 4, 1024);

describe("the named methods do not depend on the unit", () => {
  it("in ESCAP's anticipated progress, which is the same mirrored", () => {
    fc.assert(
      fc.property(quarter, quarter, quarter, factor, (baseline, target, predicted, by) => {
        const answer = (of: number) =>
          escapAnticipatedProgress({
            baseline: baseline * of,
            target: target * of,
            predicted: predicted * of,
            direction: of > 0 ? "increase" : "decrease",
          });
        expect(answer(by)).toEqual(answer(1));
        expect(answer(-1)).toEqual(answer(1));
      }),
    );
  });

  it("in MENARO's two labels, where the scale goes with it, nor on the order of the years", () => {
    fc.assert(
      fc.property(positiveSeries, positive, factor, (points, target, by) => {
        const answer = (of: number) => {
          const input = { series: scaled(points, of), target: target * of, direction: "increase" } as const;
          const { label, currentLabel } = menaro({ ...input, scale: 100 * of });
          const { label: backwards } = menaro({
            ...input,
            series: [...input.series].reverse(),
            scale: 100 * of,
          });
          expect(backwards).toBe(label);
          return { label, currentLabel };
        };
        expect(answer(by)).toEqual(answer(1));
      }),
    );
  });

  it("in the status of a Vietnamese plan, which is the same mirrored", () => {
    const bound = anyBound(quarter.filter((value) => value !== 0));
    const MIRRORED = {
      "at-least": "at-most",
      "more-than": "less-than",
      "at-most": "at-least",
      "less-than": "more-than",
      exactly: "exactly",
      approximately: "approximately",
    } as const;
    fc.assert(
      fc.property(bound, quarter, factor, (plan, value, by) => {
        const { status, percentOfPlan } = vietnamPlanStatus({ value, bound: plan, direction: "increase" });
        const inUnit =
          plan.kind === "between"
            ? {
                ...plan,
                low: plan.low === null ? null : plan.low * by,
                high: plan.high === null ? null : plan.high * by,
              }
            : { ...plan, value: plan.value * by };
        expect(vietnamPlanStatus({ value: value * by, bound: inUnit, direction: "increase" })).toMatchObject({
          status,
          percentOfPlan,
        });
        const mirrored =
          plan.kind === "between"
            ? {
                ...plan,
                low: plan.high === null ? null : -plan.high,
                high: plan.low === null ? null : -plan.low,
              }
            : { kind: MIRRORED[plan.kind], value: -plan.value };
        expect(vietnamPlanStatus({ value: 0 - value, bound: mirrored, direction: "decrease" }).status).toBe(
          status,
        );
      }),
    );
  });
});

describe("the named methods do not depend on order", () => {
  it("in Eurostat's aggregate", () => {
    const eighth = fc.integer({ min: -40, max: 40 }).map((score) => ({ score: score / 8 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(eighth, fc.constant({ score: null }))), (scores) => {
        expect(eurostatAggregate([...scores].reverse())).toEqual(eurostatAggregate(scores));
      }),
    );
  });

  it("in the worst symbol of Destatis, and one more never betters it", () => {
    const symbol = fc.constantFrom(null, ...DESTATIS_SYMBOLS);
    fc.assert(
      fc.property(fc.array(symbol), symbol, (symbols, another) => {
        const worst = destatisWorst(symbols);
        expect(destatisWorst([...symbols].reverse())).toBe(worst);
        const rank = (of: typeof worst): number => (of === null ? -1 : DESTATIS_SYMBOLS.indexOf(of));
        expect(rank(destatisWorst([...symbols, another]))).toBeGreaterThanOrEqual(rank(worst));
      }),
    );
  });
});

describe("what the named methods do not have", () => {
  // stated, not changed: each method is exactly its source
  const from = (base: number, latest: number) => ({
    series: [
      { year: 2015, value: base },
      { year: 2020, value: latest },
    ],
    target: 10,
    direction: "increase" as const,
  });

  it.each([
    {
      name: "Open SDG",
      statusOf: (latest: number) => openSdg(from(-10, latest)).status,
      before: "substantial_progress",
      after: "not_available",
    },
    {
      name: "Eurostat",
      statusOf: (latest: number) => eurostat(from(-10, latest)).status,
      before: "significant_progress",
      after: "not_available",
    },
    {
      name: "UNSD",
      statusOf: (latest: number) => unsdProgressChart(from(-10, latest)).status,
      before: "fair_progress_accelerate",
      after: "not_assessed",
    },
  ])(
    "$name: a better value that has changed its sign has no status, up to the target",
    ({ statusOf, before, after }) => {
      expect([statusOf(-2), statusOf(1)]).toEqual([before, after]);
    },
  );

  it("MENARO: a better value that is beyond the scale has no label", () => {
    const label = (latest: number) =>
      menaro({
        series: [
          { year: 2018, value: 20 },
          { year: 2021, value: 10 },
          { year: 2025, value: latest },
        ],
        target: 95,
        direction: "increase",
      }).label;
    expect([label(98), label(101)]).toEqual(["Will meet target", "Insufficient data"]);
  });

  it("Open SDG: the distance from a middle is the same on both sides, so that more is not better", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (distance) => {
        const of = (value: number) => openSdgGoldilocks({ value, kind: "half" });
        expect(of(50 + distance)).toEqual(of(50 - distance));
      }),
    );
  });
});

describe("a better word is never a worse pace on our axes", () => {
  type Pace = ReturnType<typeof axesOfOpenSdg>["pace"];
  const open = { met: false, targetAchieved: false, due: false } as const;
  it.each<{ name: string; paces: readonly Pace[] }>([
    { name: "Open SDG", paces: OPEN_SDG_STATUSES.map((status) => axesOfOpenSdg({ ...open, status }).pace) },
    {
      name: "Eurostat without a target",
      paces: EUROSTAT_STATUSES.map((status) => axesOfEurostat({ ...open, status, hasTarget: false }).pace),
    },
    {
      // with a target no_progress is no answer, and moderate_deterioration is progress that is too slow
      name: "Eurostat with one",
      paces: EUROSTAT_STATUSES.filter((status) => status !== "no_progress").map(
        (status) => axesOfEurostat({ ...open, status, hasTarget: true }).pace,
      ),
    },
    { name: "UNSD", paces: UNSD_STATUSES.map((status) => axesOfUnsd({ ...open, status }).pace) },
    { name: "SDSN", paces: SDSN_ARROWS.map((arrow) => axesOfSdsn({ ...open, arrow }).pace) },
    { name: "ESCAP", paces: ESCAP_LABELS.map((label) => axesOfEscap({ ...open, label }).pace) },
    { name: "MENARO", paces: MENARO_LABELS.map((label) => axesOfEscap({ ...open, label }).pace) },
    {
      name: "Destatis, a direction",
      paces: DESTATIS_SYMBOLS.map((symbol) => axesOfDestatis({ ...open, target: "direction", symbol }).pace),
    },
    {
      name: "Destatis, a value",
      paces: DESTATIS_SYMBOLS.map(
        (symbol) => axesOfDestatis({ ...open, target: "value", symbol, reached: false }).pace,
      ),
    },
  ])("of $name", ({ paces }) => {
    const ranks = paces.flatMap((pace) => (pace === null ? [] : [PACES.indexOf(pace)]));
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("but for Destatis’ bound to be kept, whose symbols say first whether it is met and only then where it goes", () => {
    const axes = DESTATIS_SYMBOLS.map((symbol) => axesOfDestatis({ target: "keep", symbol, due: true }));
    expect(axes.map(({ outcome }) => outcome)).toEqual(["met", "met", "not-met", "not-met"]);
    expect(axes.map(({ pace }) => pace)).toEqual(["on-track", "moving-away", "slow", "moving-away"]);
  });
});
