import type * as z from "zod";
import type { Finding } from "../finding.ts";
import { jsonPointer } from "../json-pointer.ts";
import { findingOf } from "../rule.ts";
import { missingKey, notAllowed, outOfRange, unknownKey, wrongForm, wrongType } from "./shape-rules.ts";

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
  return String(value).slice(0, LONGEST_SHOWN);
}

function* findingsOfIssue(issue: z.core.$ZodIssue, input: unknown, base: Path): Generator<Finding> {
  const path = [...base, ...issue.path];
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
  switch (issue.code) {
    case "invalid_type":
      yield findingOf(wrongType, { parameters: { expected: issue.expected }, location, value });
      return;
    case "invalid_value": {
      yield findingOf(notAllowed, { parameters: { allowed: issue.values.map(String) }, location, value });
      return;
    }
    case "unrecognized_keys":
      for (const key of issue.keys) {
        yield findingOf(unknownKey, { parameters: { key }, location, value: key });
      }
      return;
    case "too_small":
      yield findingOf(outOfRange, { parameters: { limit: Number(issue.minimum) }, location, value });
      return;
    case "too_big":
      yield findingOf(outOfRange, { parameters: { limit: Number(issue.maximum) }, location, value });
      return;
    case "invalid_format":
      yield findingOf(wrongForm, { parameters: { form: issue.format }, location, value });
      return;
    case "custom":
      yield findingOf(wrongForm, { parameters: { form: "calendar" }, location, value });
      return;
    case "invalid_union":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      yield findingOf(notAllowed, { parameters: { allowed: [] }, location, value });
      return;
  }
}

/**
 * The findings that the issues of a schema are, in the words of our rules: people never read zod's own.
 *
 * @param input - What was parsed; values are looked up in it.
 */
export function shapeFindings(error: z.ZodError, input: unknown): readonly Finding[] {
  return error.issues.flatMap((issue) => [...findingsOfIssue(issue, input, [])]);
}
