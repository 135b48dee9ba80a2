import {
  type Assessment,
  EVIDENCE_LABELS,
  formatNumber,
  type Language,
  OUTCOME_LABELS,
  PACE_LABELS,
  REASON_CODE_LABELS,
  type ReasonCode,
} from "@kehoach/model";
import { decisiveRatio } from "./derivation-facts.ts";
import type { Markup } from "./markup.ts";
import { EVIDENCE_SHAPES, OPEN_SHAPE, OUTCOME_SHAPES, PACE_SHAPES, withShape } from "./shape-icon.ts";

/** What an axis without an answer says. */
function openText(reason: ReasonCode | null, language: Language): string {
  const open = { vi: "chưa xác định", en: "open" }[language];
  return reason === null ? open : `${open}: ${REASON_CODE_LABELS[reason][language]}`;
}

/** The outcome, or why there is none. */
export function outcomeVerdict({ outcome, reasons }: Assessment, language: Language): Markup {
  if (outcome === null) return withShape(OPEN_SHAPE, openText(reasons.outcome, language));
  return withShape(OUTCOME_SHAPES[outcome], OUTCOME_LABELS[outcome][language]);
}

/** The pace with the part of the required progress that was made, or why there is none. */
export function paceVerdict(assessment: Assessment, language: Language): Markup {
  const { pace, reasons } = assessment;
  if (pace === null) return withShape(OPEN_SHAPE, openText(reasons.pace, language));
  const ratio = decisiveRatio(assessment);
  const part =
    ratio === undefined ? "" : ` (${formatNumber(ratio, { language, decimals: 2, minimumDecimals: 2 })})`;
  return withShape(PACE_SHAPES[pace], `${PACE_LABELS[pace][language]}${part}`);
}

/** The weakest release that the answer rests on. */
export function evidenceVerdict({ evidence }: Assessment, language: Language): Markup {
  return withShape(EVIDENCE_SHAPES[evidence], EVIDENCE_LABELS[evidence][language]);
}
