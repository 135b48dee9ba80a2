import {
  type Finding,
  findingOf,
  type InputSheet,
  type Location,
  type Report,
  type ReportInput,
} from "@kehoach/model";
import { checkEnvelope, type Envelope } from "./check-envelope.ts";
import { shownText } from "./csv/shown-text.ts";
import type { DataSource } from "./data-source.ts";
import { checkContextOf } from "./dataset/check-rows.ts";
import { RunningChecks } from "./dataset/running-checks.ts";
import type { DatasetKind, DatasetReader, InputFormat } from "./dataset-reader.ts";
import { cellText } from "./grid.ts";
import { readerOf } from "./readers.ts";
import { type PlanFinders, planFinders } from "./records/plan-finders.ts";
import { readObservation } from "./records/read-observation.ts";
import { readPeriod } from "./records/read-period.ts";
import { readTaskReport } from "./records/read-task-report.ts";
import { surveyOf, type TableSurvey } from "./records/survey.ts";
import { BUSINESS_KEY_PARTS, type BusinessKey } from "./report/profile.ts";
import { createReportBuilder, type ReportBuilder } from "./report/report-builder.ts";
import { codeLabelUsed } from "./rules/code-label-used.ts";
import { fileTypeUnsupported } from "./rules/file-type-unsupported.ts";
import { fileUnreadable } from "./rules/file-unreadable.ts";
import { RULES } from "./rules/rules.ts";
import { tableEmpty } from "./rules/table-empty.ts";
import { workbookEncrypted } from "./rules/workbook-encrypted.ts";
import { sha256Of } from "./sha256-of.ts";
import { SharedCells } from "./shared-cells.ts";
import { sniffFormat } from "./sniff-format.ts";
import { SourceFailure, watched } from "./source-failure.ts";
import type { SourceRecord } from "./source-record.ts";
import { submissionMismatches } from "./submission-mismatches.ts";
import { type InputSurvey, surveyInput } from "./survey-input.ts";
import type { DefaultField, TableLayout } from "./table/table-layout.ts";
import { yearOf } from "./table/title-block.ts";
import { checkTemplate } from "./template/check-template.ts";
import { type SourceInput, toDataSource } from "./to-data-source.ts";
import type { ValidationOptions } from "./validation-options.ts";
import { version } from "./version.ts";
import { type WalkOptions, walkInput } from "./walk-input.ts";

/** A validation that is under way. Nothing is read before it is iterated or its report is asked for. */
export interface ValidationRun extends AsyncIterable<Finding> {
  /**
   * Every finding that counts, as it is found, without a limit. What has been iterated is not given again; leaving the
   * loop does not end the run.
   */
  readonly [Symbol.asyncIterator]: () => AsyncIterator<Finding>;
  /** The report, after all that is left was read. */
  readonly report: () => Promise<Report>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The start of a day in Viet Nam, which has had one offset since 1975. */
function instantOf(clock: string): string {
  return DAY.test(clock) ? `${clock}T00:00:00+07:00` : clock;
}

/** The day of an instant where it was written: an offset says which day it was there. */
function dayOf(clock: string): string {
  return clock.slice(0, 10);
}

/** What one run shares between its inputs. */
class Run {
  readonly options: ValidationOptions;
  readonly sources: readonly DataSource[];
  readonly builder: ReportBuilder;
  readonly finders: PlanFinders;
  readonly checks: RunningChecks;
  readonly day: string;
  readonly #queue: Finding[] = [];
  readonly #totalBytes: number | null;
  #bytesBefore = 0;
  #rows = 0;

  constructor(sources: readonly DataSource[], options: ValidationOptions) {
    this.sources = sources;
    this.options = options;
    const { plan, agencies, areas, profile, profileName } = options;
    const clock = instantOf(options.clock);
    this.day = dayOf(clock);
    this.builder = createReportBuilder({
      tool: options.tool ?? { name: "@kehoach/validation", version },
      runId: options.runId ?? globalThis.crypto.randomUUID(),
      clock,
      plan,
      rules: RULES,
      profile,
      profileName,
      inputs: sources.map(({ name }) => name),
    });
    // the report has them already
    this.#queue.push(...this.builder.findingsOfProfile);
    this.finders = planFinders({ plan, agencies, areas });
    const { history, reporters, successorsOf } = options;
    const context = checkContextOf({
      plan,
      clock: this.day,
      ...(history === undefined ? {} : { history }),
      ...(reporters === undefined ? {} : { reporters }),
      ...(successorsOf === undefined ? {} : { successorsOf }),
    });
    this.checks = new RunningChecks(context, ({ rules }, error) => {
      const words = error instanceof Error ? error.message : String(error);
      const because = { vi: `Lỗi của chương trình: ${words}`, en: `An error of our own: ${words}` };
      for (const { id } of rules) this.builder.fail({ rule: id, because });
    });
    const sizes = sources.map(({ size }) => size);
    this.#totalBytes = sizes.reduce<number | null>(
      (sum, size) => (sum === null || size === null ? null : sum + 2 * size),
      0,
    );
  }

