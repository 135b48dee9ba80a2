import {
  type DerivationStep,
  DIRECTION_LABELS,
  describeBound,
  EVIDENCE_LABELS,
  type ExclusionReason,
  type ExclusionStep,
  formatDay,
  formatNumber,
  formatQuantity,
  type Language,
  type LocalizedText,
  type NoteStep,
  type Observation,
  OUTCOME_LABELS,
  type OutcomeStep,
  PACE_LABELS,
  type PaceStep,
  QUALIFIER_LABELS,
  QUALIFIERS,
  type Qualifier,
  REASON_CODE_LABELS,
  RELEASE_LABELS,
  type RivalReason,
  type TargetStep,
  type UnitCode,
  type VintageStep,
} from "@kehoach/model";
import { PACE_THRESHOLDS } from "./classify-pace.ts";
import { describeAssumption } from "./describe-assumption.ts";
import { describeFormula, describeResult } from "./describe-formula.ts";
import {
  describeFigure,
  describeOrigin,
  describePeriodInside,
  describeSubject,
} from "./describe-observation.ts";

/** What the description of one step has to know of the others. */
export interface StepContext {
  readonly language: Language;
  readonly asOf: string;
  readonly unit: UnitCode;
  /** Periods that lack a figure, so that part-year figures for them are named first. */
  readonly missing: ReadonlySet<string>;
  /** Names of the components of the indicator, by code. */
  readonly componentNames: ReadonlyMap<string, LocalizedText>;
  /** Bounds by name as the target step has them, for their units. */
  readonly unitOfBound: ReadonlyMap<string, UnitCode>;
}

const MOST_NAMED = 6;

function pick(text: LocalizedText, { language }: StepContext): string {
  return text[language];
}

function number(value: number, { language }: StepContext, decimals = 4): string {
  return formatNumber(value, { language, decimals });
}

function percent(part: number, context: StepContext): string {
  return `${number(part * 100, context)}%`;
}

function dueText(due: string | null, context: StepContext): string {
  if (due === null)
    return pick({ vi: "kế hoạch không nêu hạn", en: "the plan gives no due period" }, context);
  const period = describePeriodInside(due, context.language);
  return pick({ vi: `hạn ${period}`, en: `due ${period}` }, context);
}

const STATEMENTS: Readonly<Record<string, LocalizedText>> = {
  relative: { vi: "tương đối", en: "relative" },
  absolute: { vi: "tuyệt đối", en: "absolute" },
};

/** What a bound is called: a component of the indicator, or one of two statements. */
function boundName(name: string, context: StepContext): string {
  const statement = Object.hasOwn(STATEMENTS, name) ? STATEMENTS[name] : undefined;
  const known = context.componentNames.get(name) ?? statement;
  return known === undefined ? name : pick(known, context);
}

function describeTarget({ quotation, provision, bounds, due }: TargetStep, context: StepContext): string {
  const words = bounds.map(({ name, bound, unit }) => {
    const text = describeBound({ bound, unit })[context.language];
    return bounds.length > 1 ? `${boundName(name, context)} ${text}` : text;
  });
  const asked = words.join("; ");
  return pick(
    {
      vi: `Kế hoạch, ${provision}: “${quotation}”. Mức phấn đấu: ${asked}; ${dueText(due, context)}.`,
      en: `The plan, ${provision}: “${quotation}”. Target: ${asked}; ${dueText(due, context)}.`,
    },
    context,
  );
}

const COMBINATIONS: Readonly<Record<"all" | "any", LocalizedText>> = {
  all: { vi: "tất cả đều phải đạt", en: "all have to hold" },
  any: { vi: "đạt một là đủ", en: "one is enough" },
};

const RIVAL_REASONS: Readonly<Record<RivalReason, LocalizedText>> = {
  "same-figure": { vi: "cùng con số", en: "the same figure" },
  "published-earlier": { vi: "công bố sớm hơn", en: "published earlier" },
  undated: { vi: "không rõ ngày công bố", en: "undated" },
  "coarser-restatement": { vi: "chỉ nhắc lại thô hơn", en: "only restates it more coarsely" },
  "weaker-release": { vi: "loại số liệu kém chắc chắn hơn", en: "a weaker release" },
  "lower-confidence": { vi: "độ tin cậy thấp hơn", en: "of lower confidence" },
  "equal-standing": {
    vi: "ngang hàng, nêu kém chính xác hơn",
    en: "of equal standing, given less precisely",
  },
};

