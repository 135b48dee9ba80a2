import { requireFinite } from "./require-finite.ts";
import type { YearValue } from "./year-value.ts";

/**
 * A series in order of year, so that no result depends on the order of the input.
 *
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 */
export function seriesInOrder(caller: string, series: readonly YearValue[]): readonly YearValue[] {
  requireFinite(caller, {
    "series years": series.map(({ year }) => year),
    "series values": series.map(({ value }) => value),
  });
  const ordered = [...series].sort((a, b) => a.year - b.year);
  for (const [index, { year }] of ordered.entries()) {
    if (index > 0 && ordered[index - 1]?.year === year) {
      throw new RangeError(`${caller}: series must have one value a year, got two of ${year}`);
    }
  }
  return ordered;
}
