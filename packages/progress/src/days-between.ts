import type { Day } from "@kehoach/model";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Calendar days from one day to another, negative if `to` is the earlier one. Not checked: both must be days. */
export function daysBetween({ from, to }: { readonly from: Day; readonly to: Day }): number {
  // a day alone is read in UTC, where every day has 24 hours
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY;
}
