import type { RuleEntry } from "../rules/validation-rule.ts";

/** Whether no profile may lower or suppress a rule: a file that breaks it cannot be read, or not trusted. */
export function isLockedRule({ id, severity, scope }: RuleEntry): boolean {
  if (severity !== "error") return false;
  return scope === "file" || scope === "workbook" || id.startsWith("encoding.") || id.startsWith("config.");
}
