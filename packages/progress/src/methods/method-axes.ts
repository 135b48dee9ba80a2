import type { Outcome, Pace } from "@kehoach/model";

/** What a method's status says on our two axes; `null` where it says nothing. The labels are the model's. */
export interface MethodAxes {
  /** Vượt, đạt, xấp xỉ đạt, không đạt or chưa đến hạn, see the model's `OUTCOME_LABELS`. */
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
}

/** The outcome of a target that is met or not, due or not; a method that knows no bound cannot say exceeded. */
export function outcomeOf({ met, due }: { readonly met: boolean; readonly due: boolean }): Outcome {
  if (met) return "met";
  return due ? "not-met" : "not-due";
}
