import type { IncreaseStatement, IncreaseTarget, ReasonCode } from "@kehoach/model";
import { inUnit } from "@kehoach/model";
import { calendarYear } from "./annual-figures.ts";
import { DEFAULT_ASSUMPTIONS } from "./assumptions.ts";
import { endsOf } from "./bound-ends.ts";
import { RELATIVE_SLACK } from "./check-bound.ts";
import { type Comparison, concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { type IncreaseTotals, increaseTotals } from "./increase-totals.ts";
import { reasonStartHolds } from "./reason-start-holds.ts";
import { indicatorAssumptions, type TargetContext, toleranceFor } from "./target-context.ts";

type Context = TargetContext<IncreaseTarget>;

function baseYearOf({ target, log, ...rest }: Context): number | undefined {
  const stated = indicatorAssumptions({ target, log, ...rest }).baseYear;
  if (stated !== undefined) {
    log.add({
      step: "assumption",
      name: "base-year",
      value: stated,
      unit: null,
      origin: "caller",
      because: null,
    });
  }
  return stated ?? target.baseYear ?? undefined;
}

function combinationOf(context: Context): "all" | "any" {
  const { target, log } = context;
  const stated = indicatorAssumptions(context).combination;
  const value = stated ?? DEFAULT_ASSUMPTIONS.combination;
  if (target.statements.length > 1) {
    const origin = stated === undefined ? "default" : "caller";
    log.add({ step: "assumption", name: "combination", value, unit: null, origin, because: null });
  }
  return value;
}

/** Whether two statements of one target ask for different amounts over the base that is taken. */
function noteDisagreement({ log, target, indicator }: Context, base: number): void {
  const amounts = target.statements.flatMap(({ measure, bound, unit }) => {
    if (bound.kind === "between") return [];
    const amount =
      measure === "relative"
        ? (bound.value / 100) * base
        : inUnit({ value: bound.value, from: unit, to: indicator.unit });
    return amount === undefined || !Number.isFinite(amount) ? [] : [{ measure, amount }];
  });
  const [first, second] = amounts;
  if (first === undefined || second === undefined) return;
  if (Math.abs(first.amount - second.amount) <= Math.abs(second.amount) * RELATIVE_SLACK) return;
  log.add({
    step: "note",
    note: "statements-disagree",
    values: { base, [first.measure]: first.amount, [second.measure]: second.amount },
  });
}

interface Progress {
  readonly totals: IncreaseTotals;
  readonly change: { readonly absolute: number; readonly relative: number | undefined };
}

function computeChange({ log, indicator }: Context, totals: IncreaseTotals): Progress | undefined {
  const { base, latest } = totals;
  const inputs = { from: base.value, to: latest.value };
  const absolute = log.compute({
    formula: "change",
    inputs,
    result: "absoluteIncrease",
    unit: indicator.unit,
  });
  const relative = log.compute({
    formula: "relative-change",
    inputs,
    result: "relativeIncrease",
    unit: "percent",
  });
  return absolute === undefined ? undefined : { totals, change: { absolute, relative } };
}

/** What has been gained in the measure of a statement, in the unit of the statement. */
function gained(
  { change }: Progress,
  { measure, unit }: IncreaseStatement,
  context: Context,
): number | undefined {
  if (measure === "relative") return change.relative;
  return inUnit({ value: change.absolute, from: context.indicator.unit, to: unit });
}

function ratiosOf(
  context: Context,
  progress: Progress,
  statement: IncreaseStatement,
  dueYear: number,
): { name: string; ratio: number | undefined }[] {
  const { log } = context;
  const { base, latest } = progress.totals;
  const to = gained(progress, statement, context);
  const capital = statement.measure === "relative" ? "Relative" : "Absolute";
  const actual =
    to === undefined
      ? undefined
      : log.compute({
          formula: "change-per-year",
          inputs: { from: 0, to, years: latest.year - base.year },
          result: `${statement.measure}IncreasePerYear`,
          unit: statement.unit,
        });
  return endsOf(statement.bound).map(({ suffix, value }) => {
    const required = log.compute({
      formula: "change-per-year",
      inputs: { from: 0, to: value, years: dueYear - base.year },
      result: `required${capital}IncreasePerYear${suffix}`,
      unit: statement.unit,
    });
    const name = `paceRatio${capital}${suffix}`;
    const ratio =
      actual === undefined || required === undefined
        ? undefined
        : log.compute({ formula: "pace-ratio", inputs: { actual, required }, result: name });
    return { name, ratio };
  });
}

/**
 * Assesses a growth over a base year, stated as a percentage, as an amount, or as both. Totals over different
 * scopes (numbers of parks, say) are never compared, and a year that lacks a component has no total.
 */
export function assessIncrease(context: Context): void {
  const { target, indicator } = context;
  const approximate = target.statements.some(({ bound }) => bound.kind === "approximately");
  const tolerance = toleranceFor(context, approximate);
  const combination = combinationOf(context);
  const baseYear = baseYearOf(context);
  const totals = increaseTotals(context, baseYear);
  const dueYear = target.due === null ? undefined : calendarYear(target.due);
  const { direction } = indicator;
  const judge = (comparisons: readonly Comparison[], reason: ReasonCode): void =>
    concludeOutcome(context, { comparisons, direction, tolerance, combination, reason });
  const open = (reason: ReasonCode): void => concludePace(context, { ratios: [], combination, reason });

  if (typeof totals === "string") {
    judge([], totals);
    open(totals);
    return;
  }
  const progress = computeChange(context, totals);
  if (progress === undefined) {
    judge([], "growth-undefined");
    open("growth-undefined");
    return;
  }
  noteDisagreement(context, totals.base.value);
  // once due, only the figure of the due year can say whether the increase was reached
  const countable = !isDue(context) || totals.latest.year === dueYear;
  const comparisons = target.statements.flatMap((statement) => {
    const value = gained(progress, statement, context);
    const name = `${statement.measure}Increase`;
    return value === undefined ? [] : [{ name, value, bound: statement.bound }];
  });
  // where all have to hold, one that cannot be computed leaves the outcome open
  const reasonWithoutRatio = totals.base.value === 0 ? "zero-baseline" : "growth-undefined";
  const complete = combination === "any" || comparisons.length === target.statements.length;
  judge(countable && complete ? comparisons : [], complete ? "no-data" : reasonWithoutRatio);
  if (dueYear === undefined || dueYear <= totals.base.year) {
    open("target-years-unknown");
    return;
  }
  const reasons = target.statements.map(({ bound }) =>
    reasonStartHolds({ value: 0, bound, direction, tolerance }),
  );
  const [holds] = reasons.flatMap((reason) => reason ?? []);
  const toReach = target.statements.filter((_, index) => reasons[index] === undefined);
  if (holds !== undefined && (combination === "any" || toReach.length === 0)) {
    open(holds);
    return;
  }
  const ratios = toReach.map((statement) => ratiosOf(context, progress, statement, dueYear));
  // within one statement the nearer end of a range counts
  const nearest = ratios.map((ends) =>
    ends.reduce((best, end) =>
      (end.ratio ?? Number.NEGATIVE_INFINITY) > (best.ratio ?? Number.NEGATIVE_INFINITY) ? end : best,
    ),
  );
  concludePace(context, {
    ratios: nearest,
    combination,
    reason: progress.change.relative === undefined ? reasonWithoutRatio : "baseline-equals-target",
  });
}
