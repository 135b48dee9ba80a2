import {
  type Finding,
  isDay,
  TASK_STATE_LABELS,
  TASK_STATES,
  type TaskReport,
  type TaskState,
} from "@kehoach/model";
import { cellDayFormat } from "../rules/cell-day-format.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { ReportPart, ReportPlace } from "../tasks/check-task-report.ts";
import { daySuggestions } from "../tasks/day-suggestions.ts";
import type { TaskCodes } from "../tasks/task-codes.ts";
import type { TaskReportColumn } from "../tasks/task-report-columns.ts";
import { findTaskState } from "../tasks/task-state-words.ts";
import type { CsvRecord } from "./parse-records.ts";
import { readReference } from "./read-reference.ts";
import { type RowPlaces, RowReader } from "./row-reader.ts";
import { shownText } from "./shown-text.ts";

/** What a row is read by. */
export interface TaskRowContext extends RowPlaces<TaskReportColumn> {
  readonly codes: TaskCodes;
}

type Reader = RowReader<TaskReportColumn>;

const COLUMN_OF_PART: Readonly<Record<ReportPart, TaskReportColumn>> = {
  task: "task",
  state: "state",
  completedOn: "completed_on",
};

function readState(reader: Reader): TaskState | undefined {
  const text = reader.required("state");
  if (text === undefined) return undefined;
  const found = findTaskState(text);
  if (found.kind === "unknown") {
    const allowedVi = TASK_STATES.map((state) => TASK_STATE_LABELS[state].vi);
    const parameters = { column: "state", text: shownText(text), allowed: TASK_STATES, allowedVi };
    return reader.report(codeUnknown, "state", parameters, suggestionsOf(found.suggestions, "guess"));
  }
  if (found.kind === "alike") {
    reader.report(codeLabelUsed, "state", { text: shownText(text), code: found.state });
  }
  return found.state;
}

function readDay(reader: Reader, column: "completed_on" | "reported_on"): string | null {
  const text = reader.text(column);
  if (text === "") return null;
  if (isDay(text)) return text;
  reader.report(cellDayFormat, column, { text: shownText(text) }, daySuggestions(text));
  return null;
}

/** A report with where it stands, or `undefined`; then the findings say why. */
export interface TaskRowReading {
  readonly report: TaskReport | undefined;
  readonly place: ReportPlace;
  readonly findings: readonly Finding[];
}

/** Reads one row. Several pieces of evidence stand in one cell with semicolons or line breaks between them. */
export function readTaskRow(record: CsvRecord, context: TaskRowContext): TaskRowReading {
  const reader = new RowReader<TaskReportColumn>(record, context);
  const task = readReference(reader, { kind: "task", finder: context.codes.tasks });
  const agency = readReference(reader, { kind: "agency", finder: context.codes.agencies });
  const period = reader.period("period");
  const state = readState(reader);
  const completedOn = readDay(reader, "completed_on");
  const reportedOn = readDay(reader, "reported_on");
  const { findings, failed } = reader;
  const place: ReportPlace = {
    of: (part) => reader.locationOf(COLUMN_OF_PART[part]),
    name: reader.locationOf("task").cell ?? String(record.row),
  };
  if (failed || task === undefined || agency === undefined || period === undefined || state === undefined) {
    return { report: undefined, place, findings };
  }
  const evidence = reader
    .text("evidence")
    .split(/[;\r\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const note = reader.text("note") || null;
  return {
    report: { task, agency, period, state, completedOn, reportedOn, note, evidence },
    place,
    findings,
  };
}
