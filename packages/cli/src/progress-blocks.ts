import {
  type Assessment,
  formatDay,
  type Indicator,
  type Language,
  type LocalizedText,
  type Plan,
  type Target,
} from "@kehoach/model";
import { explain } from "@kehoach/progress";
import type { Answerable } from "./answerable.ts";
import { answerableBlocks } from "./answerable-blocks.ts";
import { assumptionNotes } from "./assumption-notes.ts";
import { type Block, cell, GAP, paragraph } from "./block.ts";
import { figuresText } from "./figures-text.ts";
import { planNumber } from "./plan-number.ts";
import { targetText } from "./target-text.ts";
import { evidenceCell, outcomeCell, paceCell } from "./verdict-cells.ts";

const TEXTS = {
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  target: { vi: "Mức phấn đấu", en: "Target" },
  figures: { vi: "Số liệu", en: "Figures" },
  outcome: { vi: "Kết quả", en: "Outcome" },
  pace: { vi: "Tiến độ", en: "Pace" },
  evidence: { vi: "Loại số liệu", en: "Evidence" },
  assumed: { vi: "Giả định:", en: "Assumed:" },
  ratio: {
    vi: "Số trong ngoặc sau tiến độ: mức thực hiện so với mức cần có đến nay (1 là đúng tiến độ).",
    en: "The number behind the pace: progress made against progress needed by now (1 is on track).",
  },
  hint: {
    vi: "Xem từng bước tính: thêm --explain (có thể kèm --indicator MÃ).",
    en: "For each step of the calculation add --explain (and --indicator CODE).",
  },
  none: {
    vi: "Kế hoạch không đặt mức phấn đấu cho chỉ tiêu đã chọn.",
    en: "The plan sets no target for what was chosen.",
  },
} as const satisfies Record<string, LocalizedText>;

/** What a view of progress is made from. */
export interface ProgressView {
  readonly plan: Plan;
  readonly asOf: string;
  readonly assessments: readonly Assessment[];
  readonly language: Language;
  readonly answerable: Answerable;
  /** Whether all indicators are shown; then those who answer for the tasks are shown, too. */
  readonly whole: boolean;
}

interface Row {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly target: Target;
}

function rowsOf({ plan, assessments }: ProgressView): readonly Row[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  return assessments.flatMap((assessment) => {
    const indicator = indicators.get(assessment.indicator);
    const target = targets.get(assessment.target);
    return indicator === undefined || target === undefined ? [] : [{ assessment, indicator, target }];
  });
}

function title({ plan, asOf, assessments, language }: ProgressView): readonly Block[] {
  const number = planNumber(plan) ?? plan.id;
  const day = formatDay(asOf, language);
  const assessed = assessments.filter(({ assessable }) => assessable).length;
  const open = assessments.length - assessed;
  const [head, counts] = {
    vi: [
      `Tiến độ kế hoạch ${number} tính đến ngày ${day}`,
      `${assessments.length} mức phấn đấu: ${assessed} đánh giá được, ${open} chưa đánh giá được.`,
    ],
    en: [
      `Progress of plan ${number} as of ${day}`,
      `${assessments.length} ${assessments.length === 1 ? "target" : "targets"}: ${assessed} assessable, ${open} not.`,
    ],
  }[language];
  return [paragraph(head ?? "", { style: "strong" }), paragraph(counts ?? "")];
}

/** One row for each target, what was assumed, and where to read on. */
export function progressTable(view: ProgressView): readonly Block[] {
  const { language } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return [...title(view), GAP, paragraph(TEXTS.none[language])];
  const { indicator, target, figures, outcome, pace, evidence } = TEXTS;
  const names = new Map(rows.map((row) => [row.assessment, row.indicator.shortName[language]]));
  const notes = assumptionNotes(view.assessments, {
    nameOf: (assessment) => names.get(assessment) ?? assessment.indicator,
    language,
  });
  return [
    ...title(view),
    GAP,
    {
      kind: "table",
      header: [indicator, target, figures, outcome, pace, evidence].map((text) => text[language]),
      rows: rows.map((row) => [
        cell(row.indicator.shortName[language]),
        cell(targetText(row.target)[language]),
        cell(figuresText(row.assessment, { target: row.target, language })),
        outcomeCell(row.assessment, language),
        paceCell(row.assessment, language),
        evidenceCell(row.assessment, language),
      ]),
    },
    GAP,
    ...(notes.length === 0 ? [] : [paragraph(TEXTS.assumed[language])]),
    ...notes.map((note) => paragraph(note, { marker: "- " })),
    paragraph(TEXTS.ratio[language]),
    paragraph(TEXTS.hint[language]),
    ...answerableBlocks(view.answerable, { language, tasks: view.whole }),
  ];
}

/** The verdict of each target with every step that leads to it. */
export function progressExplanation(view: ProgressView): readonly Block[] {
  const { language } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return [...title(view), GAP, paragraph(TEXTS.none[language])];
  return [
    ...title(view),
    ...rows.flatMap(({ assessment, indicator, target }) => [
      GAP,
      paragraph(`${indicator.shortName[language]}: ${targetText(target)[language]}`, { style: "strong" }),
      ...explain(assessment, { language }).map((line) => paragraph(line, { marker: "  - " })),
    ]),
    ...answerableBlocks(view.answerable, { language, tasks: false }),
  ];
}
