import type { Day } from "@kehoach/model";

/** Whether an interval of validity holds a day; both ends belong to it, and an unknown end is open. */
export function isValidOn(
  { since, until }: { readonly since: Day | null; readonly until: Day | null },
  on: Day,
): boolean {
  return (since === null || since <= on) && (until === null || on <= until);
}
