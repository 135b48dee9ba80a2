import type { Assessment, DerivationStep, Evidence, Outcome, Pace } from "@kehoach/model";
import { answerOutcome, answerPace } from "./conclusion.ts";
import { FORMULAS } from "./formulas.ts";
import { weakestRelease } from "./weakest-release.ts";

/** What a derivation leads to when it is gone through again, and where it contradicts the assessment. */
export interface Rederivation {
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly evidence: Evidence;
  readonly values: Readonly<Record<string, number>>;
  /** What does not follow, in words for developers; empty for a sound assessment. */
  readonly contradictions: readonly string[];
}

/** Steps are data and may come from outside, where a formula may not fit its inputs. */
function recompute(step: Extract<DerivationStep, { step: "formula" }>): number | undefined {
  try {
    return Object.hasOwn(FORMULAS, step.formula) ? FORMULAS[step.formula](step.inputs) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Goes through the derivation of an assessment again, using nothing but the derivation: every formula is computed
 * from its inputs, the verdicts are decided from the comparisons, ratios and releases that it names.
 *
 * Made for those who have to defend a number, and for stored assessments whose code has moved on.
 *
 * @example
 * import { assessIndicator, rederive } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { publishedFigures } from "@kehoach/binh-duong/observations";
 * rederive(assessIndicator({ plan: plan7099, indicator: "grdp-growth", observations: publishedFigures, asOf: "2024-12-31" })[0]).contradictions; // => []
 */
export function rederive(assessment: Assessment): Rederivation {
  const contradictions: string[] = [];
  const values: Record<string, number> = {};
  const chosen = new Set<number>();
  let outcome: Outcome | null = null;
  let pace: Pace | null = null;
  let evidence: Evidence = "none";
  const expect = (holds: boolean, what: string): void => {
    if (!holds) contradictions.push(what);
  };

  for (const step of assessment.derivation) {
    switch (step.step) {
      case "vintage":
        if (step.chosen.value !== null) chosen.add(step.chosen.value);
        break;
      case "formula": {
        const value = recompute(step);
        expect(value === step.value, `${step.result}: ${step.formula} gives ${value}, not ${step.value}`);
        if (value !== undefined) values[step.result] = value;
        break;
      }
      case "outcome":
        outcome = answerOutcome(step);
        expect(outcome === step.outcome, `outcome: ${outcome} follows, not ${step.outcome}`);
        break;
      case "pace": {
        pace = answerPace(step);
        expect(pace === step.pace, `pace: ${pace} follows, not ${step.pace}`);
        if (step.moves !== undefined) {
          for (const name of ["meanChange", "lastChange"] as const) {
            expect(
              values[name] === step.moves[name],
              `pace: ${name} is ${values[name]}, not ${step.moves[name]}`,
            );
          }
        }
        for (const { name, ratio } of step.ratios) {
          expect(values[name] === ratio, `pace: ${name} is ${values[name]}, not ${ratio}`);
        }
        break;
      }
      case "evidence": {
        evidence = weakestRelease(step.releases);
        expect(evidence === step.evidence, `evidence: ${evidence} follows, not ${step.evidence}`);
        break;
      }
      case "target":
      case "assumption":
      case "exclusion":
      case "missing":
      case "note":
        break;
    }
  }
  expect(outcome === assessment.outcome, `assessment: outcome ${outcome} follows, not ${assessment.outcome}`);
  expect(pace === assessment.pace, `assessment: pace ${pace} follows, not ${assessment.pace}`);
  expect(
    evidence === assessment.evidence,
    `assessment: evidence ${evidence} follows, not ${assessment.evidence}`,
  );
  for (const [name, value] of Object.entries(assessment.values)) {
    expect(values[name] === value, `assessment: ${name} is ${values[name]}, not ${value}`);
  }
  return { outcome, pace, evidence, values, contradictions };
}
