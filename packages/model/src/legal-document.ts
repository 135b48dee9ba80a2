import type { DocumentNumber } from "./document-number.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Quotation } from "./quotation.ts";

/** What a document is to the plan: the plan itself, one of its legal bases, or cited elsewhere in its text. */
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/** Every {@link DocumentRole}. */
export const DOCUMENT_ROLES = ["plan", "legal-basis", "cited"] as const;

/** Vietnamese and English labels of each {@link DocumentRole}. */
export const DOCUMENT_ROLE_LABELS: Readonly<Record<DocumentRole, LocalizedText>> = {
  plan: { vi: "kế hoạch", en: "the plan" },
  "legal-basis": { vi: "căn cứ", en: "legal basis" },
  cited: { vi: "văn bản được dẫn", en: "cited document" },
};

/**
 * A document that a plan is, rests on or cites.
 *
 * Number and date together identify it: State numbers start again every year, Party numbers every term.
 */
export interface LegalDocument<Id extends string = string> {
  readonly id: Id;
  readonly role: DocumentRole;
  /** The number, parsed; its `text` is the number as written. */
  readonly number: DocumentNumber;
  /** Who issued it, in the words of the plan. */
  readonly issuer: string;
  /** Day of issue, `YYYY-MM-DD`. */
  readonly date: string;
  /** What it is about in the words of the plan, `null` where the plan does not say. */
  readonly title: string | null;
  /** Where the text names it, in order; each place once. */
  readonly citations: readonly Quotation[];
}
