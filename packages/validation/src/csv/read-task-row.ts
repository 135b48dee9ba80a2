import {
  type ColumnLocation,
  type Finding,
  type FindingParameter,
  findingOf,
  isDay,
  type Location,
  parsePeriod,
  type Rule,
  type Suggestion,
  TASK_STATES,
  type TaskReport,
  type TaskState,
} from "@kehoach/model";
import { cellDayFormat } from "../rules/cell-day-format.ts";
import { cellPeriodFormat } from "../rules/cell-period-format.ts";
import { cellRequired } from "../rules/cell-required.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { refAmbiguous } from "../rules/ref-ambiguous.ts";
import { refUnknown } from "../rules/ref-unknown.ts";
import type { ReportPart, ReportPlace } from "../tasks/check-task-report.ts";
import { daySuggestions } from "../tasks/day-suggestions.ts";
import type { TaskCodes } from "../tasks/task-codes.ts";
import type { TaskReportColumn } from "../tasks/task-report-columns.ts";
import { findTaskState } from "../tasks/task-state-words.ts";
import type { CsvRecord } from "./parse-records.ts";
import { shownText } from "./shown-text.ts";

/** What a row is read by. */
export interface TaskRowContext {
  readonly codes: TaskCodes;
  readonly input: string | undefined;
  readonly columns: ReadonlyMap<TaskReportColumn, ColumnLocation>;
}

const COLUMN_OF_PART: Readonly<Record<ReportPart, TaskReportColumn>> = {
  task: "task",
  state: "state",
  completedOn: "completed_on",
};

/** Reads the cells of one row, one column after the other, and gathers what is wrong with them. */
class TaskRowReader {
  readonly findings: Finding[] = [];
  failed = false;
  readonly #record: CsvRecord;
  readonly #context: TaskRowContext;

  constructor(record: CsvRecord, context: TaskRowContext) {
    this.#record = record;
    this.#context = context;
  }

  text(column: TaskReportColumn): string {
    const place = this.#context.columns.get(column);
    return place === undefined ? "" : (this.#record.cells[place.index - 1] ?? "").trim();
  }

  locationOf(column: TaskReportColumn): Location {
    const { row, line } = this.#record;
    const { input, columns } = this.#context;
    const place = columns.get(column);
    return place === undefined
      ? { input, row, line }
      : { input, row, line, column: place, cell: `${place.letter}${row}` };
  }

  report<Parameters extends Readonly<Record<string, FindingParameter>>>(
    rule: Rule<Parameters>,
    column: TaskReportColumn,
    {
      parameters,
      suggestions = [],
    }: { readonly parameters: Parameters; readonly suggestions?: readonly Suggestion[] },
  ): undefined {
    const [location, value] = [this.locationOf(column), shownText(this.text(column))];
    this.findings.push(findingOf(rule, { parameters, location, value, suggestions }));
    if (rule.severity === "error") this.failed = true;
    return undefined;
  }

  required(column: TaskReportColumn): string | undefined {
    const text = this.text(column);
    return text === "" ? this.report(cellRequired, column, { parameters: { column } }) : text;
  }

  reference(kind: "task" | "agency", finder: TaskCodes["tasks"]): string | undefined {
    const text = this.required(kind);
    if (text === undefined) return undefined;
    const found = finder.find(text);
    const shown = shownText(text);
    switch (found.kind) {
      case "exact":
        return found.id;
      case "alike":
        this.report(codeLabelUsed, kind, { parameters: { text: shown, code: found.id } });
        return found.id;
      case "ambiguous": {
        const parameters = { kind, text: shown, candidates: found.candidates };
        return this.report(refAmbiguous, kind, { parameters, suggestions: guesses(found.candidates) });
      }
      case "unknown":
        return this.report(refUnknown, kind, {
          parameters: { kind, text: shown },
          suggestions: found.suggestions.map((value) => ({ value, confidence: "likely" })),
        });
    }
  }

  state(): TaskState | undefined {
    const text = this.required("state");
    if (text === undefined) return undefined;
    const found = findTaskState(text);
    if (found.kind === "unknown") {
      const parameters = { column: "state", text: shownText(text), allowed: TASK_STATES };
      return this.report(codeUnknown, "state", { parameters, suggestions: guesses(found.suggestions) });
    }
    if (found.kind === "alike") {
      this.report(codeLabelUsed, "state", { parameters: { text: shownText(text), code: found.state } });
    }
    return found.state;
  }

  period(): string | undefined {
    const text = this.required("period");
    if (text === undefined || parsePeriod(text) !== undefined) return text;
    return this.report(cellPeriodFormat, "period", { parameters: { text: shownText(text) } });
  }

  day(column: "completed_on" | "reported_on"): string | null {
    const text = this.text(column);
    if (text === "") return null;
    if (isDay(text)) return text;
    const parameters = { text: shownText(text) };
    this.report(cellDayFormat, column, { parameters, suggestions: daySuggestions(text) });
    return null;
  }
}

function guesses(values: readonly string[]): readonly Suggestion[] {
  return values.map((value) => ({ value, confidence: "guess" }));
}

/** A report with where it stands, or `undefined`; then the findings say why. */
export interface TaskRowReading {
  readonly report: TaskReport | undefined;
  readonly place: ReportPlace;
  readonly findings: readonly Finding[];
}

/** Reads one row. Several pieces of evidence stand in one cell with semicolons or line breaks between them. */
export function readTaskRow(record: CsvRecord, context: TaskRowContext): TaskRowReading {
  const reader = new TaskRowReader(record, context);
  const task = reader.reference("task", context.codes.tasks);
  const agency = reader.reference("agency", context.codes.agencies);
  const period = reader.period();
  const state = reader.state();
  const completedOn = reader.day("completed_on");
  const reportedOn = reader.day("reported_on");
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
