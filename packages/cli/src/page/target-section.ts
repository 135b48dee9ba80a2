import { type Language, type LocalizedText, REASON_CODE_LABELS } from "@kehoach/model";
import { explain } from "@kehoach/progress";
import { figuresText } from "../figures-text.ts";
import { targetText } from "../target-text.ts";
import type { ChartFigure, TargetView } from "./chart-figure.ts";
import { unitText } from "./chart-texts.ts";
import { chartsOf } from "./charts-of.ts";
import { drawChart } from "./draw-chart.ts";
import { figuresTable } from "./figures-table.ts";
import { legend } from "./legend.ts";
import { linesTable } from "./lines-table.ts";
import { type Markup, markup } from "./markup.ts";
import { evidenceVerdict, outcomeVerdict, paceVerdict } from "./verdicts.ts";
import { yearOf } from "./year-of.ts";

const TEXTS = {
  target: { vi: "Mức phấn đấu", en: "Target" },
  due: { vi: "hạn", en: "due" },
  plan: { vi: "Kế hoạch, điểm", en: "The plan," },
  outcome: { vi: "Kết quả", en: "Outcome" },
  pace: { vi: "Tiến độ", en: "Pace" },
  evidence: { vi: "Loại số liệu", en: "Evidence" },
  figures: { vi: "Số liệu", en: "Figures" },
  behind: { vi: "Bảng số liệu của biểu đồ", en: "Table behind the chart" },
  published: { vi: "Số liệu đã công bố", en: "Published figures" },
  other: { vi: "Số liệu không tính", en: "Figures left out" },
  steps: { vi: "Cách tính từng bước", en: "The calculation step by step" },
  lines: { vi: "Đường cần có và dự báo", en: "Required path and projection" },
  noChart: { vi: "Không có biểu đồ", en: "No chart" },
  notDrawn: { vi: "số liệu không vẽ được", en: "the figures cannot be drawn" },
  noPath: { vi: "Không có dự báo theo tốc độ đến nay", en: "No projection at the pace so far" },
  nothing: {
    vi: "Chưa có số liệu nào được ghi nhận cho chỉ tiêu này.",
    en: "No figure is recorded for this indicator.",
  },
} as const satisfies Record<string, LocalizedText>;

function count(number: number, language: Language): string {
  return `${number} ${{ vi: "dòng", en: number === 1 ? "row" : "rows" }[language]}`;
}

/** The sentence of the plan that sets a target, with the place where it stands. */
export function quotationBlock({ target, language }: Pick<TargetView, "target" | "language">): Markup {
  const { text, provision } = target.quotation;
  return markup`<blockquote><p lang="vi">“${text}”</p><footer>${TEXTS.plan[language]} ${provision}</footer></blockquote>`;
}

/** The verdict of a target on its three axes, in words and shapes. */
export function verdictList({ assessment, language }: Pick<TargetView, "assessment" | "language">): Markup {
  return markup`<dl class="verdicts"><div><dt>${TEXTS.outcome[language]}</dt><dd>${outcomeVerdict(assessment, language)}</dd></div><div><dt>${TEXTS.pace[language]}</dt><dd>${paceVerdict(assessment, language)}</dd></div><div><dt>${TEXTS.evidence[language]}</dt><dd>${evidenceVerdict(assessment, language)}</dd></div></dl>`;
}

/** The derivation of an assessment in words. */
export function stepsBlock({ assessment, language }: Pick<TargetView, "assessment" | "language">): Markup {
  const lines = explain(assessment, { language });
  return markup`<details class="printed"><summary>${TEXTS.steps[language]} (${count(lines.length, language)})</summary><ol>${lines.map((line) => markup`<li>${line}</li>`)}</ol></details>`;
}

async function figure(chart: ChartFigure, id: string, language: Language): Promise<Markup> {
  const { spec, title, description, legend: entries } = chart;
  const drawing = await drawChart({ spec, id, title, description });
  return markup`<figure><figcaption>${title}</figcaption>${drawing}${legend(entries, language)}</figure>`;
}

function noChart({ assessment, language }: TargetView): Markup {
  const { reason } = assessment;
  const because = reason === null ? TEXTS.notDrawn[language] : REASON_CODE_LABELS[reason][language];
  return markup`<p class="no-chart">${TEXTS.noChart[language]}: ${because}.</p>`;
}

function noPath({ assessment, language }: TargetView): Markup {
  const { pace } = assessment.reasons;
  const because = pace === null ? "" : `: ${REASON_CODE_LABELS[pace][language]}`;
  return markup`<p class="quiet">${TEXTS.noPath[language]}${because}.</p>`;
}

/** The tables of the figures of a target: those in its chart, and those that were left out. */
export function figureTables(view: TargetView, charts: readonly ChartFigure[]): Markup {
  const { records, indicator, target, language } = view;
  const name = indicator.shortName[language];
  if (records.length === 0) return markup`<p class="quiet">${TEXTS.nothing[language]}</p>`;
  const shown = records.filter(({ point }) => charts.length > 0 && point !== null);
  const rest = records.filter((record) => !shown.includes(record));
  const table = (caption: string, own: typeof records): Markup =>
    figuresTable({ caption: `${name}: ${caption}`, records: own, indicator, language });
  const lines = linesTable({
    caption: `${name}: ${TEXTS.lines[language]} (${unitText("unit" in target ? target.unit : indicator.unit, language)})`,
    columns: charts.flatMap(({ columns }) => columns),
    language,
  });
  const behind =
    shown.length === 0
      ? null
      : markup`<details class="printed"><summary>${TEXTS.behind[language]} (${count(shown.length, language)})</summary>${table(TEXTS.published[language], shown)}${lines}</details>`;
  const others =
    rest.length === 0
      ? null
      : markup`<details><summary>${TEXTS.other[language]} (${count(rest.length, language)})</summary>${table(TEXTS.other[language], rest)}</details>`;
  return markup`${behind}${others}`;
}

/** A target of an indicator with its verdict, chart, figures and derivation, as a section of the page. */
export async function targetSection(view: TargetView, id: string): Promise<Markup> {
  const { indicator, target, assessment, language } = view;
  const charts = chartsOf(view);
  const drawn: Markup[] = [];
  for (const [index, chart] of charts.entries()) {
    drawn.push(await figure(chart, `${id}-chart-${index + 1}`, language));
  }
  const due = target.due === null ? "" : `, ${TEXTS.due[language]} ${yearOf(target.due) ?? target.due}`;
  const name = indicator.name[language];
  const figures = figuresText(assessment, { target, language });
  return markup`<section class="target" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${indicator.shortName[language]}</h3>
<div class="columns"><div class="words">
${name === indicator.shortName[language] ? null : markup`<p class="quiet">${name}</p>`}
<p><strong>${TEXTS.target[language]}:</strong> ${targetText(target)[language]}${due}</p>
${quotationBlock(view)}
${verdictList(view)}
${figures === "—" ? null : markup`<p><strong>${TEXTS.figures[language]}:</strong> ${figures}</p>`}
</div><div class="drawings">
${drawn.length === 0 ? noChart(view) : drawn}${drawn.length > 0 && assessment.pace === null ? noPath(view) : null}
</div></div>
${figureTables(view, charts)}
${stepsBlock(view)}
</section>
`;
}
