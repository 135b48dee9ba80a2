import { medianSorted } from "simple-statistics";

/** The middle of a list that is not empty, or the mean of the two middle ones. */
export function median(numbers: readonly number[]): number {
  return medianSorted([...numbers].sort((a, b) => a - b));
}
