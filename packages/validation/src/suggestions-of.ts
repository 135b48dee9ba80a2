import type { Suggestion } from "@kehoach/model";

/** Values as suggestions that are all as sure as each other. */
export function suggestionsOf(
  values: readonly string[],
  confidence: Suggestion["confidence"],
): readonly Suggestion[] {
  return values.map((value) => ({ value, confidence }));
}
