import { periodEnded } from "@kehoach/calendar";
import type { Bound, Direction, Outcome, OutcomeStep, Pace, PaceStep, ReasonCode } from "@kehoach/model";
import { classifyMoves } from "./classify-moves.ts";
import { classifyOutcome, type DueOutcome } from "./classify-outcome.ts";
import { classifyPace } from "./classify-pace.ts";
import { combineOutcomes } from "./combine-outcomes.ts";
import { nearlyMetToleranceFor, type TargetContext } from "./target-context.ts";

/** A value to be held against a bound, in the unit of the bound. */
export interface Comparison {
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
}

/** What the outcome is decided by; everything in {@link OutcomeStep} but the answer. */
export type OutcomeQuestion = Omit<OutcomeStep, "step" | "outcome" | "reason">;

/**
 * The outcome that a question has: that of its comparisons where its time has come, or where the bound already
 * holds and that counts; `not-due` before; `null` where its time has come and nothing can be compared.
 */
export function answerOutcome(question: OutcomeQuestion): Outcome | null {
  const { direction, tolerance, nearlyMetTolerance } = question;
  const outcomes = question.comparisons.map(({ value, bound }) =>
    classifyOutcome({ value, bound, direction, tolerance, nearlyMetTolerance }),
  );
  return outcomeOf(question, outcomes);
}

function outcomeOf(
  { combination, isDue, countsEarly }: Pick<OutcomeQuestion, "combination" | "isDue" | "countsEarly">,
  outcomes: readonly DueOutcome[],
): Outcome | null {
  const combined = combineOutcomes({ outcomes, combination });
  if (isDue) return combined ?? null;
  return countsEarly && (combined === "met" || combined === "exceeded") ? combined : "not-due";
}

/** The pace that ratios have: of the lowest where all have to hold, else of the highest; `null` without ratios. */
export function answerPace({
  ratios,
  combination,
  moves,
}: Pick<PaceStep, "ratios" | "combination" | "moves">): Pace | null {
  if (moves !== undefined) return classifyMoves(moves);
  if (ratios.length === 0) return null;
  const values = ratios.map(({ ratio }) => ratio);
  return classifyPace(combination === "all" ? Math.min(...values) : Math.max(...values));
}

/** Whether the due period of a target had ended on the day of the assessment; never without a due period. */
export function isDue({ target, asOf }: TargetContext): boolean {
  return target.due !== null && periodEnded({ period: target.due, asOf });
}

/** Decides the outcome and writes down how. */
export function concludeOutcome(
  context: TargetContext,
  {
    comparisons,
    direction,
    tolerance,
    combination = "all",
    countsEarly = true,
    due = isDue(context),
    reason,
  }: {
    readonly comparisons: readonly Comparison[];
    readonly direction: Direction | null;
    readonly tolerance: number;
    readonly combination?: "all" | "any";
    readonly countsEarly?: boolean;
    readonly due?: boolean;
    /** Why nothing can be compared, used only if that is so. */
    readonly reason: ReasonCode;
  },
): void {
  const nearlyMetTolerance = nearlyMetToleranceFor(context);
  const judged = comparisons.map(({ name, value, bound }) => ({
    name,
    value,
    bound,
    outcome: classifyOutcome({ value, bound, direction, tolerance, nearlyMetTolerance }),
  }));
  const outcome = outcomeOf(
    { combination, isDue: due, countsEarly },
    judged.map((comparison) => comparison.outcome),
  );
  context.log.add({
    step: "outcome",
    due: context.target.due,
    isDue: due,
    countsEarly,
    direction,
    tolerance,
    nearlyMetTolerance,
    combination,
    comparisons: judged,
    outcome,
    reason: outcome === null ? reason : null,
  });
}

/** Decides the pace and writes down how. */
export function concludePace(
  { log }: TargetContext,
  {
    ratios,
    combination,
    moves,
    reason,
  }: {
    readonly ratios: readonly { readonly name: string; readonly ratio: number | undefined }[];
    readonly combination: "all" | "any";
    readonly moves?: PaceStep["moves"];
    /** Why there is no ratio, used only if that is so. */
    readonly reason: ReasonCode;
  },
): void {
  const computed: { readonly name: string; readonly ratio: number }[] = [];
  for (const { name, ratio } of ratios) if (ratio !== undefined) computed.push({ name, ratio });
  // where all have to hold, one that cannot be computed leaves the pace open
  const known = combination === "all" && computed.length < ratios.length ? [] : computed;
  const pace = answerPace({ ratios: known, combination, moves });
  const answer = { combination, pace, reason: pace === null ? reason : null };
  log.add(
    moves === undefined
      ? { step: "pace", ratios: known, ...answer }
      : { step: "pace", ratios: known, moves, ...answer },
  );
}
