import type { LocalizedText } from "./localized-text.ts";

/** What sort of body an agency is; a `group` stands for several that the text names together. */
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Every {@link AgencyKind}. */
export const AGENCY_KINDS = [
  "peoples-committee",
  "peoples-council",
  "department",
  "specialised-body",
  "police",
  "management-board",
  "association",
  "central-government",
  "party",
  "group",
] as const;

/** Vietnamese and English labels of each {@link AgencyKind}. */
export const AGENCY_KIND_LABELS: Readonly<Record<AgencyKind, LocalizedText>> = {
  "peoples-committee": { vi: "Ủy ban nhân dân", en: "people's committee" },
  "peoples-council": { vi: "Hội đồng nhân dân", en: "people's council" },
  department: { vi: "sở", en: "department" },
  "specialised-body": { vi: "cơ quan chuyên môn khác", en: "other specialised body" },
  police: { vi: "công an", en: "police" },
  "management-board": { vi: "ban quản lý", en: "management board" },
  association: { vi: "liên minh, hội", en: "association" },
  "central-government": { vi: "cơ quan Trung ương", en: "central government" },
  party: { vi: "cơ quan Đảng", en: "Party body" },
  group: { vi: "nhóm cơ quan", en: "group of agencies" },
};

/** An identifier of an agency in some scheme; opaque. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** A body with names, identifiers and a validity interval. */
export interface Agency<Id extends string = string> {
  readonly id: Id;
  readonly kind: AgencyKind;
  readonly name: LocalizedText;
  /** Other ways in which it is written, Vietnamese. */
  readonly otherNames: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** First day on which it exists (inclusive), `YYYY-MM-DD`; `null` if not known. */
  readonly since: string | null;
  /** Last day on which it exists (inclusive); `null` if it has no end that is known. */
  readonly until: string | null;
}
