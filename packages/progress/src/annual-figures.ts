import { type Dimension, formatPeriod, type Observation, parsePeriod, UNITS } from "@kehoach/model";
import type { Exclusions } from "./exclusions.ts";

/** An observation that has a value. */
export type Figure = Observation & { readonly value: number };

/** Whether an observation has a value. */
export function isFigure(observation: Observation): observation is Figure {
  return observation.value !== null;
}

/** A {@link Figure} of a full calendar year. */
export interface AnnualFigure {
  readonly year: number;
  readonly figure: Figure;
}

// series ask for the same few periods again and again
const years = new Map<string, number | undefined>();
const MOST_KNOWN = 2000;

/** The calendar year that a period code is, however it is written; `undefined` for any other period. */
export function calendarYear(code: string): number | undefined {
  const known = years.get(code);
  if (known !== undefined || years.has(code)) return known;
  const year = readCalendarYear(code);
  if (years.size >= MOST_KNOWN) years.clear();
  years.set(code, year);
  return year;
}

function readCalendarYear(code: string): number | undefined {
  const period = parsePeriod(code);
  if (period === undefined) return undefined;
  if (period.kind === "year") return period.year;
  const canonical = parsePeriod(formatPeriod(period));
  return canonical?.kind === "year" ? canonical.year : undefined;
}

/**
 * The figures that can stand for a calendar year of the plan's area: with a value, not planned, of the whole
 * area, of the period itself and of exactly a year, in a unit of the dimensions asked for. The others are added
 * to `exclusions` with the first reason that applies.
 */
export function annualFigures({
  observations,
  area,
  dimensions,
  exclusions,
}: {
  readonly observations: readonly Observation[];
  readonly area: string;
  readonly dimensions: readonly Dimension[];
  readonly exclusions: Exclusions;
}): readonly AnnualFigure[] {
  const figures: AnnualFigure[] = [];
  for (const observation of observations) {
    const year = calendarYear(observation.period);
    if (observation.area !== area) exclusions.add("other-area", observation);
    else if (observation.release === "planned") exclusions.add("planned", observation);
    else if (!isFigure(observation)) exclusions.add("missing-value", observation);
    else if (observation.coverage !== null) exclusions.add("partial-coverage", observation);
    else if (observation.basis !== "period") exclusions.add("other-basis", observation);
    else if (!dimensions.includes(UNITS[observation.unit].dimension))
      exclusions.add("other-unit", observation);
    else if (year === undefined) exclusions.add("part-of-year", observation);
    else figures.push({ year, figure: observation });
  }
  return figures;
}
