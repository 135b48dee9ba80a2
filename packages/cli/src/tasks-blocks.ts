import {
  DEADLINE_REASON_LABELS,
  DEADLINE_REASONS,
  describePeriod,
  formatDay,
  type Language,
  type LocalizedText,
  type Plan,
  type PlanTaskAssessment,
  STATE_REASON_LABELS,
  STATE_REASONS,
  TASK_CELL_LABELS,
  TASK_CELLS,
  TASK_STATE_LABELS,
  TASK_STATES,
  type TaskAssessment,
} from "@kehoach/model";
import { explainTask } from "@kehoach/progress";
import type { Answerable } from "./answerable.ts";
import { answerableBlocks } from "./answerable-blocks.ts";
import { answeringText } from "./answering-text.ts";
import { type Block, cell, GAP, paragraph } from "./block.ts";
import { planNumber } from "./plan-number.ts";
import { taskCountTables } from "./task-count-tables.ts";

const TEXTS = {
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  task: { vi: "Nhiệm vụ", en: "Task" },
  group: { vi: "Nhóm", en: "Group" },
  agency: { vi: "Cơ quan", en: "Agency" },
  leading: { vi: "Chủ trì", en: "Leads" },
  today: { vi: "Nay do", en: "Answers today" },
  coordinating: { vi: "phối hợp", en: "coordinates" },
  period: { vi: "Kỳ", en: "Period" },
  reported: { vi: "có báo cáo", en: "reported on" },
  byGroup: { vi: "THEO NHÓM", en: "BY GROUP" },
  byAgency: {
    vi: "THEO CƠ QUAN (đếm nhiệm vụ chủ trì; một nhiệm vụ có thể có nhiều cơ quan chủ trì)",
    en: "BY AGENCY (tasks that it leads are counted; a task may have several leads)",
  },
  unstated: { vi: "(kế hoạch không nói rõ)", en: "(not stated by the plan)" },
  byPeriod: { vi: "CUỐI MỖI KỲ BÁO CÁO", en: "AT THE END OF EACH PERIOD" },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  dueSoon: { vi: "SẮP HẾT HẠN", en: "DUE SOON" },
  open: { vi: "BÁO CÁO MÂU THUẪN", en: "REPORTS THAT CONTRADICT EACH OTHER" },
  deadline: { vi: "Hạn", en: "Deadline" },
  days: { vi: "Số ngày", en: "Days" },
  state: { vi: "Trạng thái", en: "State" },
  noneLate: {
    vi: "Không có nhiệm vụ nào quá hạn hoặc sắp hết hạn.",
    en: "No task is overdue or due soon.",
  },
} as const satisfies Record<string, LocalizedText>;

/** What a view of tasks is made from. */
export interface TasksView {
  readonly plan: Plan;
  readonly assessment: PlanTaskAssessment;
  readonly answerable: Answerable;
  readonly language: Language;
}

function agencyName(id: string, { plan, language }: TasksView): string {
  return plan.agencies.find((agency) => agency.id === id)?.name[language] ?? id;
}

function leadNames({ assignment: id }: TaskAssessment, view: TasksView): string {
  const leads = view.plan.assignments.find((assignment) => assignment.id === id)?.leads ?? [];
  return leads.map(({ agency }) => agencyName(agency, view)).join("; ") || "—";
}

/** Who answers today for a task, of those whom the plan names. */
function answeringNames({ task }: TaskAssessment, { answerable, language }: TasksView): string {
  const answers = answerable.forTasks.flatMap((lead) =>
    lead.answers.filter((answer) => answer.task === task),
  );
  const unknown = answerable.forTasks.flatMap((lead) => lead.unknown.filter((gap) => gap.task === task));
  return answers.length + unknown.length === 0 ? "—" : answeringText({ answers, unknown }, language);
}

function heading(text: LocalizedText, language: Language): readonly Block[] {
  return [GAP, paragraph(text[language], { style: "strong" })];
}

/** `counts` by code with a label each, those that are 0 left out unless they are always told. */
function countList<Code extends string>(
  codes: readonly Code[],
  {
    counts: numbers,
    labels,
    language,
    always = [],
  }: {
    readonly counts: Readonly<Record<Code, number>>;
    readonly labels: Readonly<Record<Code, LocalizedText>>;
    readonly language: Language;
    readonly always?: readonly Code[];
  },
): string {
  return codes
    .filter((code) => numbers[code] > 0 || always.includes(code))
    .map((code) => `${numbers[code]} ${labels[code][language]}`)
    .join("; ");
}

function hasDeadlines({ assessment: { totals } }: TasksView): boolean {
  return totals.deadlines["no-deadline"] < totals.total;
}

function deadlineLines(view: TasksView): readonly string[] {
  const { totals, dueSoonDays } = view.assessment;
  const { language } = view;
  if (!hasDeadlines(view)) {
    return [
      {
        vi: "Kế hoạch không đặt thời hạn cho nhiệm vụ nào, nên không nhiệm vụ nào được tính là đúng hạn hay quá hạn.",
        en: "The plan sets no deadline for any task, so none counts as on time or as overdue.",
      }[language],
    ];
  }
  const cells = countList([...TASK_CELLS, ...DEADLINE_REASONS, "no-deadline"] as const, {
    counts: totals.cells,
    labels: {
      ...TASK_CELL_LABELS,
      ...DEADLINE_REASON_LABELS,
      "no-deadline": {
        vi: "không có thời hạn trong kế hoạch (không tính là đúng hạn)",
        en: "without a deadline in the plan (not counted as on time)",
      },
    },
    language,
    always: TASK_CELLS,
  });
  return [
    { vi: `Theo thời hạn: ${cells}.`, en: `By deadline: ${cells}.` }[language],
    {
      vi: `Sắp hết hạn: còn không quá ${dueSoonDays} ngày (ngày lịch).`,
      en: `Due soon: within ${dueSoonDays} calendar day${dueSoonDays === 1 ? "" : "s"}.`,
    }[language],
  ];
}

