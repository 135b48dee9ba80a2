import type { Finding, Location, Observation, Plan, TaskReport } from "@kehoach/model";
import type { RuleEntry } from "../rules/validation-rule.ts";
import type { IndicatorReporters } from "./indicator-reporters.ts";

/** An accepted row with who sent it and where its parts stand. */
export interface LocatedObservation {
  readonly observation: Observation;
  /** `id` of the agency that reports it, `null` if nobody says. */
  readonly agency: string | null;
  /** Where a field stands (`value`, `period`, …); of `null`, where the row is. */
  readonly locationOf: (field: string | null) => Location;
}

/** An accepted report with where its parts stand. */
export interface LocatedTaskReport {
  readonly taskReport: TaskReport;
  readonly locationOf: (field: string | null) => Location;
}

/** What checks of a dataset may look at. */
export interface CheckContext {
  readonly plan: Plan;
  /** The day that rules about time take as today. */
  readonly clock: string;
  /** Figures that were accepted before. */
  readonly history: readonly Observation[];
  /** Who may report which indicator; empty where nobody laid that down. */
  readonly reporters: readonly IndicatorReporters[];
  /** `id`s of the agencies that took over from an agency, at whatever time; empty if none or not known. */
  readonly successorsOf: (agency: string) => readonly string[];
}

/** A check while rows come. It holds no more of a row than it needs to answer. */
export interface CheckRun {
  observation?(item: LocatedObservation): Iterable<Finding>;
  taskReport?(item: LocatedTaskReport): Iterable<Finding>;
  /** After the last row of the last input. */
  end?(): Iterable<Finding>;
  /** Rules that could not be checked for some or all rows, and why; asked after `end`. */
  skipped?(): Iterable<SkippedRule>;
}

/** A rule that did not run. */
export interface SkippedRule {
  readonly rule: string;
  readonly because: { readonly vi: string; readonly en: string };
}

/** A check over the rows of one or more inputs. */
export interface DatasetCheck {
  /** The rules that it can find broken. */
  readonly rules: readonly RuleEntry[];
  readonly start: (context: CheckContext) => CheckRun;
}
