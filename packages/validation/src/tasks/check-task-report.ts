import {
  type Finding,
  findingOf,
  formatPeriod,
  type Location,
  parsePeriod,
  type TaskReport,
} from "@kehoach/model";
import { keyDuplicate } from "../rules/key-duplicate.ts";
import { ruleCompletionDay } from "../rules/rule-completion-day.ts";
import { ruleOrder } from "../rules/rule-order.ts";
import { ruleStatus } from "../rules/rule-status.ts";

/** The parts of a report that findings of whole reports point to. */
export type ReportPart = "task" | "state" | "completedOn";

/** Where a report stands, and where its parts do. */
export interface ReportPlace {
  readonly of: (part: ReportPart) => Location;
  /** The whole of it in words, for others to point to: `line 7`, `/3`. */
  readonly name: string;
}

function* statusFindings(report: TaskReport, place: ReportPlace): Generator<Finding> {
  const { task, state, completedOn, reportedOn } = report;
  if (completedOn === null) {
    if (state !== "completed") return;
    const location = place.of("state");
    yield findingOf(ruleCompletionDay, { parameters: { task }, location, value: state });
    return;
  }
  const location = place.of("completedOn");
  if (state !== "completed") {
    yield findingOf(ruleStatus, { parameters: { state, completedOn }, location, value: completedOn });
  } else if (reportedOn !== null && completedOn > reportedOn) {
    const parameters = { kind: "completed-after-report", earlier: reportedOn, later: completedOn } as const;
    yield findingOf(ruleOrder, { parameters, location, value: completedOn });
  }
}

/** Checks the reports of one file, one after the other, each in itself and against those before it. */
export class TaskReportChecks {
  readonly #places = new Map<string, string>();

  /** The findings of a report, in the order of its parts. */
  check(report: TaskReport, place: ReportPlace): readonly Finding[] {
    const findings = [...statusFindings(report, place)];
    const { task, agency, period } = report;
    const parsed = parsePeriod(period);
    const key = JSON.stringify([task, agency, parsed === undefined ? period : formatPeriod(parsed)]);
    const first = this.#places.get(key);
    if (first === undefined) {
      this.#places.set(key, place.name);
      return findings;
    }
    const parameters = { kind: "task-report", key: `${task}, ${agency}, ${period}`, first } as const;
    return [findingOf(keyDuplicate, { parameters, location: place.of("task"), value: task }), ...findings];
  }
}
