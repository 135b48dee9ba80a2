import { type Mismatch, mismatch } from "./compare.ts";
import type { Method } from "./method.ts";
import { NAMED_METHODS } from "./named-methods.ts";
import { fieldsOf } from "./read-input.ts";
import { TARGET_METHODS } from "./target-methods.ts";
import { TREND_METHODS } from "./trend-methods.ts";
import type { Vector } from "./vectors.ts";

/** Every method that vectors can ask for. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...NAMED_METHODS, ...TARGET_METHODS, ...TREND_METHODS }),
);

/**
 * Runs a vector; `undefined` if all of it agrees.
 *
 * A method or an option that is not known, and an input that a method refuses, is a mismatch with an `error`.
 */
export function checkVector({ method: name, input, expected, note }: Vector): Mismatch | undefined {
  try {
    const method = METHODS.get(name);
    if (method === undefined) throw new Error(`unknown method ${JSON.stringify(name)}`);
    const options = fieldsOf(input, "options");
    const unknown = Object.keys(options).filter((option) => !method.options.includes(option));
    if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(", ")}`);
    const label = expected["label_vi"];
    const answer = method.answer(input, options, typeof label === "string" ? label : null);
    return mismatch({ expected, note, answer, printedDecimals: method.printedDecimals });
  } catch (error) {
    return { expected, got: { error: error instanceof Error ? error.message : String(error) } };
  }
}
