import type { YearValue } from "../src/year-value.ts";
import { fieldsOf, numberOf, seriesOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

/** What the methods by compound growth share; absent where the vector leaves it to the method's default. */
export interface GrowthOptions {
  readonly series: readonly YearValue[];
  readonly baseYear?: number;
  readonly target?: number;
  readonly targetYear?: number;
  readonly limit?: number;
  readonly direction?: "increase" | "decrease";
}

/** The options of a method by compound growth. */
export function growthOptionsOf(input: Fields): GrowthOptions {
  const target = fieldsOf(input, "target");
  const options = {
    baseYear: numberOf(fieldsOf(input, "baseline"), "year"),
    target: numberOf(target, "value"),
    targetYear: numberOf(target, "year"),
    limit: numberOf(input, "limit"),
    direction: statedDirection(input["direction"]),
  };
  const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { series: seriesOf(input), ...stated };
}

function statedDirection(direction: unknown): "increase" | "decrease" | undefined {
  if (direction === "increase" || direction === "decrease") return direction;
  if (direction === "unspecified" || direction === undefined || direction === null) return undefined;
  throw new Error(`unknown direction ${JSON.stringify(direction)}`);
}
