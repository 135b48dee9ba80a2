import type { Finding, Location } from "@kehoach/model";
import type { Envelope } from "./check-envelope.ts";
import { shownText } from "./csv/shown-text.ts";
import type { DatasetKind } from "./dataset-reader.ts";
import { cellText } from "./grid.ts";
import { readObservation } from "./records/read-observation.ts";
import { readTaskReport } from "./records/read-task-report.ts";
import type { TableSurvey } from "./records/survey.ts";
import { BUSINESS_KEY_PARTS, type BusinessKey } from "./report/profile.ts";
import { codeLabelUsed } from "./rules/code-label-used.ts";
import type { RunningValidation } from "./running-validation.ts";
import type { SharedCells } from "./shared-cells.ts";
import type { SourceRecord } from "./source-record.ts";
import { submissionMismatches } from "./submission-mismatches.ts";
import type { DefaultField } from "./table/table-layout.ts";

function keyOfRecord(record: SourceRecord<string>): BusinessKey {
  const parts = BUSINESS_KEY_PARTS.flatMap((part) => {
    const text = cellText(record.cell(part)).trim();
    return text === "" ? [] : [[part, shownText(text)] as const];
  });
  return Object.fromEntries(parts);
}

const OFFERED_FIELDS = new Set(["release", "state", "missing", "unit"]);

/** Whether a finding is about a word that the template itself offers in place of a code. */
function isOfferedWord({ rule, location }: Finding): boolean {
  return rule === codeLabelUsed.id && OFFERED_FIELDS.has(location.field ?? "");
}

/** Reads one record and checks it alone and against those before it. */
export function takeRecord(
  record: SourceRecord<string>,
  {
    run,
    dataset,
    survey,
    envelope,
    defaults,
    year,
    sharedCells,
    isTemplate,
  }: {
    readonly run: RunningValidation;
    readonly dataset: DatasetKind;
    readonly survey: TableSurvey;
    readonly envelope: Envelope;
    readonly defaults: Readonly<Partial<Record<DefaultField, string>>>;
    /** Of periods that name none. */
    readonly year: number | undefined;
    readonly sharedCells: SharedCells;
    readonly isTemplate: boolean;
  },
): void {
  const { plan, onObservation, onTaskReport } = run.options;
  const keyOf = (): BusinessKey => keyOfRecord(record);
  const locationOf = (field: string | null): Location => record.locationOf(field);
  const context = { plan, finders: run.finders, survey, defaults, year };
  let hasError = false;
  const add = (findings: Iterable<Finding>): void => {
    const counted = [...findings].filter((finding) => !(isTemplate && isOfferedWord(finding)));
    hasError ||= counted.some(({ severity }) => severity === "error");
    run.add(sharedCells.unseen(record, counted), keyOf);
  };
  run.countRow();
  if (dataset === "observations") {
    const { observation, agency, findings } = readObservation(record, context);
    add(findings);
    if (observation === undefined) return;
    // figures may be of any period
    add(submissionMismatches({ agency, period: null, envelope, locationOf }));
    add(run.checks.observation({ observation, agency, locationOf }));
    run.builder.count({ observations: hasError ? 0 : 1 });
    if (!hasError) onObservation?.(observation, { agency, locationOf });
    return;
  }
  const { taskReport, agency, findings } = readTaskReport(record, context);
  add(findings);
  if (taskReport === undefined) return;
  add(submissionMismatches({ agency, period: taskReport.period, envelope, locationOf }));
  add(run.checks.taskReport({ taskReport, locationOf }));
  run.builder.count({ taskReports: hasError ? 0 : 1 });
  if (!hasError) onTaskReport?.(taskReport, { agency, locationOf });
}
