import { type Finding, findingOf, type Indicator, type Location, type Observation } from "@kehoach/model";
import { ruleSum } from "../rules/rule-sum.ts";
import type { CheckContext, CheckRun, DatasetCheck, SkippedRule } from "./dataset-check.ts";
import { canonicalPeriod } from "./figure-key.ts";

/** Publications of compositions whose shares are added up at most. */
export const PUBLICATIONS_LIMIT = 50_000;

const TOO_MANY: SkippedRule["because"] = {
  vi: `Bộ số liệu có hơn ${PUBLICATIONS_LIMIT.toLocaleString("vi-VN")} lần công bố cơ cấu; các lần sau đó không được cộng.`,
  en: `There are more than ${PUBLICATIONS_LIMIT.toLocaleString("en")} publications of compositions; later ones were not added up.`,
};

interface Share {
  readonly value: number;
  readonly decimals: number;
  readonly place: Location;
}

interface Publication {
  readonly indicator: Indicator;
  readonly period: string;
  readonly shares: Map<string, Share>;
}

function publicationKey(observation: Observation): string {
  const { indicator, area, coverage, scope, basis, period, release, publishedOn, source } = observation;
  return JSON.stringify([
    indicator,
    area,
    coverage,
    scope,
    basis,
    canonicalPeriod(period),
    release,
    publishedOn,
    source,
  ]);
}

/** Adds decimal fractions without binary noise: the sum has as many decimals as the finest of them. */
function total(shares: readonly Share[]): {
  readonly sum: number;
  /** What it is above 100. */
  readonly excess: number;
  readonly tolerance: number;
} {
  const finest = Math.max(...shares.map(({ decimals }) => decimals));
  const running = shares.reduce((sum, { value }) => sum + value, 0);
  // each share is rounded by half a unit of its last decimal at most
  const tolerance = shares.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);
  return {
    sum: Number(running.toFixed(finest)),
    excess: Number((running - 100).toFixed(finest)),
    tolerance: Number(tolerance.toPrecision(6)),
  };
}

function* judge({ indicator, period, shares }: Publication): Generator<Finding> {
  const parts = [...shares.values()];
  const last = parts.at(-1);
  if (last === undefined) return;
  const { sum, excess, tolerance } = total(parts);
  const missing = indicator.components.map(({ code }) => code).filter((code) => !shares.has(code));
  // a part that is not there may be anything that is left
  const isWrong = missing.length === 0 ? Math.abs(excess) > tolerance : excess > tolerance;
  if (!isWrong) return;
  const parameters = { indicator: indicator.code, period, sum, tolerance, missing };
  const related = parts.slice(0, -1).map(({ place }) => place);
  yield findingOf(ruleSum, { parameters, location: last.place, value: String(last.value), related });
}

function start({ plan }: CheckContext): CheckRun {
  const compositions = new Map(
    plan.indicators
      .filter(({ componentsForm }) => componentsForm === "shares")
      .map((indicator) => [indicator.code, indicator]),
  );
  const publications = new Map<string, Publication>();
  let isCut = false;
  return {
    *skipped() {
      if (isCut) yield { rule: ruleSum.id, because: TOO_MANY };
    },
    observation({ observation, locationOf }) {
      const { component, value, decimals, period } = observation;
      const indicator = compositions.get(observation.indicator);
      if (indicator === undefined || component === null) return [];
      const key = publicationKey(observation);
      let publication = publications.get(key);
      if (publication === undefined && publications.size >= PUBLICATIONS_LIMIT) {
        isCut = true;
        return [];
      }
      if (publication === undefined) {
        publication = { indicator, period, shares: new Map() };
        publications.set(key, publication);
      }
      // the first of two counts; that there are two is another rule's finding
      if (value !== null && !publication.shares.has(component)) {
        publication.shares.set(component, { value, decimals, place: locationOf("value") });
      }
      return [];
    },
    *end() {
      for (const publication of publications.values()) yield* judge(publication);
    },
  };
}

/** The shares of a composition, as one source published them at once, make 100 but for rounding. */
export const sumsCheck: DatasetCheck = { rules: [ruleSum], start };
