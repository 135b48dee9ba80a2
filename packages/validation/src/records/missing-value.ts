import { MISSING_REASON_LABELS, MISSING_REASONS, type MissingReason } from "@kehoach/model";
import { fold } from "@kehoach/text";

/** What a text in place of a value says. */
export type MissingMark =
  | { readonly kind: "missing"; readonly reason: MissingReason }
  /** It says that something is not there, and not what. */
  | { readonly kind: "unclear"; readonly candidates: readonly string[] };

// "..." stands for what was not collected; "-" for what did not occur, or for whatever is missing, so that it may be 0 as
// well as no figure. Recalled from statistical yearbooks, not read in a rule: what is doubtful stays open
const CLEAR = new Set(["...", "…", "..", "na"].map(fold));
const NOTHING = new Set(["-", "--", "---", "(-)", "khong", "khong co", "none", "nil"]);
const OTHERS = new Set(["n/a", "n.a.", "n.a", "x", ".", "?", "*", "nan", "null"]);

const BY_WORD: ReadonlyMap<string, MissingReason> = new Map(
  MISSING_REASONS.flatMap((reason) =>
    [reason, ...Object.values(MISSING_REASON_LABELS[reason])].map((word) => [fold(word), reason] as const),
  ),
);

/** What a mark or word in place of a value says, `undefined` if it is no such mark. */
export function missingMark(text: string): MissingMark | undefined {
  // no mark is longer, and none begins with a digit
  if (text.length > 40 || /^\d/.test(text)) return undefined;
  const folded = fold(text);
  const reason = BY_WORD.get(folded) ?? (CLEAR.has(folded) ? "not-available" : undefined);
  if (reason !== undefined) return { kind: "missing", reason };
  if (NOTHING.has(folded)) return { kind: "unclear", candidates: ["0", "not-available", "not-applicable"] };
  if (OTHERS.has(folded)) return { kind: "unclear", candidates: ["not-available", "not-applicable"] };
  return undefined;
}
