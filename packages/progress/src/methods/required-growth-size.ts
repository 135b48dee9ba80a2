/**
 * Size of the compound growth per year that leads from one value to another, as sdg-build divides by it.
 *
 * Where the two differ in sign, the power of a negative number is complex in the source's language, and its
 * modulus is what the source divides by: a number without meaning as a growth, kept because the source prints it.
 *
 * Source: open-sdg/sdg-build 2.4 `growth_calculation` and `methodology_2`.
 */
export function requiredGrowthSize({
  from,
  to,
  years,
}: {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}): number {
  const ratio = to / from;
  if (ratio >= 0) return Math.abs(ratio ** (1 / years) - 1);
  const size = Math.abs(ratio) ** (1 / years);
  return Math.sqrt(Math.max(0, size ** 2 - 2 * size * Math.cos(Math.PI / years) + 1));
}
