import { periodInterval } from "@kehoach/calendar";
import { type Day, formatPeriod, type PeriodCode, parsePeriod, type TaskReport } from "@kehoach/model";

/** A report with the days that decide whether it counts. */
export interface DatedTaskReport {
  readonly report: TaskReport;
  /** Its period in canonical form. */
  readonly period: PeriodCode;
  /** The day for which it tells the state. */
  readonly speaksFor: Day;
  /** The day from which it can be known. */
  readonly knownOn: Day;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/**
 * The days of a report.
 *
 * It tells the state at the end of its period, or on the day on which it was made if that comes first: a report for
 * the year made in March says nothing of December. Without a day it is taken as made when its period ended. Neither
 * day can lie before the completion that it tells of.
 *
 * @throws {RangeError} If its period is no period code.
 */
export function dateTaskReport(report: TaskReport): DatedTaskReport {
  const { state, completedOn, reportedOn } = report;
  const { end } = periodInterval(report.period);
  const parsed = parsePeriod(report.period);
  const completion = state === "completed" ? (completedOn ?? "") : "";
  const made = reportedOn ?? end;
  return {
    report,
    period: parsed === undefined ? report.period : formatPeriod(parsed),
    speaksFor: later(earlier(made, end), completion),
    knownOn: later(made, completion),
  };
}

function keysOf({ report, speaksFor, knownOn, period }: DatedTaskReport): readonly string[] {
  const { task, agency, state, completedOn, reportedOn, note, evidence } = report;
  return [
    speaksFor,
    knownOn,
    task,
    agency,
    period,
    report.period,
    state,
    completedOn ?? "",
    reportedOn ?? "",
    note ?? "",
    JSON.stringify(evidence),
  ];
}

/** Orders reports by the day that they speak for, then by when they were known; a total order of their content. */
export function compareTaskReports(a: DatedTaskReport, b: DatedTaskReport): number {
  if (a.speaksFor !== b.speaksFor) return a.speaksFor < b.speaksFor ? -1 : 1;
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  const [first, second] = [keysOf(a), keysOf(b)];
  for (const [place, key] of first.entries()) {
    const other = second[place] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
