import {
  describePeriod,
  type ExclusionReason,
  formatDay,
  type Indicator,
  type Language,
  type LocalizedText,
  type Observation,
  QUALIFIER_LABELS,
  RELEASE_LABELS,
  type RivalReason,
} from "@kehoach/model";
import type { FigureRecord, FigureRole } from "./figure-records.ts";
import { type Markup, markup, trustedMarkup } from "./markup.ts";
import { sourceLink } from "./source-link.ts";

const HEADINGS = {
  period: { vi: "Kỳ", en: "Period" },
  subject: { vi: "Phạm vi", en: "Scope" },
  value: { vi: "Giá trị như công bố", en: "Value as published" },
  release: { vi: "Loại số liệu", en: "Release" },
  published: { vi: "Ngày công bố", en: "Published" },
  source: { vi: "Nguồn", en: "Source" },
  role: { vi: "Trong đánh giá", en: "In the assessment" },
} as const satisfies Record<string, LocalizedText>;

const ROLES: Readonly<Record<FigureRole, LocalizedText>> = {
  used: { vi: "được dùng", en: "used" },
  superseded: { vi: "không dùng", en: "not used" },
  unneeded: { vi: "không cần cho phép tính", en: "not needed for the calculation" },
  planned: { vi: "số kế hoạch, không phải số thực hiện", en: "a plan, not an observation" },
  excluded: { vi: "không tính", en: "left out" },
};

const REASONS: Readonly<Record<RivalReason | ExclusionReason, LocalizedText>> = {
  "same-figure": { vi: "cùng con số", en: "the same figure" },
  "published-earlier": { vi: "công bố sớm hơn", en: "published earlier" },
  undated: { vi: "không rõ ngày công bố", en: "undated" },
  "coarser-restatement": { vi: "chỉ nhắc lại thô hơn", en: "only a coarser restatement" },
  "weaker-release": { vi: "loại số liệu kém chắc chắn hơn", en: "a weaker release" },
  "lower-confidence": { vi: "độ tin cậy thấp hơn", en: "of lower confidence" },
  "equal-standing": {
    vi: "ngang hàng, nêu kém chính xác hơn",
    en: "of equal standing, given less precisely",
  },
  planned: { vi: "số kế hoạch", en: "planned" },
  "missing-value": { vi: "không có giá trị", en: "without a value" },
  "published-after": { vi: "công bố sau ngày đánh giá", en: "published after the day of the assessment" },
  "period-not-ended": { vi: "kỳ chưa kết thúc", en: "period not ended" },
  "part-of-year": { vi: "không phải số cả năm", en: "not a full year" },
  "partial-coverage": { vi: "chỉ một phần địa bàn", en: "a part of the area only" },
  "other-unit": { vi: "khác loại đơn vị", en: "a unit of another kind" },
  "other-basis": { vi: "khác cách tính", en: "on another basis" },
  "incomplete-publication": { vi: "lần công bố thiếu thành phần", en: "published without all parts" },
  "incomplete-components": { vi: "chỉ là thành phần", en: "a component only" },
  "scope-not-matched": { vi: "khác phạm vi", en: "another scope" },
  "series-break": { vi: "bên kia chỗ đứt của chuỗi", en: "on the other side of a break" },
  "other-area": { vi: "địa bàn khác", en: "another area" },
  "not-needed": { vi: "không cần cho câu trả lời", en: "not needed for the answer" },
};

function roleText({ role, reason }: FigureRecord, language: Language): string {
  const text = ROLES[role][language];
  return reason === null || role === "planned" ? text : `${text}: ${REASONS[reason][language]}`;
}

function subjectText(
  { component, coverage, scope }: Observation,
  indicator: Indicator,
  language: Language,
): string {
  const known = indicator.components.find(({ code }) => code === component);
  const part = known?.name[language] ?? component;
  const parts = [part, coverage, scope === coverage ? null : scope].filter((text) => text !== null);
  return parts.length === 0 ? { vi: "toàn địa bàn", en: "whole area" }[language] : parts.join("; ");
}

function valueText({ value, valueText: text, unitText, qualifier }: Observation, language: Language): string {
  const amount = unitText === "" ? text : `${text} ${unitText}`;
  return qualifier === null || value === null ? amount : `${QUALIFIER_LABELS[qualifier][language]} ${amount}`;
}

/** Columns in words of ours; the others may hold texts that no line is long enough for. */
const OURS: ReadonlySet<keyof typeof HEADINGS> = new Set(["release", "published", "role"]);

function row(record: FigureRecord, indicator: Indicator, language: Language): Markup {
  const { observation } = record;
  const { period, release, publishedOn, source } = observation;
  const day =
    publishedOn === null ? { vi: "không rõ", en: "not known" }[language] : formatDay(publishedOn, language);
  const cell = (name: keyof typeof HEADINGS, content: Markup | string): Markup =>
    markup`<td role="cell" data-label="${HEADINGS[name][language]}"${OURS.has(name) ? trustedMarkup(' class="whole-words"') : null}>${content}</td>`;
  return markup`<tr role="row" class="${record.role}"><th role="rowheader" scope="row" class="whole-words">${describePeriod(period)[language]}</th>${cell("subject", subjectText(observation, indicator, language))}${cell("value", valueText(observation, language))}${cell("release", RELEASE_LABELS[release][language])}${cell("published", day)}${cell("source", source === null ? { vi: "không nêu", en: "not given" }[language] : sourceLink(source))}${cell("role", roleText(record, language))}</tr>
`;
}

/** Figures as a table: value as published, scope, release, day, source, and what the assessment did with each. */
export function figuresTable({
  caption,
  records,
  indicator,
  language,
}: {
  readonly caption: string;
  readonly records: readonly FigureRecord[];
  readonly indicator: Indicator;
  readonly language: Language;
}): Markup {
  const headings = Object.values(HEADINGS).map(
    (text) => markup`<th role="columnheader" scope="col">${text[language]}</th>`,
  );
  return markup`<table role="table" class="stacked"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody role="rowgroup">
${records.map((record) => row(record, indicator, language))}</tbody></table>`;
}