function andMore(count: number, context: StepContext): string {
  return count === 0 ? "" : pick({ vi: `; và ${count} số liệu khác`, en: `; and ${count} more` }, context);
}

function describeVintage({ chosen, rivals }: VintageStep, context: StepContext): string {
  const { language } = context;
  const lead = pick({ vi: "Số liệu", en: "Figure for" }, context);
  const subject = describeSubject(chosen, language, context.componentNames);
  const main = `${lead} ${subject}: ${describeFigure(chosen, language)} ${describeOrigin(chosen, language)}.`;
  const others = new Map<string, string>();
  for (const { observation, reason } of rivals) {
    if (reason === "same-figure") continue;
    const figure = describeFigure(observation, language);
    const day = observation.publishedOn === null ? "" : ` ${formatDay(observation.publishedOn, language)}`;
    others.set(`${figure}${reason}`, `${figure}${day} (${pick(RIVAL_REASONS[reason], context)})`);
  }
  if (others.size === 0) return main;
  const passed = pick({ vi: " Không dùng: ", en: " Not used: " }, context);
  const named = [...others.values()].slice(0, MOST_NAMED);
  return `${main}${passed}${named.join("; ")}${andMore(others.size - named.length, context)}.`;
}

const EXCLUSIONS: Readonly<Record<ExclusionReason, LocalizedText>> = {
  planned: { vi: "số kế hoạch", en: "planned figures" },
  "missing-value": { vi: "không có giá trị", en: "without a value" },
  "published-after": { vi: "công bố sau ngày đánh giá", en: "published after the day of the assessment" },
  "period-not-ended": { vi: "kỳ chưa kết thúc", en: "period not ended" },
  "part-of-year": { vi: "không phải số cả năm", en: "not a full year" },
  "partial-coverage": { vi: "chỉ một phần địa bàn", en: "only a part of the area" },
  "other-unit": { vi: "khác loại đơn vị", en: "in a unit of another kind" },
  "other-basis": { vi: "khác cách tính", en: "on another basis" },
  "incomplete-publication": { vi: "lần công bố thiếu thành phần", en: "published without all parts" },
  "incomplete-components": { vi: "chỉ là thành phần", en: "a component only" },
  "scope-not-matched": { vi: "khác phạm vi, không so sánh được", en: "over another scope, not comparable" },
  "series-break": {
    vi: "ở phía bên kia chỗ đứt của chuỗi số liệu",
    en: "on the other side of a break of the series",
  },
  "other-area": { vi: "địa bàn khác", en: "of another area" },
  "not-needed": { vi: "không cần cho câu trả lời", en: "not needed for the answer" },
};

function describeExclusion({ reason, observations }: ExclusionStep, context: StepContext): string {
  const { language, missing } = context;
  const wanted = (observation: Observation): number => Number(missing.has(observation.period.slice(0, 4)));
  const ordered = [...observations].sort((a, b) => wanted(b) - wanted(a));
  const most = Math.max(MOST_NAMED, ordered.filter((observation) => wanted(observation) === 1).length);
  const named = ordered
    .slice(0, most)
    .map(
      (observation) =>
        `${describeSubject(observation, language, context.componentNames)} ${describeFigure(observation, language)}`,
    );
  const rest = ordered.length - named.length;
  const lead = pick({ vi: "Không tính", en: "Left out" }, context);
  const more = andMore(rest, context);
  return `${lead} (${pick(EXCLUSIONS[reason], context)}): ${named.join("; ")}${more}.`;
}

function qualifierOf(value: number | string | undefined): Qualifier | undefined {
  return QUALIFIERS.find((qualifier) => qualifier === value);
}

const PATH_SHAPES: Readonly<Record<string, LocalizedText>> = {
  linear: { vi: "đường thẳng", en: "a straight line" },
  geometric: { vi: "tốc độ tăng đều", en: "constant growth" },
};

