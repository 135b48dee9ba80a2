import {
  formatDay,
  type Language,
  type LocalizedText,
  type Observation,
  PLAN_STATUS_LABELS,
  type Plan,
  type PlanAssessment,
  type Target,
} from "@kehoach/model";
import type { Answerable } from "../answerable.ts";
import { targetText } from "../target-text.ts";
import { answerableSection } from "./answerable-section.ts";
import type { TargetView } from "./chart-figure.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { figureRecords } from "./figure-records.ts";
import { type Markup, markup, trustedMarkup } from "./markup.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { type ScoreEntry, scoreboard } from "./scoreboard.ts";
import { figureTables, quotationBlock, stepsBlock, targetSection, verdictList } from "./target-section.ts";

/** What the page of a plan's progress is made from. */
export interface ProgressPageInput {
  readonly plan: Plan;
  /** Made from `plan` and `observations`, for some or all targets of the plan. */
  readonly assessment: PlanAssessment;
  /** All figures that the assessment was made from, also those that it passed over. */
  readonly observations: readonly Observation[];
  readonly language: Language;
  /** Who answers for the plan; the page says nothing of it if missing. */
  readonly answerable?: Answerable | undefined;
  /** Day on which the page is made, `YYYY-MM-DD`; the page says nothing of it if missing. */
  readonly generatedOn?: string | undefined;
}

const TEXTS = {
  title: { vi: "Tiến độ kế hoạch", en: "Progress of plan" },
  asOf: { vi: "tính đến ngày", en: "as of" },
  skip: { vi: "Đến phần chỉ tiêu", en: "Skip to the indicators" },
  contents: { vi: "Mục lục", en: "Contents" },
  number: { vi: "Kế hoạch", en: "Plan" },
  issued: { vi: "ngày", en: "of" },
  status: { vi: "Hiệu lực", en: "Status" },
  day: { vi: "Ngày đánh giá", en: "As-of day" },
  dayNote: {
    vi: "số liệu công bố sau ngày này không được dùng",
    en: "figures published later are not used",
  },
  evidence: { vi: "Số liệu", en: "Evidence" },
  evidenceNote: {
    vi: "Mỗi đánh giá ghi loại số liệu kém chắc chắn nhất mà nó dựa vào: chính thức, sơ bộ, ước tính hoặc nguồn không nêu rõ. Số công bố khác nhau cho cùng một năm đều được giữ lại.",
    en: "Each verdict names the weakest release that it rests on: official, preliminary, estimate, or not stated by the source. All figures published for one year are kept.",
  },
  text: { vi: "Văn bản", en: "Text" },
  overview: { vi: "Tổng hợp", en: "Scoreboard" },
  quantified: { vi: "Từng chỉ tiêu định lượng", en: "Each quantified indicator" },
  others: { vi: "Mốc hoàn thành và chiều hướng", en: "Milestones and directions" },
  answerable: { vi: "Ai phụ trách", en: "Who answers" },
  reading: { vi: "Cách đọc", en: "How to read this page" },
  made: { vi: "Trang này được lập ngày", en: "This page was made on" },
} as const satisfies Record<string, LocalizedText>;

const READING: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    "Kết quả: so với mức phấn đấu khi đã đến hạn (vượt, đạt, xấp xỉ đạt, không đạt), hoặc khi mức đó đã đạt được sớm; trước đó là “chưa đến hạn”.",
    "Tiến độ: số trong ngoặc là mức thực hiện chia cho mức cần có đến nay. Từ 1,05 là vượt tiến độ; từ 0,95 là đúng tiến độ; từ 0,60 là chậm; trên 0 là chưa đủ; bằng 0 là không thay đổi; dưới 0 là đi ngược mục tiêu.",
    "Loại số liệu: loại kém chắc chắn nhất trong các số liệu được dùng.",
    "Thiếu số liệu không bao giờ được tính là 0; chỗ nào không tính được thì nêu lý do.",
  ],
  en: [
    "Outcome: the value against the target once it is due (exceeded, met, nearly met, not met), or where it is reached early; before that it is “not due”.",
    "Pace: the number in brackets is progress made over progress needed by now. From 1.05 it is ahead; from 0.95 on track; from 0.60 slow; above 0 insufficient; at 0 no change; below 0 moving away.",
    "Evidence: the weakest release among the figures that were used.",
    "A missing figure never counts as 0; what cannot be computed has a reason.",
  ],
};

function hasNumber({ kind }: Target): boolean {
  return kind !== "milestone" && kind !== "direction";
}

function unitOf(target: Target, fallback: TargetView["indicator"]["unit"]): TargetView["indicator"]["unit"] {
  return "unit" in target ? target.unit : fallback;
}