  /** Takes findings in, to be handed on at the next pause. */
  add(findings: Iterable<Finding>, keyOf?: () => BusinessKey): void {
    let key: BusinessKey | undefined;
    for (const finding of findings) {
      key ??= keyOf?.();
      const counted = this.builder.add(finding, key);
      if (counted !== undefined) this.#queue.push(counted);
    }
  }

  /** Findings since the last pause. */
  *drain(): Generator<Finding> {
    for (const finding of this.#queue) yield finding;
    this.#queue.length = 0;
  }

  countRow(): void {
    this.#rows += 1;
  }

  progress(input: string, bytes: number): void {
    this.options.onProgress?.({
      input,
      bytes: this.#bytesBefore + bytes,
      totalBytes: this.#totalBytes,
      rows: this.#rows,
    });
  }

  /** Notes that an input was read once to its end. */
  passed(bytes: number): void {
    this.#bytesBefore += bytes;
  }
}

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
async function openInput(source: DataSource, run: Run): Promise<ReadableInput | undefined> {
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

/** Reads one record and checks it alone and against those before it. */
function takeRecord(
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
    readonly run: Run;
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

async function* validateInput(source: DataSource, run: Run): AsyncGenerator<Finding> {
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

/** Checks an input; if its bytes cannot be had, that is a finding like others. */
async function* validateReadable(source: DataSource, run: Run): AsyncGenerator<Finding> {
  try {
    yield* validateInput(watched(source), run);
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
  run: Run,
  reading: AsyncGenerator<undefined, Result>,
): AsyncGenerator<Finding, Result> {
  for (;;) {
    const step = await reading.next();
    yield* run.drain();
    if (step.done === true) return step.value;
  }
}

async function* validateInputs(run: Run): AsyncGenerator<Finding, Report> {
  const begun = globalThis.performance.now();
  for (const source of run.sources) yield* validateReadable(source, run);
  run.add(run.checks.end());
  for (const skipped of run.checks.skipped()) run.builder.skip(skipped);
  yield* run.drain();
  const durationMilliseconds = Math.round(globalThis.performance.now() - begun);
  return run.builder.build({ durationMilliseconds });
}

/**
 * Checks one or more files that an agency sends: whether they can be read, whether every row is sound, whether the
 * rows fit the plan and each other.
 *
 * CSV, NDJSON, JSON, XLSX and ODS are told apart by what they hold. Each input is read twice: the formats of numbers and
 * days are those of whole columns. Memory does not grow with the rows but for the keys by which repeated figures are
 * found; the findings that a report keeps are bounded, its counts are exact, and iterating gives every one of them.
 *
 * Bad data never throws: they are findings. What cannot be read gives the verdict `not-validated`.
 *
 * @throws {TypeError} If an input is neither source nor content nor blob.
 * @throws {RangeError} If the clock is neither a day nor an instant with an offset.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { validateDataset } from "@kehoach/validation";
 * const content = "indicator,period,value,unit\ngrdp-growth,2024,7.48,%";
 * const report = await validateDataset({ name: "figures.csv", content }, { plan: plan7099, clock: "2026-11-24" }).report();
 * report.verdict; // => "accepted"
 */
export function validateDataset(
  input: SourceInput | readonly SourceInput[],
  options: ValidationOptions,
): ValidationRun {
  const inputs: readonly SourceInput[] = isList(input) ? input : [input];
  const findings = validateInputs(new Run(inputs.map(toDataSource), options));
  let result: Report | undefined;
  const next = async (): Promise<IteratorResult<Finding>> => {
    if (result !== undefined) return { done: true, value: undefined };
    const step = await findings.next();
    if (step.done !== true) return step;
    result = step.value;
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]: () => ({ next }),
    report: async () => {
      while (result === undefined) await next();
      return result;
    },
  };
}

function isList(input: SourceInput | readonly SourceInput[]): input is readonly SourceInput[] {
  return Array.isArray(input);
}
