import {
  type Finding,
  TASK_STATE_LABELS,
  TASK_STATES,
  type TaskReport,
  type TaskState,
} from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { type Cell, cellText } from "../grid.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import type { SourceRecord } from "../source-record.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { TASK_REPORT_FIELDS, type TaskReportField } from "../table/task-report-field-names.ts";
import { findTaskState } from "../tasks/task-state-words.ts";
import { readDayCell } from "./read-day-cell.ts";
import type { RecordContext } from "./read-observation.ts";
import { readPeriodCell } from "./read-period-cell.ts";
import { readReference } from "./read-reference.ts";
import { RecordReader } from "./record-reader.ts";

/** A report on a task, or why there is none. */
export interface TaskReportReading {
  /** `undefined` if one of the findings is an error. */
  readonly taskReport: TaskReport | undefined;
  /** `id` of the agency that reports, `null` if it could not be read. */
  readonly agency: string | null;
  /** In the order of the fields. */
  readonly findings: readonly Finding[];
}

type Reader = RecordReader<TaskReportField>;

function stateOf(reader: Reader): TaskState | undefined {
  const text = reader.required("state");
  if (text === undefined) return undefined;
  const found = findTaskState(text);
  if (found.kind === "unknown") {
    const allowedVi = TASK_STATES.map((state) => TASK_STATE_LABELS[state].vi);
    const parameters = { column: "state", text: shownText(text), allowed: TASK_STATES, allowedVi };
    return reader.report(codeUnknown, "state", parameters, suggestionsOf(found.suggestions, "guess"));
  }
  if (found.kind === "alike")
    reader.report(codeLabelUsed, "state", { text: shownText(text), code: found.state });
  return found.state;
}

/** The pieces of evidence of a cell: items of a list, or what stands between semicolons or line breaks. */
function evidenceOf(reader: Reader): readonly string[] {
  const cell = reader.cell("evidence");
  const isList = typeof cell !== "string" && cell.kind === "list" && cell.items.every(isText);
  const texts = isList ? cell.items.map(cellText) : (reader.text("evidence") ?? "").split(/[;\r\n]/);
  return texts.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" || cell.kind === "number" || cell.kind === "day";
}

/**
 * Reads a report on a task from a record, whatever file it was in.
 *
 * Task, agency, period and state must be there. Tasks and agencies are codes of the plan; a name, or a code in another
 * spelling, is understood if it can mean only one, and reported. Several pieces of evidence are a list, or stand in one
 * cell with semicolons or line breaks between them.
 */
export function readTaskReport(
  record: SourceRecord<TaskReportField>,
  { finders, survey, defaults, year }: RecordContext,
): TaskReportReading {
  const reader: Reader = new RecordReader(record, TASK_REPORT_FIELDS);
  const taskText = reader.required("task");
  const task =
    taskText === undefined
      ? undefined
      : readReference(reader, { kind: "task", text: taskText }, { finder: finders.tasks });
  const agencyText = reader.required("agency", defaults?.agency);
  const agency =
    agencyText === undefined
      ? undefined
      : readReference(reader, { kind: "agency", text: agencyText }, { finder: finders.agencies });
  const period = readPeriodCell(reader, "period", { year, fallback: defaults?.period });
  const state = stateOf(reader);
  const [completedOn, reportedOn] = (["completed_on", "reported_on"] as const).map((field) =>
    readDayCell(reader, field, { order: survey.dayOrders.get(field), months: false }),
  );
  const note = reader.text("note") || null;
  const evidence = evidenceOf(reader);
  const { failed, findings } = reader;
  if (failed || task === undefined || agency === undefined || period === undefined || state === undefined) {
    return { taskReport: undefined, agency: agency ?? null, findings };
  }
  const taskReport: TaskReport = {
    task,
    agency,
    period: period.code,
    state,
    completedOn: completedOn ?? null,
    reportedOn: reportedOn ?? null,
    note,
    evidence,
  };
  return { taskReport, agency, findings };
}
