import type { Assessment, Language } from "@kehoach/model";
import { describeStep, type StepContext } from "./describe-step.ts";

/**
 * The derivation of an assessment in words, one line a step, with every number that the answer rests on.
 *
 * Numbers are shown with at most four decimals, half up, in the form of the language; the assessment itself has
 * them in full. Long lists of left-out figures are cut and say by how many. Coverage and scope stand as the source
 * words them.
 *
 * @example
 * import { assessIndicator, explain } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * explain(assessIndicator({ plan: plan7099, indicator: "tfp-contribution", observations: [], asOf: "2024-12-31" })[0], { language: "en" }).at(-2); // => "Pace: open (no data)."
 */
export function explain(
  assessment: Assessment,
  { language }: { readonly language: Language },
): readonly string[] {
  const { derivation, asOf, unit } = assessment;
  const missing = new Set(derivation.flatMap((step) => (step.step === "missing" ? step.periods : [])));
  const unitOfBound: StepContext["unitOfBound"] = new Map(
    derivation.flatMap((step) =>
      step.step === "target"
        ? step.bounds.flatMap(({ name, unit: of }) => [[name, of] as const, [`${name}Increase`, of] as const])
        : [],
    ),
  );
  const componentNames: StepContext["componentNames"] = new Map(
    derivation.flatMap((step) =>
      step.step === "target" ? step.components.map(({ code, name }) => [code, name] as const) : [],
    ),
  );
  const context: StepContext = { language, asOf, unit, missing, componentNames, unitOfBound };
  return derivation.map((step) => describeStep(step, context));
}
