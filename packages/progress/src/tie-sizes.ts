/** How many equal values there are of each value that occurs more than once. */
export function tieSizes(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  // −0 and 0 are one value, as they are to Map
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
