import type { Bound } from "@kehoach/model";

/** The ends of a bound that progress can be counted to, by the name that results carry. */
export function endsOf(bound: Bound): readonly { readonly suffix: string; readonly value: number }[] {
  if (bound.kind !== "between") return [{ suffix: "", value: bound.value }];
  const ends: { suffix: string; value: number }[] = [];
  if (bound.low !== null) ends.push({ suffix: "Low", value: bound.low });
  if (bound.high !== null) ends.push({ suffix: "High", value: bound.high });
  return ends;
}
