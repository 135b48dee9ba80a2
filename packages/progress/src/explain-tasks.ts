import {
  DEADLINE_REASON_LABELS,
  DEADLINE_STATUS_LABELS,
  describePeriod,
  formatDay,
  type Language,
  type LocalizedText,
  type Plan,
  type PlanTaskAssessment,
  SET_ASIDE_REASON_LABELS,
  STATE_REASON_LABELS,
  TASK_CELL_LABELS,
  TASK_CELLS,
  TASK_ROLE_LABELS,
  TASK_STATE_LABELS,
  type TaskAssessment,
  type WeighedTaskReport,
} from "@kehoach/model";
import { describePeriodInside } from "./describe-observation.ts";
import { describeTaskAxes, describeTaskCounts } from "./describe-task-counts.ts";

/** What the words of an explanation are taken from. */
export interface TaskExplanationOptions {
  /** The plan that was assessed. */
  readonly plan: Plan;
  readonly language: Language;
}

const MOST_NAMED = 6;

function pick(text: LocalizedText, { language }: TaskExplanationOptions): string {
  return text[language];
}

function nameOf(agency: string, { plan, language }: TaskExplanationOptions): string {
  return plan.agencies.find(({ id }) => id === agency)?.name[language] ?? agency;
}

function describeReport(
  { report, role }: WeighedTaskReport,
  options: TaskExplanationOptions,
  { withState = true }: { readonly withState?: boolean } = {},
): string {
  const { language } = options;
  const { agency, period, state, completedOn, reportedOn } = report;
  const made =
    reportedOn === null
      ? pick({ vi: "không ghi ngày báo cáo", en: "day of the report not given" }, options)
      : pick({ vi: "báo cáo ngày ", en: "reported " }, options) + formatDay(reportedOn, language);
  const about = describePeriodInside(period, language);
  const source = `${nameOf(agency, options)} (${pick(TASK_ROLE_LABELS[role], options)}), ${about}, ${made}`;
  if (!withState) return source;
  const day = state === "completed" && completedOn !== null ? ` ${formatDay(completedOn, language)}` : "";
  return `${source}: ${pick(TASK_STATE_LABELS[state], options)}${day}`;
}

function describeAgencies({ task: id }: TaskAssessment, options: TaskExplanationOptions): string {
  const { plan } = options;
  const task = plan.tasks.find((candidate) => candidate.id === id);
  const assignment = plan.assignments.find((candidate) => candidate.id === task?.assignment);
  const leads = assignment?.leads ?? [];
  const others = [...(assignment?.coordinators ?? []), ...(task?.partners ?? [])];
  const implied = pick({ vi: " (hiểu ngầm)", en: " (implied)" }, options);
  const list = (roles: typeof leads): string =>
    roles
      .map(({ agency, basis }) => nameOf(agency, options) + (basis === "implied" ? implied : ""))
      .join("; ");
  const lead =
    leads.length === 0
      ? pick({ vi: "Kế hoạch không nêu cơ quan chủ trì", en: "The plan names no lead" }, options)
      : pick({ vi: "Chủ trì: ", en: "Lead: " }, options) + list(leads);
  const more =
    others.length === 0 ? "" : `. ${pick({ vi: "Phối hợp: ", en: "With: " }, options)}${list(others)}`;
  return `${lead}${more}.`;
}

function describeState(assessment: TaskAssessment, options: TaskExplanationOptions): string {
  const { state, stateReason, completedOn, basis, asOf } = assessment;
  const { language } = options;
  const lead = pick({ vi: "Trạng thái: ", en: "State: " }, options);
  if (state === null) {
    const open = pick({ vi: "chưa xác định được", en: "open" }, options);
    const reason = stateReason === null ? "" : ` (${pick(STATE_REASON_LABELS[stateReason], options)})`;
    if (basis.length > 0) {
      const reports = basis.map((weighed) => describeReport(weighed, options));
      return `${lead}${open}${reason}: ${reports.join("; ")}.`;
    }
    const until = pick({ vi: "tính đến", en: "by" }, options);
    return `${lead}${open}${reason}, ${until} ${formatDay(asOf, language)}.`;
  }
  const day = completedOn === null ? "" : ` ${formatDay(completedOn, language)}`;
  const sources = basis.map((weighed) => describeReport(weighed, options, { withState: false })).join("; ");
  const by = pick({ vi: "theo", en: "according to" }, options);
  return `${lead}${pick(TASK_STATE_LABELS[state], options)}${day} (${by} ${sources}).`;
}

