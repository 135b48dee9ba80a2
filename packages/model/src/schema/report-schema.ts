import * as z from "zod";
import { SEVERITIES } from "../finding.ts";
import { REPORT_SCHEMA_VERSION, VERDICTS } from "../report.ts";
import { DaySchema } from "./day-schema.ts";
import { ColumnLocationSchema, FindingSchema, LocationSchema } from "./finding-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { PeriodSchema } from "./period-schema.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** Schema of `Pinned`. */
export const PinnedSchema = z
  .object({ id: z.string().min(1), version: z.string().min(1).nullable(), sha256: sha256.nullable() })
  .meta({ id: "Pinned", title: "Pinned", description: "A named thing in the exact form that was used." });

/** Schema of `InputEncoding`. */
export const InputEncodingSchema = z
  .object({
    name: z.string().min(1),
    how: z.enum(["byte-order-mark", "valid-utf-8", "declared", "assumed"]),
  })
  .meta({ id: "InputEncoding", title: "InputEncoding", description: "How the characters were found out." });

/** Schema of `InputTemplate`. */
export const InputTemplateSchema = z
  .object({
    version: z.string().min(1),
    plan: z.string().min(1),
    agency: z.string().min(1),
    period: PeriodSchema,
  })
  .meta({ id: "InputTemplate", title: "InputTemplate", description: "What a template says of itself." });

/** Schema of `InputSheet`. */
export const InputSheetSchema = z
  .object({
    name: z.string().nullable(),
    rows: count,
    used: z.boolean(),
    dataset: z.enum(["observations", "task-reports"]).nullable(),
    layout: z.enum(["long", "wide"]).nullable(),
    headerRows: z.array(z.int().min(1)),
    numberFormat: z.enum(["plain", "vi", "en"]).nullable(),
  })
  .meta({ id: "InputSheet", title: "InputSheet", description: "A table and how it was understood." });

/** Schema of `ReportInput`. */
export const ReportInputSchema = z
  .object({
    name: z.string(),
    format: z.string().min(1).nullable(),
    bytes: count,
    sha256: sha256.nullable(),
    encoding: InputEncodingSchema.nullable(),
    delimiter: z.string().min(1).nullable(),
    template: InputTemplateSchema.nullable(),
    sheets: z.array(InputSheetSchema),
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
    observations: count,
    taskReports: count,
    bySeverity: z.record(z.enum(SEVERITIES), count),
    byRule: z.record(z.string(), count),
  })
  .meta({ id: "ReportCounts", title: "ReportCounts", description: "Exact counts." });

/** Schema of `ReportedFinding`. */
export const ReportedFindingSchema = FindingSchema.extend({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
}).meta({ id: "ReportedFinding", title: "ReportedFinding", description: "A finding as a report shows it." });

/** Schema of `FindingGroup`. */
export const FindingGroupSchema = z
  .object({
    rule: z.string().min(1),
    severity: z.enum(SEVERITIES),
    input: z.string().nullable(),
    sheet: z.string().nullable(),
    column: ColumnLocationSchema.nullable(),
    wholeColumn: z.boolean(),
    ranges: z.array(z.string()).max(100),
    count,
    message: LocalizedTextSchema,
    fix: LocalizedTextSchema,
    findings: z.array(ReportedFindingSchema),
  })
  .meta({ id: "FindingGroup", title: "FindingGroup", description: "Findings of one cause." });

/** Schema of `RuleRun`. */
export const RuleRunSchema = z
  .object({
    rule: z.string().min(1),
    title: LocalizedTextSchema,
    defaultSeverity: z.enum(SEVERITIES),
    severity: z.enum([...SEVERITIES, "off"]),
    status: z.enum(["passed", "found", "skipped", "failed"]),
    because: LocalizedTextSchema.nullable(),
  })
  .meta({ id: "RuleRun", title: "RuleRun", description: "Whether a rule ran." });

/** Schema of `TruncatedRule`. */
export const TruncatedRuleSchema = z.object({ rule: z.string().min(1), kept: count, total: count }).meta({
  id: "TruncatedRule",
  title: "TruncatedRule",
  description: "A rule with more findings than shown.",
});

/** Schema of `SuppressedFinding`. */
export const SuppressedFindingSchema = z
  .object({
    rule: z.string().min(1),
    location: LocationSchema,
    reason: z.string().min(1),
    until: DaySchema,
  })
  .meta({
    id: "SuppressedFinding",
    title: "SuppressedFinding",
    description: "A finding that was suppressed.",
  });

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
    truncated: z.array(TruncatedRuleSchema),
    suppressed: z.array(SuppressedFindingSchema).max(1000),
  })
  .meta({ id: "Report", title: "Report", description: "The answer of validation." });
