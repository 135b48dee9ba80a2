/** A computed number as a result: overflow of extreme but finite input has no answer, and −0 is 0. */
export function finiteOrUndefined(value: number): number | undefined {
  return Number.isFinite(value) ? value + 0 : undefined;
}
