import type { LocalizedText } from "./localized-text.ts";

/** How a document is numbered: State documents within the year, Party documents within the committee's term. */
export type Numbering = "state" | "party";

/** The abbreviation of a document type in numbers. Capitals and the marks of đ count: `QĐ` is not `QyĐ`. */
export type DocumentTypeCode = (typeof DOCUMENT_TYPE_CODES)[number];

/** Every {@link DocumentTypeCode}, in the order of {@link DOCUMENT_TYPES}. */
export const DOCUMENT_TYPE_CODES = [
  "NQ",
  "QĐ",
  "CT",
  "QC",
  "QyĐ",
  "TC",
  "TB",
  "HD",
  "CTr",
  "KH",
  "PA",
  "ĐA",
  "DA",
  "BC",
  "BB",
  "TTr",
  "HĐ",
  "CĐ",
  "BGN",
  "BTT",
  "GUQ",
  "GM",
  "GGT",
  "GNP",
  "PG",
  "PC",
  "PB",
  "NĐ",
  "TT",
] as const;

/** A type of document that has an abbreviation in numbers. */
export interface DocumentType {
  readonly code: DocumentTypeCode;
  readonly name: LocalizedText;
  /** The numberings in which the abbreviation is known to mean this type. */
  readonly numberings: readonly Numbering[];
}

const STATE: readonly Numbering[] = ["state"];
const BOTH: readonly Numbering[] = ["state", "party"];

/**
 * The types of document with an abbreviation: the 27 of Decree 30/2020/NĐ-CP (articles 7, 8 and annex III), in its
 * order, then two of the normative acts, which keep their own rules.
 *
 * Party numbers know only the three whose use has been read in published numbers (`29-NQ/TW`, `111-CTr/TU`,
 * `36-HD/VPTW`). Official letters (công văn) and letters of thanks (thư công) have no abbreviation.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: "NQ", name: { vi: "nghị quyết", en: "resolution" }, numberings: BOTH },
  { code: "QĐ", name: { vi: "quyết định", en: "decision" }, numberings: STATE },
  { code: "CT", name: { vi: "chỉ thị", en: "directive" }, numberings: STATE },
  { code: "QC", name: { vi: "quy chế", en: "statute" }, numberings: STATE },
  { code: "QyĐ", name: { vi: "quy định", en: "regulation" }, numberings: STATE },
  { code: "TC", name: { vi: "thông cáo", en: "communiqué" }, numberings: STATE },
  { code: "TB", name: { vi: "thông báo", en: "notice" }, numberings: STATE },
  { code: "HD", name: { vi: "hướng dẫn", en: "guideline" }, numberings: BOTH },
  { code: "CTr", name: { vi: "chương trình", en: "programme" }, numberings: BOTH },
  { code: "KH", name: { vi: "kế hoạch", en: "plan" }, numberings: STATE },
  { code: "PA", name: { vi: "phương án", en: "scheme of measures" }, numberings: STATE },
  { code: "ĐA", name: { vi: "đề án", en: "scheme" }, numberings: STATE },
  { code: "DA", name: { vi: "dự án", en: "project" }, numberings: STATE },
  { code: "BC", name: { vi: "báo cáo", en: "report" }, numberings: STATE },
  { code: "BB", name: { vi: "biên bản", en: "minutes" }, numberings: STATE },
  { code: "TTr", name: { vi: "tờ trình", en: "proposal" }, numberings: STATE },
  { code: "HĐ", name: { vi: "hợp đồng", en: "contract" }, numberings: STATE },
  { code: "CĐ", name: { vi: "công điện", en: "telegram" }, numberings: STATE },
  { code: "BGN", name: { vi: "bản ghi nhớ", en: "memorandum" }, numberings: STATE },
  { code: "BTT", name: { vi: "bản thỏa thuận", en: "agreement" }, numberings: STATE },
  { code: "GUQ", name: { vi: "giấy ủy quyền", en: "power of attorney" }, numberings: STATE },
  { code: "GM", name: { vi: "giấy mời", en: "invitation" }, numberings: STATE },
  { code: "GGT", name: { vi: "giấy giới thiệu", en: "letter of introduction" }, numberings: STATE },
  { code: "GNP", name: { vi: "giấy nghỉ phép", en: "leave permit" }, numberings: STATE },
  { code: "PG", name: { vi: "phiếu gửi", en: "dispatch slip" }, numberings: STATE },
  { code: "PC", name: { vi: "phiếu chuyển", en: "transfer slip" }, numberings: STATE },
  { code: "PB", name: { vi: "phiếu báo", en: "notification slip" }, numberings: STATE },
  { code: "NĐ", name: { vi: "nghị định", en: "decree" }, numberings: STATE },
  { code: "TT", name: { vi: "thông tư", en: "circular" }, numberings: STATE },
];
