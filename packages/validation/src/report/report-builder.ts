import {
  type Finding,
  type FindingGroup,
  type LocalizedText,
  type Plan,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportInput,
  type RuleRun,
  SEVERITIES,
  type Severity,
  type SuppressedFinding,
  type TruncatedRule,
  type Verdict,
} from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import type { SkippedRule } from "../dataset/dataset-check.ts";
import type { RuleEntry, RuleScope } from "../rules/validation-rule.ts";
import { ActiveProfile } from "./active-profile.ts";
import { BoundedSample } from "./bounded-sample.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareFindings, type PlaceRanks } from "./finding-order.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { NumberSet } from "./number-set.ts";
import type { BusinessKey, Profile } from "./profile.ts";
import { recordOf } from "./record-of.ts";
import { reportBasis } from "./report-basis.ts";
import { type GroupTally, type KeyedFinding, RuleTally } from "./rule-tally.ts";

/** Suppressed findings that a report lists at most. */
export const SUPPRESSED_LIMIT = 1000;

/** What a report is begun with. */
export interface ReportBuilderOptions {
  readonly tool: Report["tool"];
  readonly runId: string;
  /** The instant that rules about time take as now, `2026-03-31T08:00:00+07:00`; its day decides what of a profile acts. */
  readonly clock: string;
  readonly plan: Plan | null;
  /** Every rule that findings may be of. */
  readonly rules: readonly RuleEntry[];
  readonly profile?: Profile | undefined;
  /** Name of the profile's file for findings about it, its id if missing. */
  readonly profileName?: string | undefined;
  /** Names of the inputs in the order in which they were given. */
  readonly inputs?: readonly string[] | undefined;
}

/** Rows that were read, and what came of them. */
export type RowCounts = Partial<Pick<Report["counts"], "rowsRead" | "observations" | "taskReports">>;

/** Makes a {@link Report} from findings as they come, in memory that does not grow with their number. */
export interface ReportBuilder {
  /**
   * Takes a finding in: the one way into a report. The profile is applied here.
   *
   * @returns The finding with the severity that counts, `undefined` if it is off or suppressed.
   * @throws {RangeError} If its rule is none of the rules.
   */
  readonly add: (finding: Finding, key?: BusinessKey) => Finding | undefined;
  /** Findings about the profile itself, already taken in: for those who hand findings on as they come. */
  readonly findingsOfProfile: readonly Finding[];
  /** Takes in what is known of an input, once all of it was read or given up. */
  readonly addInput: (input: ReportInput) => void;
  /** Notes that an input could not be read; then nothing is validated. A finding says why. */
  readonly markUnreadable: (input: string) => void;
  /** Notes a rule that could not be checked, for some rows at least. */
  readonly skip: (skipped: SkippedRule) => void;
  /** Notes a rule whose check broke down: our fault, not that of the data. */
  readonly fail: (failed: SkippedRule) => void;
  /** Adds to the counts of rows. */
  readonly count: (rows: RowCounts) => void;
  /** The verdict on all that was taken in so far. */
  readonly verdict: () => Verdict;
  /** The report of all that was taken in so far. */
  readonly build: (run: { readonly durationMilliseconds: number }) => Report;
}

interface RuleState {
  readonly rule: RuleEntry;
  readonly tally: RuleTally;
  readonly skipped: Map<string, LocalizedText>;
  readonly failed: Map<string, LocalizedText>;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const OF_ROWS: ReadonlySet<RuleScope> = new Set(["row", "cell", "dataset"]);

/** Reasons of one rule that are told. */
const REASONS_LIMIT = 5;

function inPlace<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}

function byName(names: readonly string[]): (name: string) => number {
  const ranks = new Map<string, number>();
  for (const name of names) if (!ranks.has(name)) ranks.set(name, ranks.size);
  return (name) => ranks.get(name) ?? ranks.size;
}

function compareKeys(one: BusinessKey, other: BusinessKey): number {
  const [left, right] = [canonicalJson(one), canonicalJson(other)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** All reasons in one text, whatever the order in which they came. */
function reasonOf(reasons: ReadonlyMap<string, LocalizedText>): LocalizedText | null {
  const all = [...reasons].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reason]) => reason);
  if (all.length === 0) return null;
  return { vi: all.map(({ vi }) => vi).join(" "), en: all.map(({ en }) => en).join(" ") };
}

function addReason(reasons: Map<string, LocalizedText>, because: LocalizedText): void {
  if (reasons.size < REASONS_LIMIT) reasons.set(JSON.stringify([because.vi, because.en]), because);
}

/** Name of a table among those of all inputs. */
function tableName(input: string | undefined, sheet: string | null | undefined): string {
  return JSON.stringify([input ?? null, sheet ?? null]);
}

