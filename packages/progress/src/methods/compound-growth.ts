import { finiteOrUndefined } from "../finite-or-undefined.ts";

/**
 * Compound growth per year as a part of the whole (0.02 is 2 %), as the peers' code computes it: two negative
 * values give the growth of their size.
 *
 * @returns `undefined` for a zero first value, for values of different sign, and where numbers overflow.
 */
export function compoundGrowth({
  from,
  to,
  years,
}: {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}): number | undefined {
  if (from === 0) return undefined;
  const ratio = to / from;
  if (ratio < 0) return undefined;
  return finiteOrUndefined(ratio ** (1 / years) - 1);
}
