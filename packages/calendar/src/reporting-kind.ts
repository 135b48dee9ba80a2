import { formatPeriod, type LocalizedText, type Period, type PeriodCode, parsePeriod } from "@kehoach/model";
import type { CalendarPart } from "./enumerate-periods.ts";

/** A period for which agencies report: a calendar part, or the first nine months of a year. */
export type ReportingKind = CalendarPart | "nine-months";

/** Every {@link ReportingKind}, from the shortest on. */
export const REPORTING_KINDS = [
  "month",
  "quarter",
  "semester",
  "nine-months",
  "year",
] as const satisfies readonly ReportingKind[];

/** Which days a period has: those of agency reports, from the 15th to the 14th, or those of the calendar. */
export type ReportingRegime = (typeof REPORTING_REGIMES)[number];

/** Every {@link ReportingRegime}. */
export const REPORTING_REGIMES = ["agency", "statistics"] as const;

/** How a fact is known: read in a source, computed from such, read in a draft only, or not at all. */
export type FactStatus = (typeof FACT_STATUSES)[number];

/** Every {@link FactStatus}, from the best on. */
export const FACT_STATUSES = ["found", "derived", "draft-only", "unknown"] as const;

/** Vietnamese and English labels of each {@link FactStatus}. */
export const FACT_STATUS_LABELS: Readonly<Record<FactStatus, LocalizedText>> = {
  found: { vi: "có nguồn", en: "read in a source" },
  derived: { vi: "suy ra từ nguồn", en: "derived from a source" },
  "draft-only": { vi: "chỉ thấy trong dự thảo", en: "read in a draft only" },
  unknown: { vi: "chưa rõ", en: "not known" },
};

/** The kind and the canonical code of a period for which agencies report, `undefined` for any other period. */
export function reportingPeriod(
  code: PeriodCode,
): { readonly period: PeriodCode; readonly kind: ReportingKind } | undefined {
  const written = parsePeriod(code);
  if (written === undefined) return undefined;
  const period = formatPeriod(written);
  const kind = kindOf(parsePeriod(period) ?? written);
  return kind === undefined ? undefined : { period, kind };
}

function kindOf(period: Period): ReportingKind | undefined {
  if (period.kind === "day") return undefined;
  if (period.kind !== "range") return period.kind;
  return period.months === 9 && period.start.endsWith("-01-01") ? "nine-months" : undefined;
}
