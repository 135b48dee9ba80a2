import type { JsonSchema } from "../document/json-schema.ts";

const year = "(19\\d{2}|2[01]\\d{2}|2200)";
const month = "(0[1-9]|1[0-2])";
const day = "(0[1-9]|[12]\\d|3[01])";

/**
 * How texts with a form of their own are written, by entity. Short patterns, and `format: date` for what a pattern
 * says badly, 30 February for one. Not said here: a range must start on a real day, and end by the year 2200.
 */
export const TEXT_FORMS: Readonly<Record<string, JsonSchema>> = {
  Day: { format: "date", pattern: `^${year}-${month}-${day}$` },
  PublishedOn: {
    pattern: `^${year}-${month}(-${day})?$`,
    if: { minLength: 8 },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { format: "date" },
  },
  Period: {
    pattern: `^${year}(-S[12]|-Q[1-4]|-M${month}|-${month}-${day}(/P[1-9]\\d{0,3}[MY])?)?$`,
    if: { minLength: 10, maxLength: 10 },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { format: "date" },
  },
};
