import * as z from "zod";
import { SEVERITIES } from "../finding.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

/** Schema of `ColumnLocation`. */
export const ColumnLocationSchema = z
  .object({ index: z.int().min(1), letter: z.string().regex(/^[A-Z]{1,3}$/), header: z.string().nullable() })
  .meta({ id: "ColumnLocation", title: "ColumnLocation", description: "A column as a person finds it." });

/** Schema of `Location`. */
export const LocationSchema = z
  .object({
    input: z.string().optional(),
    sheet: z.string().optional(),
    row: z.int().min(1).optional(),
    column: ColumnLocationSchema.optional(),
    cell: z.string().optional(),
    line: z.int().min(1).optional(),
    pointer: z.string().optional(),
    field: z.string().optional(),
  })
  .meta({ id: "Location", title: "Location", description: "Where a finding is." });

/** Schema of `Suggestion`. */
export const SuggestionSchema = z
  .object({ value: z.string(), confidence: z.enum(["exact", "likely", "guess"]) })
  .meta({ id: "Suggestion", title: "Suggestion", description: "A better value, and how sure that is." });

/** Schema of `Finding`. */
export const FindingSchema = z
  .object({
    rule: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
    severity: z.enum(SEVERITIES),
    location: LocationSchema,
    parameters: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
    ),
    message: LocalizedTextSchema,
    fix: LocalizedTextSchema,
    value: z.string().nullable(),
    suggestions: z.array(SuggestionSchema),
    related: z.array(LocationSchema).optional(),
  })
  .meta({ id: "Finding", title: "Finding", description: "One thing that is wrong or worth knowing." });
