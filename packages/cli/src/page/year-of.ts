import { formatPeriod, isDay, parsePeriod } from "@kehoach/model";

/** The calendar year that a period code is, however it is written; `undefined` for any other period. */
export function yearOf(code: string): number | undefined {
  const period = parsePeriod(code);
  if (period === undefined) return undefined;
  const canonical = parsePeriod(formatPeriod(period));
  return canonical?.kind === "year" ? canonical.year : undefined;
}

/**
 * A day as a position among years, where a year stands for its end: the last day of 2024 is 2024.
 *
 * @throws {RangeError} If the day is none.
 */
export function positionOf(day: string): number {
  if (!isDay(day)) throw new RangeError(`positionOf: day must be YYYY-MM-DD, got "${day}"`);
  const year = Number(day.slice(0, 4));
  const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const length = dayOf(`${day.slice(0, 4)}-12-31`) - dayOf(`${day.slice(0, 4)}-01-01`) + 1;
  return year - 1 + (dayOf(day) - dayOf(`${day.slice(0, 4)}-01-01`) + 1) / length;
}
