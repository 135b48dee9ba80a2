import type { YearStretch } from "./chart.ts";

const MOST = 8;

/** Whole years along an axis, at most eight, in even steps that end at a year to be seen. */
export function yearTicks({ from, to }: YearStretch, seen: number): readonly number[] {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST));
  const start = seen - Math.floor((seen - first) / step) * step;
  const count = Math.floor((last - start) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * step);
}
