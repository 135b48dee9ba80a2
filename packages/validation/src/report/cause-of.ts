import type { Finding } from "@kehoach/model";
import type { RuleScope } from "../rules/validation-rule.ts";

const NAMES_A_CODE = /^(?:code|ref|column)\./;
const LONGEST = 200;

/**
 * What findings of one rule and place must share to be of one cause: the texts among the parameters. A
 * misspelt code is a cause of its own; numbers, days and other texts with digits differ from row to row and are none.
 */
export function causeOf({ rule, parameters }: Finding, scope: RuleScope): string {
  const isCode = NAMES_A_CODE.test(rule);
  if (scope === "dataset" && !isCode) return "";
  const texts: string[] = [];
  for (const name of Object.keys(parameters).sort()) {
    const parameter = parameters[name];
    if (typeof parameter !== "string" || (!isCode && /\d/.test(parameter))) continue;
    texts.push(name, parameter.slice(0, LONGEST));
  }
  return JSON.stringify(texts);
}
