import type { Location, TaskReport } from "@kehoach/model";
import { placeName } from "../dataset/place-name.ts";
import { type ReadRecordsOptions, readRecords } from "../records/read-records.ts";
import { readTaskReport } from "../records/read-task-report.ts";
import { submissionMismatches } from "../submission-mismatches.ts";
import { type ReportPart, TaskReportChecks } from "./check-task-report.ts";
import type { TaskReportColumn } from "./task-report-columns.ts";
import type { ReadTaskReports, ReadTaskReportsOptions } from "./task-reports-reader.ts";

const COLUMN_OF_PART: Readonly<Record<ReportPart, TaskReportColumn>> = {
  task: "task",
  state: "state",
  completedOn: "completed_on",
};

/** What a report is called where another one of its file points to it; lines of NDJSON count in their file only. */
function nameOf(location: Location): string {
  return placeName(location.pointer === undefined ? { ...location, input: undefined } : location);
}

/** Reads every record of a file in memory as a report on a task, and gathers those that are sound. */
export function gatherTaskReports(
  walk: ReadRecordsOptions["walk"],
  { plan, agencies, input }: ReadTaskReportsOptions,
): ReadTaskReports {
  const reports: TaskReport[] = [];
  const checks = new TaskReportChecks();
  const findings = readRecords({
    plan,
    agencies,
    input,
    walk,
    take: (record, { envelope, ...context }) => {
      const { taskReport, findings: found } = readTaskReport(record, context);
      if (taskReport === undefined) return found;
      const locationOf = (field: string): Location => record.locationOf(field);
      const { agency, period } = taskReport;
      const breaches = [
        ...submissionMismatches({ agency, period, envelope, locationOf }),
        ...checks.check(taskReport, {
          of: (part) => locationOf(COLUMN_OF_PART[part]),
          name: nameOf(locationOf("task")),
        }),
      ];
      if (!breaches.some(({ severity }) => severity === "error")) reports.push(taskReport);
      return [...found, ...breaches];
    },
  });
  return { reports, findings };
}
