import type { Finding } from "@kehoach/model";
import type { DataSource } from "./data-source.ts";
import { checkContextOf } from "./dataset/check-rows.ts";
import { RunningChecks } from "./dataset/running-checks.ts";
import { type PlanFinders, planFinders } from "./records/plan-finders.ts";
import type { BusinessKey } from "./report/profile.ts";
import { createReportBuilder, type ReportBuilder } from "./report/report-builder.ts";
import { RULES } from "./rules/rules.ts";
import type { ValidationOptions } from "./validation-options.ts";
import { version } from "./version.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The start of a day in Viet Nam, which has had one offset since 1975. */
function instantOf(clock: string): string {
  return DAY.test(clock) ? `${clock}T00:00:00+07:00` : clock;
}

/** The day of an instant where it was written: an offset says which day it was there. */
function dayOf(clock: string): string {
  return clock.slice(0, 10);
}

/** What one validation shares between its inputs: report, checks, what is known of the plan, how far it is. */
export class RunningValidation {
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
