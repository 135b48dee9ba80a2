import type { LocalizedText } from "./localized-text.ts";

/** Level of an administrative unit. Districts ended on 30 June 2025. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Every {@link AreaLevel}, highest first. */
export const AREA_LEVELS = ["country", "province", "district", "commune"] as const;

/** Vietnamese and English labels of each {@link AreaLevel}. */
export const AREA_LEVEL_LABELS: Readonly<Record<AreaLevel, LocalizedText>> = {
  country: { vi: "cả nước", en: "country" },
  province: { vi: "cấp tỉnh", en: "province" },
  district: { vi: "cấp huyện", en: "district" },
  commune: { vi: "cấp xã", en: "commune" },
};

/** An administrative unit. Codes are used again for other units: a code means something only with a day. */
export interface Area<Id extends string = string> {
  readonly id: Id;
  readonly level: AreaLevel;
  readonly name: LocalizedText;
  /** Official code, `null` if not known. */
  readonly code: string | null;
  /** `id` of the unit that it is part of, `null` if none or not given. */
  readonly parent: string | null;
  /** First day of validity (inclusive), `YYYY-MM-DD`; `null` if not known. */
  readonly since: string | null;
  /** Last day of validity (inclusive); `null` if it has no end that is known. */
  readonly until: string | null;
}
