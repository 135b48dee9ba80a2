import * as z from "zod";
import { SEVERITIES } from "../finding.ts";
import { REPORT_SCHEMA_VERSION, VERDICTS } from "../report.ts";
import { DaySchema } from "./day-schema.ts";
import { FindingSchema, LocationSchema } from "./finding-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** Schema of `Pinned`. */
export const PinnedSchema = z
  .object({ id: z.string().min(1), version: z.string().min(1).nullable(), sha256: sha256.nullable() })
  .meta({ id: "Pinned", title: "Pinned", description: "A named thing in the exact form that was used." });

/** Schema of `ReportInput`. */
export const ReportInputSchema = z
  .object({
    name: z.string(),
    format: z.string().min(1),
    bytes: count,
    sha256,
    encoding: z.string().min(1).nullable(),
    sheets: z.array(z.object({ name: z.string(), rows: count, used: z.boolean() })),
  })
  .meta({ id: "ReportInput", title: "ReportInput", description: "A file or stream that was checked." });

/** Schema of `ReportBasis`. */
export const ReportBasisSchema = z
  .object({
    rules: PinnedSchema,
    plan: PinnedSchema.nullable(),
    codeLists: z.array(PinnedSchema),
    profile: PinnedSchema.nullable(),
  })
  .meta({ id: "ReportBasis", title: "ReportBasis", description: "What the check was made against." });

/** Schema of `ReportCounts`. */
export const ReportCountsSchema = z
  .object({
    rowsRead: count,
    rowsWithErrors: count,
    bySeverity: z.record(z.enum(SEVERITIES), count),
    byRule: z.record(z.string(), count),
  })
  .meta({ id: "ReportCounts", title: "ReportCounts", description: "Exact counts." });

/** Schema of `FindingGroup`. */
export const FindingGroupSchema = z
  .object({
    rule: z.string().min(1),
    severity: z.enum(SEVERITIES),
    sheet: z.string().nullable(),
    ranges: z.array(z.string().min(1)),
    count,
    message: LocalizedTextSchema,
    fix: LocalizedTextSchema,
    findings: z.array(FindingSchema),
  })
  .meta({ id: "FindingGroup", title: "FindingGroup", description: "Findings of one cause." });

/** Schema of `RuleRun`. */
export const RuleRunSchema = z
  .object({
    rule: z.string().min(1),
    status: z.enum(["passed", "found", "skipped", "failed"]),
    because: LocalizedTextSchema.nullable(),
  })
  .meta({ id: "RuleRun", title: "RuleRun", description: "Whether a rule ran." });

/** Schema of `Report`. */
export const ReportSchema = z
  .object({
    schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
    tool: z.object({ name: z.string().min(1), version: z.string().min(1) }),
    runId: z.string().min(1),
    clock: z.iso.datetime({ offset: true }),
    durationMilliseconds: z.number().min(0),
    verdict: z.enum(VERDICTS),
    complete: z.boolean(),
    inputs: z.array(ReportInputSchema),
    basis: ReportBasisSchema,
    counts: ReportCountsSchema,
    groups: z.array(FindingGroupSchema),
    rules: z.array(RuleRunSchema),
    suppressed: z.array(
      z.object({
        rule: z.string().min(1),
        location: LocationSchema,
        reason: z.string().min(1),
        until: DaySchema,
      }),
    ),
  })
  .meta({ id: "Report", title: "Report", description: "The answer of validation." });