class Builder {
  readonly #options: ReportBuilderOptions;
  readonly #profile: ActiveProfile;
  readonly #rules: ReadonlyMap<string, RuleState>;
  readonly #bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #rows = { rowsRead: 0, observations: 0, taskReports: 0 };
  readonly #rowsWithErrors = new Map<string, NumberSet>();
  readonly #inputs: ReportInput[] = [];
  readonly #unreadable = new Set<string>();
  readonly #suppressed: BoundedSample<{ readonly finding: Finding; readonly entry: SuppressedFinding }>;
  #suppressedTotal = 0;
  readonly findingsOfProfile: readonly Finding[];

  constructor(options: ReportBuilderOptions) {
    if (!INSTANT.test(options.clock)) {
      throw new RangeError(
        `createReportBuilder: clock must be an instant such as 2026-03-31T08:00:00+07:00, got "${options.clock}"`,
      );
    }
    this.#options = options;
    const rankOfInput = byName(options.inputs ?? []);
    // sheets are known at the end only; until then their names stand in
    const ranks: PlaceRanks = { input: rankOfInput, sheet: () => 0 };
    const order = (one: KeyedFinding, other: KeyedFinding): number =>
      compareFindings(one.finding, other.finding, ranks) || compareKeys(one.key, other.key);
    this.#suppressed = new BoundedSample(SUPPRESSED_LIMIT, (one, other) =>
      compareFindings(one.finding, other.finding, ranks),
    );
    this.#rules = new Map(
      options.rules.map((rule) => [
        rule.id,
        { rule, tally: new RuleTally(rule.scope, order), skipped: new Map(), failed: new Map() },
      ]),
    );
    this.#profile = new ActiveProfile(options.profile, {
      day: options.clock.slice(0, 10),
      input: options.profileName ?? options.profile?.id ?? "",
    });
    this.findingsOfProfile = this.#profile.expired
      .map((finding) => this.add(finding, {}))
      .filter((finding) => finding !== undefined);
  }

  #stateOf(rule: string, caller: string): RuleState {
    const state = this.#rules.get(rule);
    if (state === undefined) throw new RangeError(`${caller}: rule must be one of the rules, got "${rule}"`);
    return state;
  }

  add(found: Finding, key: BusinessKey): Finding | undefined {
    const { rule, tally } = this.#stateOf(found.rule, "add");
    const severity = this.#profile.override(found.rule)?.severity ?? found.severity;
    if (severity === "off") return undefined;
    const value = found.value === null ? null : shownText(found.value);
    const finding =
      severity === found.severity && value === found.value ? found : { ...found, severity, value };
    const suppression = this.#profile.suppression(found, key);
    if (suppression !== undefined) {
      const { reason, until } = suppression;
      this.#suppressedTotal += 1;
      this.#suppressed.add({
        finding,
        entry: { rule: finding.rule, location: finding.location, reason, until },
      });
      return undefined;
    }
    this.#bySeverity[severity] += 1;
    // what is wrong with a file or a header is no fault of a row
    if (severity === "error" && (OF_ROWS.has(rule.scope) || finding.location.pointer !== undefined)) {
      this.#noteRow(finding);
    }
    tally.add({ finding, key });
    return finding;
  }

  #noteRow({ location }: Finding): void {
    const record = recordOf(location);
    if (record === undefined) return;
    const series = `${tableName(location.input, location.sheet)}${record.series}`;
    inPlace(this.#rowsWithErrors, series, () => new NumberSet()).add(record.number);
  }

  addInput(input: ReportInput): void {
    this.#inputs.push(input);
  }

  markUnreadable(input: string): void {
    this.#unreadable.add(input);
  }

  skip({ rule, because }: SkippedRule): void {
    addReason(this.#stateOf(rule, "skip").skipped, because);
  }

  fail({ rule, because }: SkippedRule): void {
    addReason(this.#stateOf(rule, "fail").failed, because);
  }

  count(rows: RowCounts): void {
    this.#rows.rowsRead += rows.rowsRead ?? 0;
    this.#rows.observations += rows.observations ?? 0;
    this.#rows.taskReports += rows.taskReports ?? 0;
  }

  verdict(): Verdict {
    if (this.#unreadable.size > 0) return "not-validated";
    if (this.#bySeverity.error > 0) return "rejected";
    return this.#bySeverity.warning > 0 ? "accepted-with-warnings" : "accepted";
  }

  build({ durationMilliseconds }: { readonly durationMilliseconds: number }): Report {
    const { tool, runId, clock, rules, plan, profile } = this.#options;
    const states = [...this.#rules.values()].sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
    const rankOfInput = byName([...(this.#options.inputs ?? []), ...this.#inputs.map(({ name }) => name)]);
    const inputs = [...this.#inputs].sort(
      (one, other) =>
        rankOfInput(one.name) - rankOfInput(other.name) ||
        (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
    );
    const ranks = this.#finalRanks(rankOfInput);
    const groups: FindingGroup[] = [];
    const truncated: TruncatedRule[] = [];
    for (const { rule, tally } of states) {
      const own = tally.groups();
      const kept = own.reduce((sum, group) => sum + group.kept.length, 0);
      if (kept < tally.total) truncated.push({ rule: rule.id, kept, total: tally.total });
      groups.push(...own.map((group) => this.#groupOf(group, ranks)));
    }
    groups.sort((one, other) => compareGroups(one, other, ranks));
    const runs = states.map((state) => this.#runOf(state));
    const suppressed = [...this.#suppressed.items]
      .sort((one, other) => compareFindings(one.finding, other.finding, ranks))
      .map(({ entry }) => entry);
    const isWhole = runs.every(({ status }) => status !== "skipped" && status !== "failed");
    const rowsWithErrors = [...this.#rowsWithErrors.values()].reduce((sum, { size }) => sum + size, 0);
    const found = states.filter(({ tally }) => tally.total > 0);
    return {
      schemaVersion: REPORT_SCHEMA_VERSION,
      tool,
      runId,
      clock,
      durationMilliseconds,
      verdict: this.verdict(),
      complete: isWhole && truncated.length === 0 && suppressed.length === this.#suppressedTotal,
      inputs,
      basis: reportBasis({ rules, version: tool.version, plan, profile }),
      counts: {
        rowsRead: this.#rows.rowsRead,
        rowsWithErrors,
        observations: this.#rows.observations,
        taskReports: this.#rows.taskReports,
        bySeverity: { ...this.#bySeverity },
        byRule: Object.fromEntries(found.map(({ rule, tally }) => [rule.id, tally.total])),
      },
      groups,
      rules: runs,
      truncated,
      suppressed,
    };
  }

  #finalRanks(input: PlaceRanks["input"]): PlaceRanks {
    const sheets = new Map<string, number>();
    for (const { name, sheets: own } of this.#inputs) {
      for (const [index, sheet] of own.entries()) sheets.set(tableName(name, sheet.name), index);
    }
    return {
      input,
      sheet: (name, sheet) => sheets.get(tableName(name, sheet)) ?? Number.MAX_SAFE_INTEGER,
    };
  }

  #groupOf(group: GroupTally, ranks: PlaceRanks): FindingGroup {
    const kept = [...group.kept].sort((one, other) => compareFindings(one.finding, other.finding, ranks));
    const first = kept[0]?.finding;
    if (first === undefined) throw new Error("a group has no finding");
    const { input, sheet, column } = first.location;
    const rows = this.#inputs
      .find(({ name }) => name === input)
      ?.sheets.find(({ name }) => name === (sheet ?? null))?.rows;
    const ofColumn = group.hasOneColumn && group.isOfOneSheet;
    const isWhole = ofColumn && rows !== undefined && (group.ranges.rowsOfOneColumn ?? group.count) === rows;
    const sameInput = kept.every(({ finding }) => finding.location.input === input);
    return {
      rule: first.rule,
      severity: first.severity,
      input: group.isOfOneSheet || sameInput ? (input ?? null) : null,
      sheet: group.isOfOneSheet ? (sheet ?? null) : null,
      column: ofColumn ? (column ?? null) : null,
      wholeColumn: isWhole,
      // without its sheet a range says nothing
      ranges: group.isOfOneSheet ? group.ranges.ranges : [],
      count: group.count,
      message: first.message,
      fix: first.fix,
      findings: kept.map(({ finding, key }) => ({ ...finding, fingerprint: fingerprintOf(finding, key) })),
    };
  }

  #runOf({ rule, tally, skipped, failed }: RuleState): RuleRun {
    const override = this.#profile.override(rule.id);
    const run = {
      rule: rule.id,
      title: rule.title,
      defaultSeverity: rule.severity,
      severity: override?.severity ?? rule.severity,
    };
    const failure = reasonOf(failed);
    if (failure !== null) return { ...run, status: "failed", because: failure };
    if (override?.severity === "off") {
      const { reason } = override;
      const because = {
        vi: `Hồ sơ kiểm tra tắt quy tắc này: ${reason}`,
        en: `The profile turns it off: ${reason}`,
      };
      return { ...run, status: "skipped", because };
    }
    const because = reasonOf(skipped);
    if (because !== null) return { ...run, status: "skipped", because };
    return { ...run, status: tally.total > 0 ? "found" : "passed", because: null };
  }
}

function compareGroups(one: FindingGroup, other: FindingGroup, ranks: PlaceRanks): number {
  const [first, second] = [one.findings[0], other.findings[0]];
  if (first === undefined || second === undefined) return 0;
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    compareFindings(first, second, ranks)
  );
}

/**
 * Begins a report. With the same clock, run id and duration, the same findings give the same report, whatever the
 * order in which they come.
 *
 * @throws {RangeError} If the clock is not an instant with an offset.
 */
export function createReportBuilder(options: ReportBuilderOptions): ReportBuilder {
  const builder = new Builder(options);
  return {
    findingsOfProfile: builder.findingsOfProfile,
    add: (finding, key = {}) => builder.add(finding, key),
    addInput: (input) => builder.addInput(input),
    markUnreadable: (input) => builder.markUnreadable(input),
    skip: (skipped) => builder.skip(skipped),
    fail: (failed) => builder.fail(failed),
    count: (rows) => builder.count(rows),
    verdict: () => builder.verdict(),
    build: (run) => builder.build(run),
  };
}
