import { type Finding, SEVERITIES } from "@kehoach/model";
import { RULES } from "../rules/rules.ts";
import type { RuleEntry } from "../rules/validation-rule.ts";
import { ConfigReader } from "./config-reader.ts";
import { isLockedRule } from "./is-locked-rule.ts";
import {
  BUSINESS_KEY_PARTS,
  PROFILE_SCHEMA_VERSION,
  type Profile,
  type ProfileRule,
  type Suppression,
  type SuppressionWhere,
} from "./profile.ts";

/** A profile, or why there is none. */
export interface ProfileReading {
  /** `undefined` if anything in it cannot be followed. */
  readonly profile: Profile | undefined;
  /** Of the rule `config.invalid`; empty if there is a profile. */
  readonly findings: readonly Finding[];
}

const CHOICES = [...SEVERITIES, "off"] as const;
const TEXTS = [
  "input",
  "sheet",
  "field",
  "cell",
  "pointer",
  "value",
  ...BUSINESS_KEY_PARTS,
] as const satisfies readonly (keyof SuppressionWhere)[];

type Rules = ReadonlyMap<string, RuleEntry>;
type Path = readonly (string | number)[];

function ruleOf(reader: ConfigReader, value: unknown, path: Path, rules: Rules): RuleEntry | undefined {
  const id = reader.choice(value, path, [...rules.keys()]);
  return id === undefined ? undefined : rules.get(id);
}

function profileRule(reader: ConfigReader, item: unknown, path: Path, rules: Rules): ProfileRule | undefined {
  const entries = reader.object(item, path, ["rule", "severity", "reason", "until"]);
  if (entries === undefined) return undefined;
  const rule = ruleOf(reader, entries.get("rule"), [...path, "rule"], rules);
  const severity = reader.choice(entries.get("severity"), [...path, "severity"], CHOICES);
  const reason = reader.text(entries.get("reason"), [...path, "reason"]);
  const until = entries.has("until") ? reader.day(entries.get("until"), [...path, "until"]) : undefined;
  if (rule === undefined || severity === undefined || reason === undefined) return undefined;
  if (isLockedRule(rule) && severity !== "error") {
    reader.refuse([...path, "severity"], "locked", { text: rule.id });
  }
  return { rule: rule.id, severity, reason, ...(until === undefined ? {} : { until }) };
}

function whereOf(reader: ConfigReader, item: unknown, path: Path): SuppressionWhere | undefined {
  if (item === undefined) {
    reader.refuse(path, "missing");
    return undefined;
  }
  const entries = reader.object(item, path, [...TEXTS, "row"]);
  if (entries === undefined) return undefined;
  const where: Partial<Record<(typeof TEXTS)[number], string>> & { row?: number } = {};
  for (const name of TEXTS) {
    const text = entries.has(name) ? reader.text(entries.get(name), [...path, name]) : undefined;
    if (text !== undefined) where[name] = text;
  }
  const row = entries.has("row") ? reader.count(entries.get("row"), [...path, "row"]) : undefined;
  if (row !== undefined) where.row = row;
  // without a condition it would be a rule that is off in all but name
  if (entries.size === 0) reader.refuse(path, "missing");
  return where;
}

function suppression(reader: ConfigReader, item: unknown, path: Path, rules: Rules): Suppression | undefined {
  const entries = reader.object(item, path, ["rule", "where", "reason", "until"]);
  if (entries === undefined) return undefined;
  const rule = ruleOf(reader, entries.get("rule"), [...path, "rule"], rules);
  const where = whereOf(reader, entries.get("where"), [...path, "where"]);
  const reason = reader.text(entries.get("reason"), [...path, "reason"]);
  const until = reader.day(entries.get("until"), [...path, "until"]);
  if (rule !== undefined && isLockedRule(rule)) reader.refuse([...path, "rule"], "locked", { text: rule.id });
  if (rule === undefined || where === undefined || reason === undefined || until === undefined) {
    return undefined;
  }
  return { rule: rule.id, where, reason, until };
}

/**
 * Reads a profile from the value that its JSON stands for.
 *
 * Strict: unknown keys and rules, reasons that are blank, days that do not exist and rules that may not be lowered
 * are findings of `config.invalid`, each with its JSON Pointer and a suggestion where something is near, and then
 * there is no profile. `rules` and `suppressions` may be missing. Entries that are past their last day are
 * valid: the report tells of them.
 *
 * @param options - `rules`: every rule that a profile may name, those of the registry if missing; `input`: name of
 * the file for the findings.
 *
 * @example
 * readProfile({ schemaVersion: "1", id: "q3" }).findings; // => []
 * readProfile({ schemaVersion: "1", id: "q3", rules: [{ rule: "key.conflct", severity: "off", reason: "x" }] }).findings[0].suggestions[0].value; // => "key.conflict"
 */
export function readProfile(
  value: unknown,
  {
    rules = RULES,
    input,
  }: { readonly rules?: readonly RuleEntry[] | undefined; readonly input?: string | undefined } = {},
): ProfileReading {
  const reader = new ConfigReader(input);
  const entries = reader.object(value, [], ["schemaVersion", "id", "rules", "suppressions"]);
  if (entries === undefined) return { profile: undefined, findings: reader.findings };
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  reader.choice(entries.get("schemaVersion"), ["schemaVersion"], [PROFILE_SCHEMA_VERSION]);
  const id = reader.text(entries.get("id"), ["id"]);
  const overrides = reader
    .list(entries.get("rules"), ["rules"])
    .map((item, index) => profileRule(reader, item, ["rules", index], known));
  const seen = new Set<string>();
  for (const [index, override] of overrides.entries()) {
    if (override === undefined) continue;
    if (seen.has(override.rule)) {
      reader.refuse(["rules", index, "rule"], "repeated", { text: override.rule });
    }
    seen.add(override.rule);
  }
  const suppressions = reader
    .list(entries.get("suppressions"), ["suppressions"])
    .map((item, index) => suppression(reader, item, ["suppressions", index], known));
  if (reader.findings.length > 0 || id === undefined)
    return { profile: undefined, findings: reader.findings };
  return {
    profile: {
      schemaVersion: PROFILE_SCHEMA_VERSION,
      id,
      rules: overrides.filter((override) => override !== undefined),
      suppressions: suppressions.filter((one) => one !== undefined),
    },
    findings: [],
  };
}
