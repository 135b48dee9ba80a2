import type { LocalizedText } from "./localized-text.ts";
import type { UnitCode } from "./unit.ts";

/**
 * Where a figure stands in its life: `estimate` (ước tính) before the period is fully counted, then
 * `preliminary` (sơ bộ), then `official` (chính thức); `planned` is an intention and never an observation of
 * what happened; `unspecified` where the source does not say.
 */
export type Release = (typeof RELEASES)[number];

/** Every {@link Release}. */
export const RELEASES = ["estimate", "preliminary", "official", "planned", "unspecified"] as const;

/** Vietnamese and English labels of each {@link Release}. */
export const RELEASE_LABELS: Readonly<Record<Release, LocalizedText>> = {
  estimate: { vi: "ước tính", en: "estimate" },
  preliminary: { vi: "sơ bộ", en: "preliminary" },
  official: { vi: "chính thức", en: "official" },
  planned: { vi: "kế hoạch", en: "planned" },
  unspecified: { vi: "không nêu rõ", en: "unspecified" },
};

/** What a value covers: its period alone, the year up to the period's end, or everything since a start. */
export type ObservationBasis = (typeof OBSERVATION_BASES)[number];

/** Every {@link ObservationBasis}. */
export const OBSERVATION_BASES = ["period", "year-to-date", "cumulative"] as const;

/** Vietnamese and English labels of each {@link ObservationBasis}. */
export const OBSERVATION_BASIS_LABELS: Readonly<Record<ObservationBasis, LocalizedText>> = {
  period: { vi: "trong kỳ", en: "of the period" },
  "year-to-date": { vi: "từ đầu năm", en: "year to date" },
  cumulative: { vi: "lũy kế", en: "cumulative" },
};

/** How the source words a value that it does not give exactly. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** Every {@link Qualifier}. */
export const QUALIFIERS = ["over", "nearly", "about"] as const;

/** Vietnamese and English labels of each {@link Qualifier}. */
export const QUALIFIER_LABELS: Readonly<Record<Qualifier, LocalizedText>> = {
  over: { vi: "trên", en: "over" },
  nearly: { vi: "gần", en: "nearly" },
  about: { vi: "khoảng", en: "about" },
};

/** Why a value that was asked for is not there. A blank, a zero and each of these are different things. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Every {@link MissingReason}. */
export const MISSING_REASONS = ["not-submitted", "not-available", "not-applicable"] as const;

/** Vietnamese and English labels of each {@link MissingReason}. */
export const MISSING_REASON_LABELS: Readonly<Record<MissingReason, LocalizedText>> = {
  "not-submitted": { vi: "chưa nộp", en: "not submitted" },
  "not-available": { vi: "không có số liệu", en: "not available" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
};

/** How far the person who recorded a figure trusts the reading of it. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Every {@link Confidence}, highest first. */
export const CONFIDENCES = ["high", "medium", "low"] as const;

/** Vietnamese and English labels of each {@link Confidence}. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, LocalizedText>> = {
  high: { vi: "cao", en: "high" },
  medium: { vi: "trung bình", en: "medium" },
  low: { vi: "thấp", en: "low" },
};

/** How the day of publication is known. */
export type DateBasis = (typeof DATE_BASES)[number];

/** Every {@link DateBasis}. */
export const DATE_BASES = ["stated", "inferred"] as const;

/** Vietnamese and English labels of each {@link DateBasis}. */
export const DATE_BASIS_LABELS: Readonly<Record<DateBasis, LocalizedText>> = {
  stated: { vi: "nguồn nêu rõ", en: "stated by the source" },
  inferred: { vi: "suy từ nội dung", en: "inferred from the content" },
};

/**
 * Largest size of a value, in any unit. Ten times the product of Viet Nam in đồng still fits; what is beyond is a
 * slip, and would leave the range in which units convert.
 */
export const OBSERVATION_VALUE_LIMIT = 1e18;

/** One published or submitted value of an indicator (or of a component of it) for an area and a period. */
export interface Observation {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Code of the component, `null` for the indicator as a whole. */
  readonly component: string | null;
  /** `id` of the area. */
  readonly area: string;
  /** In words, what part of the area the value covers; `null` where it covers all of it. */
  readonly coverage: string | null;
  /** In words, what the value is a total over (`29 parks`); values over different scopes are not comparable. */
  readonly scope: string | null;
  /** Period code. */
  readonly period: string;
  readonly basis: ObservationBasis;
  /** The value as published, never rounded; `null` exactly where `missing` is set. */
  readonly value: number | null;
  /** The value as the source prints it. */
  readonly valueText: string;
  /** Number of decimals that the source prints, from 0 to 20. */
  readonly decimals: number;
  readonly qualifier: Qualifier | null;
  readonly missing: MissingReason | null;
  readonly unit: UnitCode;
  /** The unit as the source prints it. */
  readonly unitText: string;
  readonly release: Release;
  /** Day (`YYYY-MM-DD`) or month (`YYYY-MM`) of publication, `null` if not known. */
  readonly publishedOn: string | null;
  readonly dateBasis: DateBasis | null;
  readonly confidence: Confidence | null;
  /** Address or name of the source, `null` if not given. */
  readonly source: string | null;
}
