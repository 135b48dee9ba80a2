import {
  type AgencyRole,
  type Day,
  DOCUMENT_ROLE_LABELS,
  describePeriod,
  formatDay,
  type Language,
  type LocalizedText,
  PLAN_STATUS_LABELS,
  type Plan,
} from "@kehoach/model";
import type { Registry } from "@kehoach/registry";
import { agenciesForTasks } from "./agency-answers.ts";
import { answerableForPlan } from "./answerable.ts";
import { answeringText } from "./answering-text.ts";
import { type Block, cell, GAP, paragraph, type Table } from "./block.ts";
import { targetText } from "./target-text.ts";

/** What an overview is made from. */
export interface PlanView {
  readonly plan: Plan;
  readonly language: Language;
  readonly registry: Registry;
  /** The day for which agencies answer. */
  readonly on: Day;
}

const TEXTS = {
  number: { vi: "Số", en: "Number" },
  issued: { vi: "ban hành", en: "issued" },
  by: { vi: "Cơ quan ban hành", en: "Issued by" },
  status: { vi: "Tình trạng", en: "Status" },
  horizon: { vi: "Thời kỳ", en: "Horizon" },
  contents: { vi: "Gồm", en: "Contents" },
  code: { vi: "Mã", en: "Code" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  target: { vi: "Mức phấn đấu", en: "Target" },
  due: { vi: "Hạn", en: "Due" },
  indicators: { vi: "CHỈ TIÊU", en: "INDICATORS" },
  groups: { vi: "NHIỆM VỤ", en: "TASKS" },
  assignment: { vi: "Điểm", en: "Point" },
  leads: { vi: "Chủ trì", en: "Lead" },
  today: { vi: "Nay do", en: "Answers today" },
  tasks: { vi: "Số nhiệm vụ", en: "Tasks" },
  implied: { vi: "hiểu ngầm", en: "implied" },
  documents: { vi: "VĂN BẢN", en: "DOCUMENTS" },
  date: { vi: "Ngày", en: "Date" },
  role: { vi: "Vai trò", en: "Role" },
  issuer: { vi: "Cơ quan ban hành", en: "Issuer" },
  unknown: { vi: "CHƯA RÕ", en: "NOT KNOWN" },
  statusUnknown: {
    vi: "Chưa rõ kế hoạch còn hiệu lực hay không.",
    en: "Whether the plan is still in force is not known.",
  },
  noReporting: {
    vi: "Văn bản đã đọc không quy định kỳ báo cáo.",
    en: "The text that was read sets no reporting dates.",
  },
} as const satisfies Record<string, LocalizedText>;

function contents(plan: Plan, language: Language): string {
  const quantified = plan.indicators.filter((indicator) => indicator.quantified).length;
  const { goals, indicators, targets, taskGroups, assignments, tasks, documents, agencies } = plan;
  return {
    vi: `${goals.length} mục tiêu; ${indicators.length} chỉ tiêu (${quantified} có con số) với ${targets.length} mức phấn đấu; ${taskGroups.length} nhóm nhiệm vụ, ${assignments.length} phân công, ${tasks.length} nhiệm vụ; ${documents.length} văn bản; ${agencies.length} cơ quan`,
    en: `${goals.length} goals; ${indicators.length} indicators (${quantified} with a number) with ${targets.length} targets; ${taskGroups.length} task groups, ${assignments.length} assignments, ${tasks.length} tasks; ${documents.length} documents; ${agencies.length} agencies`,
  }[language];
}

function heading(text: LocalizedText, language: Language): readonly Block[] {
  return [GAP, paragraph(text[language], { style: "strong" })];
}

/** A year alone, any other period in words. */
function dueText(due: string | null, language: Language): string {
  if (due === null) return "—";
  return /^\d{4}$/.test(due) ? due : describePeriod(due)[language];
}

function identity({ plan, language, registry, on }: PlanView): readonly Block[] {
  const document = plan.documents.find(({ id }) => id === plan.document);
  const fact = (name: LocalizedText, value: string): Block =>
    paragraph(value, { marker: `${name[language]}: ` });
  return [
    paragraph(plan.title[language], { style: "strong" }),
    GAP,
    ...(document === undefined
      ? []
      : [
          fact(
            TEXTS.number,
            `${document.number.text}, ${TEXTS.issued[language]} ${formatDay(document.date, language)}`,
          ),
          fact(TEXTS.by, document.issuer),
          fact(TEXTS.today, answeringText(answerableForPlan({ plan, registry, on }), language)),
        ]),
    fact(TEXTS.status, PLAN_STATUS_LABELS[plan.status][language]),
    fact(TEXTS.horizon, `${plan.horizon.from}–${plan.horizon.to}`),
    fact(TEXTS.contents, contents(plan, language)),
  ];
}

function indicatorTable(plan: Plan, language: Language): Table {
  const rows = plan.indicators.flatMap((indicator) => {
    const targets = plan.targets.filter((target) => target.indicator === indicator.code);
    const lead = [cell(indicator.shortName[language]), cell(indicator.code, "quiet")];
    if (targets.length === 0) return [[...lead, cell("—"), cell("—")]];
    return targets.map((target) => [
      ...lead,
      cell(targetText(target)[language]),
      cell(dueText(target.due, language)),
    ]);
  });
  const header = [TEXTS.indicator, TEXTS.code, TEXTS.target, TEXTS.due].map((text) => text[language]);
  return { kind: "table", header, rows };
}

function leadText(plan: Plan, { agency, asWritten, basis }: AgencyRole, language: Language): string {
  const name = plan.agencies.find(({ id }) => id === agency)?.name[language] ?? asWritten;
  return basis === "implied" ? `${name} (${TEXTS.implied[language]})` : name;
}

function todayText(assignment: string, { plan, language, registry, on }: PlanView): string {
  const tasks = plan.tasks.filter((task) => task.assignment === assignment).map(({ id }) => id);
  const { answers, unknown } = agenciesForTasks(registry, { plan, tasks, on });
  // a point without leads has nobody to be followed
  return answers.length + unknown.length === 0 ? "—" : answeringText({ answers, unknown }, language);
}

function taskTables(view: PlanView): readonly Block[] {
  const { plan, language } = view;
  const textOf = new Map(plan.provisions.map((provision) => [provision.id, provision]));
  return plan.taskGroups.flatMap((group) => {
    const marker = textOf.get(group.quotation.provision)?.marker;
    const rows = plan.assignments
      .filter((assignment) => assignment.group === group.id)
      .map(({ id, leads }) => [
        cell(id),
        cell(leads.map((lead) => leadText(plan, lead, language)).join("; ") || "—"),
        cell(todayText(id, view)),
        cell(String(plan.tasks.filter((task) => task.assignment === id).length)),
      ]);
    const header = [TEXTS.assignment, TEXTS.leads, TEXTS.today, TEXTS.tasks].map((text) => text[language]);
    const title = `${marker === null || marker === undefined ? "" : `${marker} `}${group.quotation.text}`;
    const table: readonly Block[] = rows.length === 0 ? [] : [{ kind: "table", header, rows }];
    return [GAP, paragraph(title), ...table];
  });
}

function documentTable(plan: Plan, language: Language): Table {
  const rows = plan.documents.map(({ number, date, role, issuer }) => [
    cell(number.text),
    cell(formatDay(date, language)),
    cell(DOCUMENT_ROLE_LABELS[role][language]),
    cell(issuer),
  ]);
  const header = [TEXTS.number, TEXTS.date, TEXTS.role, TEXTS.issuer].map((text) => text[language]);
  return { kind: "table", header, rows };
}

function notKnown(plan: Plan, language: Language): readonly Block[] {
  const facts = [
    ...(plan.source.note[language] === "" ? [] : [plan.source.note[language]]),
    ...(plan.status === "unknown" ? [TEXTS.statusUnknown[language]] : []),
    ...(plan.reporting === null ? [TEXTS.noReporting[language]] : []),
  ];
  if (facts.length === 0) return [];
  return [...heading(TEXTS.unknown, language), ...facts.map((fact) => paragraph(fact, { marker: "- " }))];
}

/** An overview of a plan, with those who answer on a day beside those who were named. */
export function planBlocks(view: PlanView): readonly Block[] {
  const { plan, language } = view;
  return [
    ...identity(view),
    ...heading(TEXTS.indicators, language),
    indicatorTable(plan, language),
    ...heading(TEXTS.groups, language),
    ...taskTables(view),
    ...heading(TEXTS.documents, language),
    documentTable(plan, language),
    ...notKnown(plan, language),
  ];
}