function title(view: TasksView): readonly Block[] {
  const { plan, assessment, language } = view;
  const { totals, asOf } = assessment;
  const number = planNumber(plan) ?? plan.id;
  const day = formatDay(asOf, language);
  const head = {
    vi: `Nhiệm vụ của kế hoạch ${number} tính đến ngày ${day}`,
    en: `Tasks of plan ${number} as of ${day}`,
  }[language];
  const states = countList([...TASK_STATES, ...STATE_REASONS], {
    counts: totals.states,
    labels: { ...TASK_STATE_LABELS, ...STATE_REASON_LABELS },
    language,
  });
  const lead = { vi: "nhiệm vụ", en: `task${totals.total === 1 ? "" : "s"}` }[language];
  return [
    paragraph(head, { style: "strong" }),
    paragraph(`${totals.total} ${lead}${states === "" ? "" : `: ${states}`}.`),
    ...deadlineLines(view).map((line) => paragraph(line)),
  ];
}

function counts(view: TasksView): readonly Block[] {
  const { plan, assessment, language } = view;
  const { byGroup, byAgency, withoutStatedLead, byPeriod } = assessment;
  const quotationOf = new Map(plan.taskGroups.map(({ id, quotation }) => [id, quotation.text]));
  const groups = byGroup.map(({ group, counts: own }) => ({
    name: `${group} ${quotationOf.get(group) ?? ""}`.replace(/\.?\s*$/, ""),
    counts: own,
  }));
  const agencies = byAgency.map(({ agency, leading, coordinating }) => ({
    name: agencyName(agency, view),
    counts: leading,
    more: [coordinating.total],
  }));
  const unstated = { name: TEXTS.unstated[language], counts: withoutStatedLead, more: [0] };
  const periods = byPeriod.map(({ period, reported, counts: own }) => ({
    name: describePeriod(period)[language],
    counts: own,
    more: [reported],
  }));
  return [
    ...heading(TEXTS.byGroup, language),
    ...taskCountTables(groups, { head: TEXTS.group, total: TEXTS.tasks, language }),
    ...heading(TEXTS.byAgency, language),
    ...taskCountTables([...agencies, ...(withoutStatedLead.total === 0 ? [] : [unstated])], {
      head: TEXTS.agency,
      total: TEXTS.leading,
      more: [TEXTS.coordinating],
      language,
    }),
    ...(periods.length === 0
      ? []
      : [
          ...heading(TEXTS.byPeriod, language),
          ...taskCountTables(periods, {
            head: TEXTS.period,
            total: TEXTS.tasks,
            more: [TEXTS.reported],
            language,
          }),
        ]),
  ];
}

function list(name: LocalizedText, tasks: readonly TaskAssessment[], view: TasksView): readonly Block[] {
  if (tasks.length === 0) return [];
  const { language } = view;
  const byDeadline = [...tasks].sort((a, b) => ((a.deadline ?? "") < (b.deadline ?? "") ? -1 : 1));
  return [
    ...heading(name, language),
    {
      kind: "table",
      header: [TEXTS.task, TEXTS.deadline, TEXTS.days, TEXTS.state, TEXTS.leading, TEXTS.today].map(
        (text) => text[language],
      ),
      rows: byDeadline.map((task) => [
        cell(task.task),
        cell(task.deadline === null ? "—" : formatDay(task.deadline, language)),
        cell(task.daysToDeadline === null ? "—" : String(task.daysToDeadline)),
        cell(task.state === null ? "—" : TASK_STATE_LABELS[task.state][language]),
        cell(leadNames(task, view)),
        cell(answeringNames(task, view)),
      ]),
    },
  ];
}

/** How the tasks stand: together, by group, by agency and by period, and one by one where something is to be done. */
export function tasksTable(view: TasksView): readonly Block[] {
  const { plan, assessment, language } = view;
  const overdue = assessment.tasks.filter(({ deadlineStatus }) => deadlineStatus === "overdue");
  const dueSoon = assessment.tasks.filter(({ deadlineStatus }) => deadlineStatus === "due-soon");
  const open = assessment.tasks.filter(
    ({ stateReason, deadlineReason }) =>
      stateReason === "conflicting-reports" || deadlineReason === "conflicting-reports",
  );
  return [
    ...title(view),
    ...counts(view),
    ...list(TEXTS.overdue, overdue, view),
    ...list(TEXTS.dueSoon, dueSoon, view),
    ...(overdue.length + dueSoon.length === 0 && hasDeadlines(view)
      ? [GAP, paragraph(TEXTS.noneLate[language])]
      : []),
    ...(open.length === 0 ? [] : heading(TEXTS.open, language)),
    ...open.flatMap((task) =>
      explainTask(task, { plan, language }).map((line, place) =>
        paragraph(line, { marker: place === 0 ? "- " : "    " }),
      ),
    ),
    ...answerableBlocks(view.answerable, { language, tasks: true }),
  ];
}
