import { closest } from "@kehoach/text";
import type * as z from "zod";
import type { Finding } from "../finding.ts";
import { jsonPointer } from "../json-pointer.ts";
import { findingOf } from "../rule.ts";
import { PUBLISHED_ON_PATTERN } from "./day-schema.ts";
import { PERIOD_PATTERN } from "./period-schema.ts";
import {
  emptyText,
  missingKey,
  notAllowed,
  outOfRange,
  TEXT_FORMS,
  type TextForm,
  unknownKey,
  wrongForm,
  wrongType,
} from "./shape-rules.ts";

type Path = readonly PropertyKey[];

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const LONGEST_SHOWN = 200;

function shown(value: unknown): string | null {
  if (value === undefined || (typeof value === "object" && value !== null)) return null;
  const text = String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const PATTERN_FORMS: ReadonlyMap<string, TextForm> = new Map([
  [PERIOD_PATTERN.toString(), "period"],
  [PUBLISHED_ON_PATTERN.toString(), "day-or-month"],
]);

function formOf(issue: z.core.$ZodIssueInvalidStringFormat | z.core.$ZodIssueCustom): TextForm {
  if (issue.code === "custom") return TEXT_FORMS.find((form) => form === issue.params?.["form"]) ?? "pattern";
  if (issue.format === "date") return "day";
  if (issue.format === "datetime") return "instant";
  return PATTERN_FORMS.get(issue.pattern ?? "") ?? "pattern";
}

function* findingsOfIssue(issue: z.core.$ZodIssue, input: unknown): Generator<Finding> {
  const { path } = issue;
  const location = { pointer: jsonPointer(path) };
  const found = valueAt(input, path);
  const value = shown(found);
  if (found === undefined && path.length > 0 && issue.code !== "unrecognized_keys") {
    const key = String(path.at(-1));
    yield findingOf(missingKey, {
      parameters: { key },
      location: { pointer: jsonPointer(path.slice(0, -1)) },
    });
    return;
  }
  const notOneOf = (values: readonly unknown[]): Finding => {
    const allowed = values.map(String);
    const suggestions = closest(value ?? "", allowed).map((near) => ({
      value: near,
      confidence: "likely" as const,
    }));
    return findingOf(notAllowed, { parameters: { allowed }, location, value, suggestions });
  };
  const beyond = (end: "least" | "most", limit: number | bigint): Finding =>
    findingOf(outOfRange, { parameters: { limit: Number(limit), end }, location, value });
  switch (issue.code) {
    case "invalid_type":
      yield findingOf(wrongType, { parameters: { expected: issue.expected }, location, value });
      return;
    case "invalid_value":
      yield notOneOf(issue.values);
      return;
    case "unrecognized_keys":
      for (const key of issue.keys) {
        const name = shown(key) ?? key;
        yield findingOf(unknownKey, { parameters: { key: name }, location, value: name });
      }
      return;
    case "too_small":
      if (found === "") yield findingOf(emptyText, { parameters: {}, location, value });
      else yield beyond("least", issue.minimum);
      return;
    case "too_big":
      yield beyond("most", issue.maximum);
      return;
    case "invalid_format":
    case "custom":
      yield findingOf(wrongForm, { parameters: { form: formOf(issue) }, location, value });
      return;
    case "invalid_union":
      yield notOneOf("options" in issue ? (issue.options ?? []) : []);
      return;
    // what our schemas never ask, and what a later zod may add
    default:
      yield notOneOf([]);
      return;
  }
}

/**
 * The findings that the issues of a schema are, in the words of our rules: people never read zod's own.
 *
 * @param input - What was parsed; values are looked up in it.
 */
export function shapeFindings(error: z.ZodError, input: unknown): readonly Finding[] {
  return error.issues.flatMap((issue) => [...findingsOfIssue(issue, input)]);
}
