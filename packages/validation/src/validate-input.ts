import { type Finding, findingOf, type InputSheet, type ReportInput } from "@kehoach/model";
import { checkEnvelope } from "./check-envelope.ts";
import { shownText } from "./csv/shown-text.ts";
import type { DataSource } from "./data-source.ts";
import type { DatasetKind, DatasetReader, InputFormat } from "./dataset-reader.ts";
import { cellText } from "./grid.ts";
import { readerOf } from "./readers.ts";
import type { PlanFinders } from "./records/plan-finders.ts";
import { readPeriod } from "./records/read-period.ts";
import { surveyOf, type TableSurvey } from "./records/survey.ts";
import { fileTypeUnsupported } from "./rules/file-type-unsupported.ts";
import { fileUnreadable } from "./rules/file-unreadable.ts";
import { tableEmpty } from "./rules/table-empty.ts";
import { workbookEncrypted } from "./rules/workbook-encrypted.ts";
import type { RunningValidation } from "./running-validation.ts";
import { sha256Of } from "./sha256-of.ts";
import { SharedCells } from "./shared-cells.ts";
import { sniffFormat } from "./sniff-format.ts";
import { SourceFailure, watched } from "./source-failure.ts";
import type { SourceRecord } from "./source-record.ts";
import { type InputSurvey, surveyInput } from "./survey-input.ts";
import type { DefaultField, TableLayout } from "./table/table-layout.ts";
import { yearOf } from "./table/title-block.ts";
import { takeRecord } from "./take-record.ts";
import { checkTemplate } from "./template/check-template.ts";
import type { ValidationOptions } from "./validation-options.ts";
import { type WalkOptions, walkInput } from "./walk-input.ts";

function sheetOf(layout: TableLayout, survey: TableSurvey | undefined): InputSheet {
  const { sheet, rows, used, dataset, headerRows } = layout;
  return {
    name: sheet,
    rows,
    used,
    dataset,
    layout: layout.layout,
    headerRows,
    numberFormat: used && dataset === "observations" ? (survey?.numbers.format ?? null) : null,
  };
}

/** Whether a row of a template was left as it came: only what was filled in before stands in it. */
function isUntouched(record: SourceRecord<string>, dataset: DatasetKind): boolean {
  const filledIn =
    dataset === "observations"
      ? ["value", "qualifier", "missing", "release", "published_on", "source_url"]
      : ["state", "completed_on", "reported_on", "note", "evidence"];
  return filledIn.every((field) => cellText(record.cell(field)).trim() === "");
}

interface ReadableInput {
  readonly format: InputFormat;
  readonly reader: DatasetReader;
}

/** Finds out how an input is to be read; `undefined` if it cannot be, which is then told. */
async function openInput(source: DataSource, run: RunningValidation): Promise<ReadableInput | undefined> {
  const { signal, readers } = run.options;
  const sniffed = await sniffFormat(source, { signal });
  if (sniffed.kind === "unreadable") {
    run.add([sniffed.finding]);
    return undefined;
  }
  if (sniffed.kind === "encrypted-workbook") {
    run.add([findingOf(workbookEncrypted, { parameters: {}, location: { input: source.name } })]);
    return undefined;
  }
  const reader = await readerOf(sniffed.format, readers);
  if (reader === undefined) {
    const parameters = { looksLike: "not-taken" } as const;
    run.add([findingOf(fileTypeUnsupported, { parameters, location: { input: source.name } })]);
    return undefined;
  }
  return { format: sniffed.format, reader };
}

/** The first table in which something stands, if no table was understood: that is where a header is missing. */
function headerRequiredOf({ layouts, filled }: InputSurvey): number | null {
  if (layouts.some(({ used, dataset }) => used || dataset !== null)) return null;
  return Math.min(...filled) === Number.POSITIVE_INFINITY ? null : Math.min(...filled);
}

/** Whether tables were read and no row of data was in them, and nothing else says why. */
function isWithoutRows({ layouts, filled }: InputSurvey, untouched: number): boolean {
  if (layouts.some(({ used, dataset }) => !used && dataset !== null)) return false;
  const understood = layouts.filter(({ used }) => used);
  if (understood.length === 0) return filled.size === 0;
  return understood.reduce((sum, { rows }) => sum + rows, 0) === untouched;
}

/** What the caller says of rows that do not, as codes: how it was put is nothing to tell an agency. */
function givenDefaults(
  { agency, period }: ValidationOptions,
  { agencies }: PlanFinders,
): Readonly<Partial<Record<DefaultField, string>>> {
  const found = agency === undefined ? undefined : agencies.find(agency);
  const reading = period === undefined ? undefined : readPeriod(period);
  return {
    ...(agency === undefined ? {} : { agency: found !== undefined && "id" in found ? found.id : agency }),
    ...(period === undefined
      ? {}
      : { period: reading !== undefined && "code" in reading ? reading.code : period }),
  };
}

