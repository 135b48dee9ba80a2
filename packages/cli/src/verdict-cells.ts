import {
  type Assessment,
  EVIDENCE_LABELS,
  formatNumber,
  type Language,
  OUTCOME_LABELS,
  type Outcome,
  PACE_LABELS,
  type Pace,
  REASON_CODE_LABELS,
} from "@kehoach/model";
import { cell, type StyledText } from "./block.ts";
import type { Style } from "./paint.ts";

const OUTCOME_STYLES: Readonly<Record<Outcome, Style>> = {
  exceeded: "good",
  met: "good",
  "nearly-met": "doubtful",
  "not-met": "bad",
  "not-due": "plain",
};

const PACE_STYLES: Readonly<Record<Pace, Style>> = {
  ahead: "good",
  "on-track": "good",
  slow: "doubtful",
  insufficient: "bad",
  "no-change": "bad",
  "moving-away": "bad",
};

/** The ratio that the pace was decided by, as `answerPace` of the progress package has it. */
function decisiveRatio({ derivation }: Assessment): number | undefined {
  const step = derivation.findLast((candidate) => candidate.step === "pace");
  if (step?.step !== "pace" || step.ratios.length === 0) return undefined;
  const ratios = step.ratios.map(({ ratio }) => ratio);
  return step.combination === "all" ? Math.min(...ratios) : Math.max(...ratios);
}

/** The outcome, or why there is none. */
export function outcomeCell({ outcome, reasons }: Assessment, language: Language): StyledText {
  if (outcome !== null) return cell(OUTCOME_LABELS[outcome][language], OUTCOME_STYLES[outcome]);
  return cell(reasons.outcome === null ? "—" : `— ${REASON_CODE_LABELS[reasons.outcome][language]}`, "quiet");
}

/** The pace with its ratio, or why there is none. */
export function paceCell(assessment: Assessment, language: Language): StyledText {
  const { pace, reasons } = assessment;
  if (pace === null) {
    return cell(reasons.pace === null ? "—" : `— ${REASON_CODE_LABELS[reasons.pace][language]}`, "quiet");
  }
  const ratio = decisiveRatio(assessment);
  const shown =
    ratio === undefined ? "" : ` (${formatNumber(ratio, { language, decimals: 2, minimumDecimals: 2 })})`;
  return cell(`${PACE_LABELS[pace][language]}${shown}`, PACE_STYLES[pace]);
}

/** The weakest release that the answer rests on. */
export function evidenceCell({ evidence }: Assessment, language: Language): StyledText {
  return cell(EVIDENCE_LABELS[evidence][language], evidence === "none" ? "quiet" : "plain");
}