function describeNote({ note, values }: NoteStep, context: StepContext): string {
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === "number" ? number(value, context) : String(value ?? "");
  };
  switch (note) {
    case "lower-bound":
      return pick(
        {
          vi: `Tổng trên chỉ là cận dưới: số liệu thiếu (${text("missing")}) không được coi là 0.`,
          en: `The sum is only a lower bound: what is missing (${text("missing")}) is not taken as 0.`,
        },
        context,
      );
    case "shares-do-not-sum":
      return pick(
        {
          vi: `Lưu ý: các tỷ trọng năm ${text("period")} cộng lại là ${text("sum")}%, không phải 100%.`,
          en: `Note: the shares of ${text("period")} sum to ${text("sum")}%, not 100%.`,
        },
        context,
      );
    case "statements-disagree":
      return pick(
        {
          vi: `Lưu ý: hai cách diễn đạt không trùng nhau với năm gốc này: ${text("relative")} và ${text("absolute")}.`,
          en: `Note: over this base the two statements differ: ${text("relative")} and ${text("absolute")}.`,
        },
        context,
      );
    case "paths-disagree": {
      const shape = (name: string): string => pick(PATH_SHAPES[text(name)] ?? { vi: "", en: "" }, context);
      return pick(
        {
          vi: `Cảnh báo: theo ${shape("other")} tỷ lệ là ${text("otherRatio")}, tiến độ sẽ khác; ở đây tính theo ${shape("used")} (${text("usedRatio")}).`,
          en: `Warning: along ${shape("other")} the ratio is ${text("otherRatio")} and the pace another; here it is counted along ${shape("used")} (${text("usedRatio")}).`,
        },
        context,
      );
    }
    case "qualified-figure": {
      const qualifier = qualifierOf(values["qualifier"]);
      const word = qualifier === undefined ? "" : pick(QUALIFIER_LABELS[qualifier], context);
      return pick(
        {
          vi: `Lưu ý: nguồn ghi “${word}” cho ${text("period")}; tính đúng theo con số đã nêu.`,
          en: `Note: the source says “${word}” for ${text("period")}; the number itself is used.`,
        },
        context,
      );
    }
  }
}

function describeComparisons({ comparisons, outcome: decided }: OutcomeStep, context: StepContext): string {
  return comparisons
    .map(({ name, value, bound, outcome }) => {
      const unit = context.unitOfBound.get(name) ?? context.unit;
      const isNeither = unit === "yes-no" && value !== 0 && value !== 1;
      const amount = isNeither
        ? number(value, context)
        : formatQuantity({ value, unit }, { language: context.language, decimals: 4 });
      const against = pick({ vi: "so với", en: "against" }, context);
      const wanted = describeBound({ bound, unit })[context.language];
      // before its time a miss is no verdict
      const verdict = decided === "not-due" ? "" : `: ${pick(OUTCOME_LABELS[outcome], context)}`;
      const part = comparisons.length > 1 ? `${boundName(name.replace(/Increase$/, ""), context)} ` : "";
      return `${part}${amount} ${against} ${wanted}${verdict}`;
    })
    .join("; ");
}

function describeOutcome(step: OutcomeStep, context: StepContext): string {
  const { outcome, reason, due, isDue, comparisons, tolerance, nearlyMetTolerance, combination } = step;
  const lead = pick({ vi: "Kết quả", en: "Outcome" }, context);
  const answer =
    outcome === null
      ? pick({ vi: "chưa xác định được", en: "open" }, context)
      : pick(OUTCOME_LABELS[outcome], context);
  const day = formatDay(context.asOf, context.language);
  const state = isDue
    ? pick({ vi: `đã đến hạn vào ${day}`, en: `its time has come by ${day}` }, context)
    : pick({ vi: `chưa đến hạn vào ${day}`, en: `not due on ${day}` }, context);
  const parts = [`${dueText(due, context)}, ${state}`];
  if (comparisons.length > 0) parts.push(describeComparisons(step, context));
  if (comparisons.length > 1) parts.push(pick(COMBINATIONS[combination], context));
  if (isDue && comparisons.length > 0) {
    const near = percent(nearlyMetTolerance, context);
    parts.push(
      pick({ vi: `xấp xỉ đạt nếu thiếu không quá ${near}`, en: `nearly met within ${near}` }, context),
    );
  }
  if (tolerance > 0) {
    parts.push(`±${percent(tolerance, context)}`);
  }
  if (reason !== null) parts.push(pick(REASON_CODE_LABELS[reason], context));
  return `${lead}: ${answer} (${parts.join("; ")}).`;
}