async function* validateBytes(source: DataSource, run: RunningValidation): AsyncGenerator<Finding> {
  const { options, builder, finders } = run;
  const { signal, mapping, plan } = options;
  const { name } = source;
  const digest = await sha256Of(source, { signal });
  const opened = await openInput(source, run);
  yield* run.drain();
  const described = (survey: InputSurvey | undefined, sheets: readonly InputSheet[]): ReportInput => ({
    name,
    format: opened?.format ?? null,
    ...digest,
    encoding: survey?.facts?.encoding ?? null,
    delimiter: survey?.facts?.delimiter ?? null,
    template: survey?.facts?.template ?? null,
    sheets,
  });
  if (opened === undefined) {
    builder.addInput(described(undefined, []));
    builder.markUnreadable(name);
    return;
  }
  const given = givenDefaults(options, finders);
  const walk: WalkOptions = {
    ...opened,
    plan,
    mapping,
    defaults: given,
    encoding: options.encoding ?? mapping?.encoding,
    delimiter: mapping?.delimiter,
    legacyEncoding: options.legacyEncoding,
    signal,
    headerRequiredOf: null,
  };
  const survey = yield* pausing(
    run,
    surveyInput(source, walk, (bytes) => run.progress(name, bytes)),
  );
  run.passed(digest.bytes);

  const template = survey.facts?.template ?? null;
  if (template !== null) {
    run.add(checkTemplate(template, { input: name, plan: plan.id, sheetNames: survey.sheetNames }));
  }
  const envelope = checkEnvelope(survey.envelope, { input: name, plan, finders });
  run.add(envelope.findings);
  const defaults = {
    ...given,
    ...(template === null ? {} : { agency: template.agency, period: template.period }),
    ...(envelope.agency === undefined ? {} : { agency: envelope.agency }),
    ...(envelope.period === undefined ? {} : { period: envelope.period }),
  };
  const layouts: TableLayout[] = [];
  const givenYear = yearOf(defaults.period);
  const sharedCells = new SharedCells();
  let stopped = false;
  let jsonRows = 0;
  let untouched = 0;
  const again = {
    ...walk,
    defaults,
    headerRequiredOf: headerRequiredOf(survey),
  };
  const reading = walkInput(source, again, {
    onFinding: (finding) => run.add([finding]),
    onLayout: (layout, table) => {
      layouts[table] = layout;
    },
    onRecord: (record, { dataset, table, isSound }) => {
      if (template !== null && isUntouched(record, dataset)) {
        untouched += 1;
        return;
      }
      if (opened.format === "json" || opened.format === "ndjson") jsonRows += 1;
      // a withdrawal takes back and brings nothing
      if (envelope.withdraws || !isSound) return;
      const surveyed = survey.surveys.get(table) ?? surveyOf(record);
      takeRecord(record, {
        run,
        dataset,
        survey: surveyed,
        envelope,
        defaults,
        year: survey.layouts[table]?.year ?? givenYear,
        sharedCells,
        isTemplate: template !== null,
      });
    },
    onProgress: (bytes) => run.progress(name, bytes),
    onStopped: () => {
      stopped = true;
    },
  });
  for await (const _ of reading) yield* run.drain();
  if (!stopped && !envelope.withdraws && jsonRows === 0 && isWithoutRows(survey, untouched)) {
    run.add([findingOf(tableEmpty, { parameters: {}, location: { input: name } })]);
  }
  run.passed(digest.bytes);
  const tableRows = layouts.reduce((sum, { rows }) => sum + rows, 0);
  builder.count({ rowsRead: tableRows + jsonRows - untouched });
  builder.addInput(
    described(
      survey,
      layouts.map((layout, table) => sheetOf(layout, survey.surveys.get(table))),
    ),
  );
  if (stopped) builder.markUnreadable(name);
  yield* run.drain();
}

/** Checks one input, in two readings; if its bytes cannot be had, that is a finding like others. */
export async function* validateInput(source: DataSource, run: RunningValidation): AsyncGenerator<Finding> {
  try {
    yield* validateBytes(watched(source), run);
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const { name } = source;
    const parameters = { reason: shownText(error.message) };
    run.add([findingOf(fileUnreadable, { parameters, location: { input: name } })]);
    const unknown = { format: null, bytes: 0, sha256: null, encoding: null, delimiter: null };
    run.builder.addInput({ name, ...unknown, template: null, sheets: [] });
    run.builder.markUnreadable(name);
    yield* run.drain();
  }
}

/** Hands on findings at each pause of a reading, and what it comes to in the end. */
async function* pausing<Result>(
  run: RunningValidation,
  reading: AsyncGenerator<undefined, Result>,
): AsyncGenerator<Finding, Result> {
  for (;;) {
    const step = await reading.next();
    yield* run.drain();
    if (step.done === true) return step.value;
  }
}
