import {
  isDay,
  type Plan,
  type PlanTaskAssessment,
  type TaskAssessment,
  type TaskReport,
  type TaskRole,
  type WeighedTaskReport,
} from "@kehoach/model";
import { countTasks } from "./count-tasks.ts";
import { countTasksByPeriod } from "./count-tasks-by-period.ts";
import { standOfTask } from "./stand-of-task.ts";
import { type PlacedTask, placeTasks, roleOf } from "./task-roles.ts";
import { TaskTimeline } from "./task-timeline.ts";
import { compareTaskReports, type DatedTaskReport, dateTaskReport } from "./weigh-task-report.ts";

/** What tasks are assessed from. */
export interface TaskAssessmentInput<P extends Plan> {
  readonly plan: P;
  /** Reports on any tasks, in any order. */
  readonly reports: readonly TaskReport[];
  /** The day to speak for, `YYYY-MM-DD`: what was reported later is not used. */
  readonly asOf: string;
  /** Calendar days before the deadline, both included, in which a task is due soon; 7 if missing. */
  readonly dueSoonDays?: number;
}

/** Days before a deadline from which a task is due soon, where the caller does not say; ours, no regulation sets it. */
export const DEFAULT_DUE_SOON_DAYS = 7;

function gather(reports: readonly DatedTaskReport[]): ReadonlyMap<string, readonly DatedTaskReport[]> {
  const gathered = new Map<string, DatedTaskReport[]>();
  for (const dated of reports) {
    const own = gathered.get(dated.report.task);
    if (own === undefined) gathered.set(dated.report.task, [dated]);
    else own.push(dated);
  }
  return gathered;
}

function assessTask<TaskId extends string>(
  placed: PlacedTask & { readonly task: { readonly id: TaskId } },
  {
    reports,
    asOf,
    dueSoonDays,
  }: {
    readonly reports: readonly DatedTaskReport[];
    readonly asOf: string;
    readonly dueSoonDays: number;
  },
): TaskAssessment<TaskId> {
  const { task, assignment } = placed;
  const timeline = new TaskTimeline(reports);
  timeline.advanceTo(asOf);
  const weigh = ({ report, speaksFor, knownOn }: DatedTaskReport): WeighedTaskReport => ({
    report,
    role: roleOf(report.agency, placed),
    speaksFor,
    knownOn,
  });
  const { deadline } = task;
  return {
    task: task.id,
    assignment: assignment.id,
    group: assignment.group,
    asOf,
    ...standOfTask({ reports: timeline.front, deadline, day: asOf, dueSoonDays }),
    deadline,
    dueSoonDays,
    basis: [...timeline.front].sort(compareTaskReports).map(weigh),
    setAside: timeline.setAside.map(({ dated, reason }) => ({ ...weigh(dated), reason })),
  };
}

/**
 * Where every task of a plan stands by a day, on two axes that are never mixed: its state as reported, and its last
 * day; with counts by group, by agency and by period.
 *
 * A report is known from the day on which it was made, or from the end of its period if that day is not given; later
 * ones change nothing. Of an agency the latest report counts. Agencies that speak for the same day or period and
 * contradict each other leave the answer open, with the reports in `basis`; nobody is preferred. A task is not
 * completed until a report says so, so one without a report can be overdue. A task without a last day is
 * `no-deadline`, never on time. Days are calendar days. Reports on tasks that the plan does not have are returned and
 * counted nowhere.
 *
 * @throws {RangeError} If `asOf` is not a day, `dueSoonDays` not a whole number from 0, the period of a report no
 *   period code, or a task names an assignment that the plan does not have (`checkPlan` finds that before).
 *
 * @example
 * import { assessTasks } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * assessTasks({ plan: plan7099, reports: [], asOf: "2025-06-30" }).totals.deadlines["no-deadline"]; // => 48
 * assessTasks({ plan: plan7099, reports: [], asOf: "2025-06-30" }).tasks[0].stateReason; // => "no-report"
 */
export function assessTasks<const P extends Plan>({
  plan,
  reports,
  asOf,
  dueSoonDays = DEFAULT_DUE_SOON_DAYS,
}: TaskAssessmentInput<P>): PlanTaskAssessment<P["tasks"][number]["id"]> {
  if (!isDay(asOf)) throw new RangeError(`assessTasks: asOf must be a day such as 2024-12-31, got "${asOf}"`);
  if (!Number.isSafeInteger(dueSoonDays) || dueSoonDays < 0) {
    throw new RangeError(`assessTasks: dueSoonDays must be a whole number from 0, got ${dueSoonDays}`);
  }
  const placed = placeTasks("assessTasks", plan);
  const known = reports
    .map(dateTaskReport)
    .filter(({ knownOn }) => knownOn <= asOf)
    .sort(compareTaskReports);
  const byTask = gather(known);
  const entries = placed.map((place) => {
    const own = byTask.get(place.task.id) ?? [];
    return { place, own, assessment: assessTask(place, { reports: own, asOf, dueSoonDays }) };
  });
  const countOf = (roles: (place: PlacedTask) => boolean): ReturnType<typeof countTasks> =>
    countTasks(entries.filter(({ place }) => roles(place)).map(({ assessment }) => assessment));
  const ids = new Set(placed.map(({ task }) => task.id));
  return {
    plan: plan.id,
    asOf,
    dueSoonDays,
    tasks: entries.map(({ assessment }) => assessment),
    totals: countOf(() => true),
    byGroup: plan.taskGroups.map(({ id }) => ({
      group: id,
      counts: countOf(({ assignment }) => assignment.group === id),
    })),
    byAgency: plan.agencies.flatMap(({ id }) => {
      const has =
        (role: TaskRole) =>
        (place: PlacedTask): boolean =>
          roleOf(id, place) === role;
      const [leading, coordinating] = [countOf(has("lead")), countOf(has("coordinating"))];
      return leading.total + coordinating.total === 0 ? [] : [{ agency: id, leading, coordinating }];
    }),
    withoutStatedLead: countOf(({ assignment }) => !assignment.leads.some(({ basis }) => basis === "stated")),
    byPeriod: countTasksByPeriod(
      entries.map(({ place, own }) => ({ deadline: place.task.deadline, reports: own })),
      { asOf, dueSoonDays },
    ),
    unmatched: known.filter(({ report }) => !ids.has(report.task)).map(({ report }) => report),
  };
}
