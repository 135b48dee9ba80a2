import type { Assessment, AssumptionStep, Language } from "@kehoach/model";
import { describeAssumption } from "@kehoach/progress";

/** Whether an answer, or a figure that is shown, would be another without it. */
function matters({ name }: AssumptionStep, { observations, pace }: Assessment): boolean {
  return observations.length > 0 && (name !== "base-year" || pace !== null);
}

/**
 * What was taken as given in assessments that rest on figures, once each, with the names of those it touches.
 * What a caller assumed is told in any case.
 */
export function assumptionNotes(
  assessments: readonly Assessment[],
  { nameOf, language }: { readonly nameOf: (assessment: Assessment) => string; readonly language: Language },
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const assessment of assessments) {
    for (const step of assessment.derivation) {
      if (step.step !== "assumption") continue;
      if (step.origin !== "caller" && !matters(step, assessment)) continue;
      const note = describeAssumption(step, { language });
      names.set(note, [...(names.get(note) ?? []), nameOf(assessment)]);
    }
  }
  return [...names].map(([note, touched]) => `${[...new Set(touched)].join("; ")}: ${note}.`);
}
