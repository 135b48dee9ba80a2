import type { ValidateOptions } from "./descriptors.ts";
import options from "./options-of-tests.json" with { type: "json" };
import type { Subject } from "./validate.ts";

/** What a test of frictionless passes beside paths. */
export interface TestOptions {
  readonly subject: Subject;
  readonly options?: ValidateOptions;
  /** What is expected to be valid: the whole, or the rows one after the other. */
  readonly validIsOf?: "rows";
}

const OPTIONS = new Map(Object.entries(options as Readonly<Record<string, unknown>>)) as ReadonlyMap<
  string,
  TestOptions
>;

/** The options of a test; a test without any validates its paths. */
export function optionsOf(key: string): TestOptions | undefined {
  return OPTIONS.get(key);
}
