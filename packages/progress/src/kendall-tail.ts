/**
 * Exact two-sided probability of a Kendall S at least as far from 0, without ties and without a trend.
 *
 * @param input - `distance` is |S|, `count` the number of values, from 1.
 *
 * Source: M. Kendall, Rank Correlation Methods: the number of discordant pairs is the sum of independent uniform
 * whole numbers from 0 to 0, 1, …, count − 1.
 */
export function kendallTail({
  distance,
  count,
}: {
  readonly distance: number;
  readonly count: number;
}): number {
  let chances: readonly number[] = [1];
  for (let size = 2; size <= count; size++) {
    const shorter = chances;
    chances = Array.from({ length: shorter.length + size - 1 }, (_, pairs) => {
      let sum = 0;
      for (let below = Math.max(0, pairs - size + 1); below <= Math.min(pairs, shorter.length - 1); below++) {
        sum += shorter[below] ?? 0;
      }
      return sum / size;
    });
  }
  const pairs = (count * (count - 1)) / 2;
  const discordant = (pairs - distance) / 2;
  const tail = chances.slice(0, discordant + 1).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, 2 * tail);
}
