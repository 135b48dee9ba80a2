import type { Finding, Report } from "@kehoach/model";
import { RunningValidation } from "./running-validation.ts";
import { type SourceInput, toDataSource } from "./to-data-source.ts";
import { validateInput } from "./validate-input.ts";
import type { ValidationOptions } from "./validation-options.ts";

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

async function* validateInputs(run: RunningValidation): AsyncGenerator<Finding, Report> {
  const begun = globalThis.performance.now();
  for (const source of run.sources) yield* validateInput(source, run);
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
  const findings = validateInputs(new RunningValidation(inputs.map(toDataSource), options));
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
