import { formatPeriod, type Observation, parsePeriod, UNITS } from "@kehoach/model";

const BETWEEN = "\u001F";

/**
 * What figures of one series share: indicator, component, area, coverage, scope, basis and what their unit measures.
 *
 * USD and VND, 29 and 33 parks, a part and the whole are different series and never compared.
 */
export function seriesKey({ indicator, component, area, coverage, scope, basis, unit }: Observation): string {
  return [indicator, component, area, coverage, scope, basis, UNITS[unit].dimension].join(BETWEEN);
}

/** What figures for one place in a series share: series, period, release and day of publication. */
export function figureKey(observation: Observation): string {
  const { period, release, publishedOn } = observation;
  return [seriesKey(observation), canonicalPeriod(period), release, publishedOn].join(BETWEEN);
}

/** A period in its one canonical form: `2024-01-01/P6M` is `2024-S1`. */
export function canonicalPeriod(code: string): string {
  const parsed = parsePeriod(code);
  return parsed === undefined ? code : formatPeriod(parsed);
}
