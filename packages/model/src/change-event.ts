import type { LocalizedText } from "./localized-text.ts";
import type { StateFunction } from "./state-function.ts";

/** What happens to agencies or areas in a {@link ChangeEvent}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Every {@link ChangeKind}. */
export const CHANGE_KINDS = ["rename", "merge", "split", "transfer", "abolition"] as const;

/** Vietnamese and English labels of each {@link ChangeKind}. */
export const CHANGE_KIND_LABELS: Readonly<Record<ChangeKind, LocalizedText>> = {
  rename: { vi: "đổi tên", en: "rename" },
  merge: { vi: "hợp nhất, sáp nhập", en: "merge" },
  split: { vi: "chia, tách", en: "split" },
  transfer: { vi: "chuyển chức năng", en: "transfer of a function" },
  abolition: { vi: "giải thể, bãi bỏ", en: "abolition" },
};

/**
 * How sure a change is: read in an act that applies here (`enacted`), read elsewhere as the pattern of the
 * whole country (`national-pattern`), or read only in a draft (`unverified`).
 */
export type Certainty = (typeof CERTAINTIES)[number];

/** Every {@link Certainty}, strongest first. */
export const CERTAINTIES = ["enacted", "national-pattern", "unverified"] as const;

/** Vietnamese and English labels of each {@link Certainty}. */
export const CERTAINTY_LABELS: Readonly<Record<Certainty, LocalizedText>> = {
  enacted: { vi: "đã ban hành", en: "enacted" },
  "national-pattern": { vi: "theo mô hình chung cả nước", en: "by the national pattern" },
  unverified: { vi: "chưa kiểm chứng", en: "unverified" },
};

/** A change of organisation: a rename, merge, split, transfer of a function or abolition. */
export interface ChangeEvent {
  readonly id: string;
  readonly kind: ChangeKind;
  /** First day on which the change has effect (inclusive), `YYYY-MM-DD`. */
  readonly effective: string;
  /** Last day of effect (inclusive) where the act has an end, after which the functions are back; else `null`. */
  readonly until: string | null;
  /** The functions that move; `null` if all do that no other event of the same day and agency names. */
  readonly functions: readonly StateFunction[] | null;
  /** `id`s before the change. */
  readonly from: readonly string[];
  /** `id`s after the change; empty for an abolition without successor. */
  readonly to: readonly string[];
  /** Number of the act that orders it, `null` if unknown. */
  readonly legalBasis: string | null;
  readonly certainty: Certainty;
  /** Addresses where it was read. */
  readonly sources: readonly string[];
  /** By which pattern it is known, or what of it is not known; `null` if there is nothing to add. */
  readonly note: LocalizedText | null;
}
