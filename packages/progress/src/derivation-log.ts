import type {
  DerivationStep,
  ExclusionReason,
  FormulaInput,
  FormulaName,
  Observation,
  UnitCode,
} from "@kehoach/model";
import { type AnnualVintage, figuresOf } from "./annual-series.ts";
import { FORMULAS } from "./formulas.ts";
import type { Stretch } from "./series-break.ts";

/**
 * The derivation while it is being written. Numbers enter an assessment only through it, so that nothing is
 * computed that is not explained.
 */
export class DerivationLog {
  readonly #steps: DerivationStep[] = [];
  readonly #values: Record<string, number> = {};
  readonly #observations: Observation[] = [];
  readonly #considered: AnnualVintage[] = [];
  readonly #used = new Set<AnnualVintage>();
  #stretch: Stretch | undefined;

  add(step: DerivationStep): void {
    this.#steps.push(step);
    if (step.step === "vintage") this.#observations.push(step.chosen);
  }

  /** Takes note of the figures that the answer can be made from, and of those beyond a break of the series. */
  consider(vintages: Iterable<AnnualVintage>, stretch: Stretch): void {
    for (const vintage of vintages) this.#considered.push(vintage);
    this.#stretch = stretch;
  }

  /** Takes one of the figures considered for used. */
  use(vintage: AnnualVintage): void {
    this.#used.add(vintage);
  }

  /** Writes down the figures considered that the answer did not need, so that none is lost. */
  nameUnused(): void {
    this.#nameAll("series-break", (year) => this.#stretch?.includes(year) === false);
    this.#nameAll("not-needed", (year) => this.#stretch?.includes(year) !== false);
  }

  #nameAll(reason: ExclusionReason, isMeant: (year: number) => boolean): void {
    const observations: Observation[] = [];
    for (const vintage of this.#considered) {
      if (this.#used.has(vintage) || !isMeant(vintage.year)) continue;
      for (const figure of figuresOf(vintage)) observations.push(figure);
    }
    if (observations.length > 0) this.#steps.push({ step: "exclusion", reason, observations });
  }

  /** Runs a formula and writes it down; `undefined`, and nothing written, where it has no result. */
  compute({
    formula,
    inputs,
    result,
    unit = null,
  }: {
    readonly formula: FormulaName;
    readonly inputs: Readonly<Record<string, FormulaInput>>;
    readonly result: string;
    readonly unit?: UnitCode | null;
  }): number | undefined {
    const value = FORMULAS[formula](inputs);
    if (value === undefined || !Number.isFinite(value)) return undefined;
    this.#values[result] = value;
    this.#steps.push({ step: "formula", formula, inputs, result, value, unit });
    return value;
  }

  exclude(exclusions: ReadonlyMap<ExclusionReason, readonly Observation[]>): void {
    for (const [reason, observations] of exclusions) {
      if (observations.length > 0) this.#steps.push({ step: "exclusion", reason, observations });
    }
  }

  get steps(): readonly DerivationStep[] {
    return this.#steps;
  }

  get values(): Readonly<Record<string, number>> {
    return this.#values;
  }

  /** The figures chosen so far, in order of choice. */
  get observations(): readonly Observation[] {
    return this.#observations;
  }
}