function days(count: number, { language }: TaskExplanationOptions): string {
  return { vi: `${count} ngày`, en: `${count} day${count === 1 ? "" : "s"}` }[language];
}

/** The comparison with the deadline in words; `""` where there is none. */
function describeComparison(assessment: TaskAssessment, options: TaskExplanationOptions): string {
  const { cell, comparedOn, completedOn, daysToDeadline, deadlineStatus, dueSoonDays } = assessment;
  if (comparedOn === null || daysToDeadline === null) return "";
  const isCompleted = cell === "completed-on-time" || cell === "completed-late";
  const day = formatDay(comparedOn, options.language);
  const subject = !isCompleted
    ? pick({ vi: `tính đến ${day}`, en: `as of ${day}` }, options)
    : completedOn === null
      ? pick({ vi: `hoàn thành chậm nhất ${day}`, en: `completed by ${day}` }, options)
      : pick({ vi: `hoàn thành ${day}`, en: `completed ${day}` }, options);
  const count = days(Math.abs(daysToDeadline), options);
  const lastDay = pick({ vi: "đúng ngày cuối", en: "on the last day" }, options);
  const gap =
    daysToDeadline === 0
      ? lastDay
      : isCompleted
        ? daysToDeadline < 0
          ? pick({ vi: `chậm ${count}`, en: `${count} late` }, options)
          : pick({ vi: `trước hạn ${count}`, en: `${count} before it` }, options)
        : daysToDeadline < 0
          ? pick({ vi: `đã quá ${count}`, en: `${count} over` }, options)
          : pick({ vi: `còn ${count}`, en: `${count} left` }, options);
  const limit = days(dueSoonDays, options);
  const soon =
    deadlineStatus === "due-soon"
      ? pick({ vi: `; sắp hết hạn là còn không quá ${limit}`, en: `; due soon within ${limit}` }, options)
      : "";
  return ` (${subject}: ${gap}${soon})`;
}

function describeDeadline(assessment: TaskAssessment, options: TaskExplanationOptions): string {
  const { deadline, deadlineStatus, deadlineReason, cell } = assessment;
  const lead = pick({ vi: "Thời hạn: ", en: "Deadline: " }, options);
  if (deadline === null) {
    return pick(
      {
        vi: `${lead}kế hoạch không nêu (không hạn); không tính là đúng hạn.`,
        en: `${lead}none in the plan; not counted as on time.`,
      },
      options,
    );
  }
  const day = formatDay(deadline, options.language);
  if (deadlineStatus === null) {
    const open = pick({ vi: "chưa xác định được", en: "open" }, options);
    const reason =
      deadlineReason === null ? "" : ` (${pick(DEADLINE_REASON_LABELS[deadlineReason], options)})`;
    return `${lead}${day}; ${open}${reason}.`;
  }
  const answer = pick(
    cell === null || deadlineStatus === "due-soon"
      ? DEADLINE_STATUS_LABELS[deadlineStatus]
      : TASK_CELL_LABELS[cell],
    options,
  );
  return `${lead}${day}; ${answer}${describeComparison(assessment, options)}.`;
}

function describeSetAside({ setAside }: TaskAssessment, options: TaskExplanationOptions): readonly string[] {
  if (setAside.length === 0) return [];
  const named = setAside
    .slice(0, MOST_NAMED)
    .map(
      (weighed) =>
        `${describeReport(weighed, options)} (${pick(SET_ASIDE_REASON_LABELS[weighed.reason], options)})`,
    );
  const rest = setAside.length - named.length;
  const more = rest === 0 ? "" : pick({ vi: `; và ${rest} báo cáo khác`, en: `; and ${rest} more` }, options);
  return [`${pick({ vi: "Không dùng: ", en: "Not used: " }, options)}${named.join("; ")}${more}.`];
}

