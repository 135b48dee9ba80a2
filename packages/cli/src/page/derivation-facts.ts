import type { Assessment, FormulaStep } from "@kehoach/model";

/** The calculations of a derivation whose result has one of the names, in their order. */
export function formulasOf({ derivation }: Assessment, results: RegExp): readonly FormulaStep[] {
  return derivation.flatMap((step) => (step.step === "formula" && results.test(step.result) ? [step] : []));
}

/** An input of a calculation that is one number. */
export function inputOf({ inputs }: FormulaStep, name: string): number | undefined {
  const value = inputs[name];
  return typeof value === "number" ? value : undefined;
}

/** The year that the assessment counts from, where it took one. */
export function baseYearOf({ derivation }: Assessment): number | undefined {
  for (const step of derivation) {
    if (step.step === "assumption" && step.name === "base-year" && typeof step.value === "number") {
      return step.value;
    }
  }
  return undefined;
}

/** The half width of an approximate bound that the outcome was decided by; 0 where there is none. */
export function toleranceOf({ derivation }: Assessment): number {
  const step = derivation.findLast((candidate) => candidate.step === "outcome");
  return step?.step === "outcome" ? step.tolerance : 0;
}

/** The ratio that the pace was decided by: the lowest where all have to hold, else the highest. */
export function decisiveRatio({ derivation }: Assessment): number | undefined {
  const step = derivation.findLast((candidate) => candidate.step === "pace");
  if (step?.step !== "pace" || step.ratios.length === 0) return undefined;
  const ratios = step.ratios.map(({ ratio }) => ratio);
  return step.combination === "all" ? Math.min(...ratios) : Math.max(...ratios);
}
