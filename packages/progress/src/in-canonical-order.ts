import type { Observation } from "@kehoach/model";
import { observationContent } from "./observation-content.ts";

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compare(a: Observation, b: Observation): number {
  // the whole content decides only between figures that the three leave equal, and costs the most
  return (
    compareText(a.period, b.period) ||
    compareText(a.component ?? "", b.component ?? "") ||
    compareText(a.publishedOn ?? "", b.publishedOn ?? "") ||
    compareText(observationContent(a), observationContent(b))
  );
}

/**
 * Figures in an order of their own, by period, component and day of publication first, so that neither a choice
 * nor its derivation depends on the order in which they came.
 */
export function inCanonicalOrder(observations: readonly Observation[]): readonly Observation[] {
  // most series come in order: nothing is copied then
  for (let index = 1; index < observations.length; index++) {
    const [before, after] = [observations[index - 1], observations[index]];
    if (before !== undefined && after !== undefined && compare(before, after) > 0) {
      return [...observations].sort(compare);
    }
  }
  return observations;
}
