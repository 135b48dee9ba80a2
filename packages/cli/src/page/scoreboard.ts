import {
  type Assessment,
  EVIDENCE_LABELS,
  EVIDENCES,
  type Language,
  type LocalizedText,
  OUTCOME_LABELS,
  OUTCOMES,
  PACE_LABELS,
  PACES,
  REASON_CODE_LABELS,
  type ReasonCode,
} from "@kehoach/model";
import { figuresText } from "../figures-text.ts";
import { targetText } from "../target-text.ts";
import type { TargetView } from "./chart-figure.ts";
import { type Markup, markup } from "./markup.ts";
import {
  EVIDENCE_SHAPES,
  OPEN_SHAPE,
  OUTCOME_SHAPES,
  PACE_SHAPES,
  type Shape,
  withShape,
} from "./shape-icon.ts";
import { evidenceVerdict, outcomeVerdict, paceVerdict } from "./verdicts.ts";

/** A target in the scoreboard and the id of its section. */
export interface ScoreEntry {
  readonly view: TargetView;
  readonly id: string;
}

const TEXTS = {
  assessable: { vi: "chỉ tiêu định lượng đánh giá được", en: "quantified indicators can be assessed" },
  outcome: { vi: "Kết quả", en: "Outcome" },
  pace: { vi: "Tiến độ", en: "Pace" },
  evidence: { vi: "Loại số liệu", en: "Evidence" },
  open: { vi: "chưa xác định", en: "open" },
  notAssessable: { vi: "Chưa đánh giá được", en: "Not assessable" },
  all: { vi: "Các chỉ tiêu định lượng", en: "The quantified indicators" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  target: { vi: "Mức phấn đấu", en: "Target" },
  figures: { vi: "Số liệu", en: "Figures" },
} as const satisfies Record<string, LocalizedText>;

interface Tally {
  readonly shape: Shape;
  readonly label: string;
  readonly count: number;
}

function tallies<Answer extends string>(
  assessments: readonly Assessment[],
  {
    answers,
    answerOf,
    labels,
    shapes,
    language,
  }: {
    readonly answers: readonly Answer[];
    readonly answerOf: (assessment: Assessment) => Answer | null;
    readonly labels: Readonly<Record<Answer, LocalizedText>>;
    readonly shapes: Readonly<Record<Answer, Shape>>;
    readonly language: Language;
  },
): readonly Tally[] {
  const given = assessments.map(answerOf);
  const known = answers.map((answer) => ({
    shape: shapes[answer],
    label: labels[answer][language],
    count: given.filter((candidate) => candidate === answer).length,
  }));
  const open = given.filter((answer) => answer === null).length;
  return [...known, { shape: OPEN_SHAPE, label: TEXTS.open[language], count: open }].filter(
    ({ count }) => count > 0,
  );
}

function tallyList(heading: string, rows: readonly Tally[]): Markup {
  const items = rows.map(
    ({ shape, label, count }) =>
      markup`<li><strong class="count">${count}</strong> ${withShape(shape, label)}</li>`,
  );
  return markup`<div class="card"><h3>${heading}</h3><ul class="tally">${items}</ul></div>`;
}

function openReasons(entries: readonly ScoreEntry[], language: Language): Markup | null {
  const names = new Map<ReasonCode, Markup[]>();
  for (const { view, id } of entries) {
    const { reason } = view.assessment;
    if (reason === null) continue;
    const link = markup`<a href="#${id}">${view.indicator.shortName[language]}</a>`;
    names.set(reason, [...(names.get(reason) ?? []), link]);
  }
  if (names.size === 0) return null;
  const items = [...names].map(([reason, links]) => {
    const list = links.map((link, index) => markup`${index === 0 ? "" : ", "}${link}`);
    return markup`<li><strong class="count">${links.length}</strong> ${REASON_CODE_LABELS[reason][language]}: ${list}</li>`;
  });
  return markup`<div class="card wide"><h3>${TEXTS.notAssessable[language]}</h3><ul class="tally">${items}</ul></div>`;
}

function overviewTable(entries: readonly ScoreEntry[], language: Language): Markup {
  const columns = ["indicator", "target", "figures", "outcome", "pace", "evidence"] as const;
  const headings = columns.map(
    (name) => markup`<th role="columnheader" scope="col">${TEXTS[name][language]}</th>`,
  );
  const rows = entries.map(({ view, id }) => {
    const { assessment, indicator, target } = view;
    const cell = (name: (typeof columns)[number], content: Markup | string): Markup =>
      markup`<td role="cell" data-label="${TEXTS[name][language]}">${content}</td>`;
    return markup`<tr role="row"><th role="rowheader" scope="row"><a href="#${id}">${indicator.shortName[language]}</a></th>${cell("target", targetText(target)[language])}${cell("figures", figuresText(assessment, { target, language }))}${cell("outcome", outcomeVerdict(assessment, language))}${cell("pace", paceVerdict(assessment, language))}${cell("evidence", evidenceVerdict(assessment, language))}</tr>
`;
  });
  return markup`<table role="table" class="stacked overview"><caption>${TEXTS.all[language]}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody role="rowgroup">
${rows}</tbody></table>`;
}

/** The quantified indicators at a glance: how many can be assessed, the counts on each axis, and a table of all. */
export function scoreboard(entries: readonly ScoreEntry[], language: Language): Markup {
  const assessments = entries.map(({ view }) => view.assessment);
  const indicators = new Set(assessments.map(({ indicator }) => indicator));
  const assessable = new Set(
    assessments.filter((assessment) => assessment.assessable).map(({ indicator }) => indicator),
  );
  const outcomes = tallies(assessments, {
    answers: OUTCOMES,
    answerOf: ({ outcome }) => outcome,
    labels: OUTCOME_LABELS,
    shapes: OUTCOME_SHAPES,
    language,
  });
  const paces = tallies(assessments, {
    answers: PACES,
    answerOf: ({ pace }) => pace,
    labels: PACE_LABELS,
    shapes: PACE_SHAPES,
    language,
  });
  const evidences = tallies(assessments, {
    answers: EVIDENCES,
    answerOf: ({ evidence }) => evidence,
    labels: EVIDENCE_LABELS,
    shapes: EVIDENCE_SHAPES,
    language,
  });
  return markup`<p class="score"><strong>${assessable.size}/${indicators.size}</strong> ${TEXTS.assessable[language]}</p>
<div class="cards">${tallyList(TEXTS.outcome[language], outcomes)}${tallyList(TEXTS.pace[language], paces)}${tallyList(TEXTS.evidence[language], evidences)}${openReasons(entries, language)}</div>
${overviewTable(entries, language)}`;
}