/**
 * The answer about one task in words, one line a step: the plan's sentence, who is charged with it, the state and
 * the reports that say so, the deadline with the days that were compared, and the reports that did not count.
 *
 * @example
 * import { assessTasks, explainTask } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * explainTask(assessTasks({ plan: plan7099, reports: [], asOf: "2025-06-30" }).tasks[1], { plan: plan7099, language: "en" })[2]; // => "State: open (not reported), by 30 June 2025."
 */
export function explainTask(assessment: TaskAssessment, options: TaskExplanationOptions): readonly string[] {
  const quotation = options.plan.tasks.find(({ id }) => id === assessment.task)?.quotation.text;
  const lead = pick({ vi: "Nhiệm vụ", en: "Task" }, options);
  return [
    `${lead} ${assessment.task}${quotation === undefined ? "" : `: “${quotation}”`}`,
    describeAgencies(assessment, options),
    describeState(assessment, options),
    describeDeadline(assessment, options),
    ...describeSetAside(assessment, options),
  ];
}

/**
 * The roll-ups in words: all tasks on both axes with the official four cells, then by group, by agency and by period.
 *
 * The counts of a line add up to its total; a task counts for each of its leads, so lines of agencies do not.
 *
 * @example
 * import { assessTasks, explainTasks } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * explainTasks(assessTasks({ plan: plan7099, reports: [], asOf: "2025-06-30" }), { plan: plan7099, language: "en" })[1]; // => "State: 48 not reported."
 */
export function explainTasks(
  assessment: PlanTaskAssessment,
  options: TaskExplanationOptions,
): readonly string[] {
  const { plan, language } = options;
  const { totals, byGroup, byAgency, withoutStatedLead, byPeriod, asOf, dueSoonDays, unmatched } = assessment;
  const day = formatDay(asOf, language);
  const count = (counts: typeof totals): string => describeTaskCounts(counts, language);
  const official = TASK_CELLS.map((cell) => `${totals.cells[cell]} ${pick(TASK_CELL_LABELS[cell], options)}`);
  const heading = (id: string): string =>
    plan.taskGroups.find((group) => group.id === id)?.quotation.text.replace(/\.$/, "") ?? "";
  const { states, deadlines } = describeTaskAxes(totals, language);
  return [
    pick(
      {
        vi: `${totals.total} nhiệm vụ, tính đến ngày ${day}; sắp hết hạn là còn không quá ${days(dueSoonDays, options)} (ngày lịch).`,
        en: `${totals.total} task${totals.total === 1 ? "" : "s"}, as of ${day}; due soon means within ${days(dueSoonDays, options)} of the calendar.`,
      },
      options,
    ),
    `${pick({ vi: "Trạng thái: ", en: "State: " }, options)}${states}.`,
    `${pick({ vi: "Thời hạn: ", en: "Deadline: " }, options)}${deadlines}.`,
    `${pick({ vi: "Bốn nhóm của Tổ công tác: ", en: "The official four cells: " }, options)}${official.join("; ")}.`,
    ...byGroup.map(({ group, counts }) => `${group} ${heading(group)}: ${count(counts)}.`),
    ...byAgency.flatMap(({ agency, leading, coordinating }) =>
      [
        { role: "lead" as const, counts: leading },
        { role: "coordinating" as const, counts: coordinating },
      ]
        .filter(({ counts }) => counts.total > 0)
        .map(
          ({ role, counts }) =>
            `${nameOf(agency, options)} (${pick(TASK_ROLE_LABELS[role], options)}): ${count(counts)}.`,
        ),
    ),
    ...(withoutStatedLead.total === 0
      ? []
      : [
          `${pick({ vi: "Kế hoạch không nói rõ cơ quan chủ trì", en: "Lead not stated by the plan" }, options)}: ${count(withoutStatedLead)}.`,
        ]),
    ...byPeriod.map(({ period, reported, counts }) => {
      const answered = pick({ vi: `${reported} có báo cáo`, en: `${reported} reported on` }, options);
      return `${describePeriod(period)[language]} (${answered}): ${count(counts)}.`;
    }),
    ...(unmatched.length === 0
      ? []
      : [
          pick(
            {
              vi: `Không tính ${unmatched.length} báo cáo về nhiệm vụ không có trong kế hoạch.`,
              en: `Not counted: ${unmatched.length} report${unmatched.length === 1 ? "" : "s"} on tasks that the plan does not have.`,
            },
            options,
          ),
        ]),
  ];
}