function entriesOf({ plan, assessment, observations, language }: ProgressPageInput): readonly ScoreEntry[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const ids = new Set<string>();
  return assessment.assessments.map((own, index) => {
    const indicator = indicators.get(own.indicator);
    const target = targets.get(own.target);
    if (indicator === undefined || target === undefined) {
      throw new RangeError(
        `renderProgressPage: assessment must be of the plan, but it has no target "${own.target}" of "${own.indicator}"`,
      );
    }
    // a plan's ids are plain words; any other text makes no good address
    const wanted = /^[a-z0-9-]+$/.test(target.id) ? `t-${target.id}` : `t${index + 1}`;
    const id = ids.has(wanted) ? `t${index + 1}` : wanted;
    ids.add(id);
    const unit = unitOf(target, indicator.unit);
    const records = figureRecords({ plan, assessment: own, observations, unit });
    return { id, view: { plan, indicator, target, assessment: own, records, language } };
  });
}

function planFacts({ plan, assessment, language }: ProgressPageInput): Markup {
  const document = plan.documents.find(({ id }) => id === plan.document);
  const number = document?.number.text ?? plan.id;
  const issued =
    document === undefined
      ? ""
      : ` ${TEXTS.issued[language]} ${formatDay(document.date, language)}, ${document.issuer}`;
  const row = (name: string, content: string): Markup => markup`<dt>${name}</dt><dd>${content}</dd>`;
  return markup`<dl class="facts">${row(TEXTS.number[language], `${number}${issued}`)}${row(TEXTS.status[language], PLAN_STATUS_LABELS[plan.status][language])}${row(TEXTS.day[language], `${formatDay(assessment.asOf, language)} (${TEXTS.dayNote[language]})`)}${row(TEXTS.evidence[language], TEXTS.evidenceNote[language])}${plan.source.complete ? null : row(TEXTS.text[language], plan.source.note[language])}</dl>`;
}

function compactItem({ view, id }: ScoreEntry): Markup {
  const { indicator, target, language } = view;
  return markup`<li id="${id}"><h3>${indicator.shortName[language]}: ${targetText(target)[language]}</h3>${quotationBlock(view)}${verdictList(view)}${view.records.length === 0 ? null : figureTables(view, [])}${stepsBlock(view)}</li>
`;
}

/**
 * The progress of a plan as one HTML page without script, for phone, screen and paper.
 *
 * It needs nothing from elsewhere and is valid under its own content security policy, which allows its one style
 * sheet by hash and nothing else. Every text from plan and figures is escaped; only http and https sources become
 * links. The same input gives the same bytes.
 *
 * @throws {RangeError} If the assessment is not of the plan.
 */
export async function renderProgressPage(input: ProgressPageInput): Promise<string> {
  const { plan, assessment, language, answerable, generatedOn } = input;
  const entries = entriesOf(input);
  const quantified = entries.filter(({ view }) => hasNumber(view.target));
  const others = entries.filter(({ view }) => !hasNumber(view.target));
  const number = plan.documents.find(({ id }) => id === plan.document)?.number.text ?? plan.id;
  const title = `${TEXTS.title[language]} ${number} ${TEXTS.asOf[language]} ${formatDay(assessment.asOf, language)}`;
  const sections: Markup[] = [];
  // one after another: the order of the page is the order of the plan
  for (const { view, id } of quantified) sections.push(await targetSection(view, id));
  const part = (id: keyof typeof TEXTS, content: Markup): Markup => markup`<section aria-labelledby="${id}">
<h2 id="${id}">${TEXTS[id][language]}</h2>
${content}
</section>
`;
  const parts = [
    ...(quantified.length === 0 ? [] : (["overview", "quantified"] as const)),
    ...(others.length === 0 ? [] : (["others"] as const)),
    ...(answerable === undefined ? [] : (["answerable"] as const)),
    "reading" as const,
  ];
  const contents: Readonly<Record<(typeof parts)[number], Markup>> = {
    overview: scoreboard(quantified, language),
    quantified: markup`${sections}`,
    others: markup`<ul class="plain-list">
${others.map(compactItem)}</ul>`,
    answerable: answerable === undefined ? markup`` : answerableSection(answerable, language),
    reading: markup`<ul>${READING[language].map((line) => markup`<li>${line}</li>`)}</ul>`,
  };
  const made =
    generatedOn === undefined
      ? null
      : markup`<p>${TEXTS.made[language]} ${formatDay(generatedOn, language)}.</p>`;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(contentSecurityPolicy(PAGE_STYLE))}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedMarkup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#${parts[0] ?? "reading"}">${TEXTS.skip[language]}</a>
<header>
<h1>${title}</h1>
<p class="full-title">${plan.title[language]}</p>
${planFacts(input)}
</header>
<nav aria-label="${TEXTS.contents[language]}"><ul class="contents">${parts.map((id) => markup`<li><a href="#${id}">${TEXTS[id][language]}</a></li>`)}</ul></nav>
<main>
${parts.map((id) => part(id, contents[id]))}</main>
<footer>${made}<p>Kehoach</p></footer>
</body>
</html>
`;
  return page.toString();
}