function describePace(step: PaceStep, context: StepContext): string {
  const { ratios, combination, pace, reason, moves } = step;
  const lead = pick({ vi: "Tiến độ", en: "Pace" }, context);
  if (pace === null) {
    const open = pick({ vi: "chưa xác định được", en: "open" }, context);
    return reason === null
      ? `${lead}: ${open}.`
      : `${lead}: ${open} (${pick(REASON_CODE_LABELS[reason], context)}).`;
  }
  if (moves !== undefined) {
    const [mean, last] = [moves.meanChange, moves.lastChange].map((change) => number(change, context));
    const rule = pick(
      {
        vi: `thay đổi bình quân ${mean} và năm gần nhất ${last}; theo bảng của Destatis cho chỉ tiêu chỉ nêu chiều hướng: ${pick(DIRECTION_LABELS[moves.direction], context)}`,
        en: `mean change ${mean} and last change ${last}; by Destatis’ table for a direction alone: ${pick(DIRECTION_LABELS[moves.direction], context)}`,
      },
      context,
    );
    return `${lead}: ${pick(PACE_LABELS[pace], context)} (${rule}).`;
  }
  const numbers = ratios
    .map(
      ({ name, ratio }) =>
        `${describeResult(name)[context.language].toLowerCase()} ${number(ratio, context)}`,
    )
    .join("; ");
  const which =
    ratios.length < 2
      ? ""
      : combination === "all"
        ? pick({ vi: "; lấy tỷ lệ thấp nhất", en: "; the lowest counts" }, context)
        : pick({ vi: "; lấy đầu gần nhất", en: "; the nearer end counts" }, context);
  const { ahead, onTrack, slow } = PACE_THRESHOLDS;
  const limits = [ahead, onTrack, slow].map((limit) => number(limit, context)).join(" / ");
  const thresholds = pick(
    {
      vi: `; vượt, đúng, chậm từ ${limits}; trên 0 là chưa đủ`,
      en: `; ahead, on track, slow from ${limits}; above 0 insufficient`,
    },
    context,
  );
  return `${lead}: ${pick(PACE_LABELS[pace], context)} (${numbers}${which}${thresholds}).`;
}

/** One step of a derivation as a sentence with its numbers. */
export function describeStep(step: DerivationStep, context: StepContext): string {
  switch (step.step) {
    case "target":
      return describeTarget(step, context);
    case "assumption":
      return `${pick({ vi: "Giả định", en: "Assumed" }, context)}: ${describeAssumption(step, context)}.`;
    case "vintage":
      return describeVintage(step, context);
    case "exclusion":
      return describeExclusion(step, context);
    case "missing": {
      const periods = step.periods.join(", ");
      return pick(
        { vi: `Thiếu số liệu cả năm: ${periods}.`, en: `Full-year figures missing: ${periods}.` },
        context,
      );
    }
    case "formula":
      return describeFormula(step, context.language);
    case "note":
      return describeNote(step, context);
    case "outcome":
      return describeOutcome(step, context);
    case "pace":
      return describePace(step, context);
    case "evidence": {
      const lead = pick({ vi: "Bằng chứng", en: "Evidence" }, context);
      const releases = [...new Set(step.releases)].map((release) => pick(RELEASE_LABELS[release], context));
      const weakest = pick({ vi: "yếu nhất trong: ", en: "the weakest of: " }, context);
      const basis = releases.length === 0 ? "" : ` (${weakest}${releases.join(", ")})`;
      return `${lead}: ${pick(EVIDENCE_LABELS[step.evidence], context)}${basis}.`;
    }
  }
}
