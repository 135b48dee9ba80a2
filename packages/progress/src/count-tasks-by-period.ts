import { periodInterval } from "@kehoach/calendar";
import type { Day, PeriodTaskCounts, TaskCounts } from "@kehoach/model";
import { countTasks } from "./count-tasks.ts";
import { standOfTask } from "./stand-of-task.ts";
import { TaskTimeline } from "./task-timeline.ts";
import type { DatedTaskReport } from "./weigh-task-report.ts";

/** A task with its reports, in the order of `compareTaskReports`. */
export interface ReportedTask {
  readonly deadline: Day | null;
  readonly reports: readonly DatedTaskReport[];
}

/** All tasks at the end of each period that is reported on, or on the day of the assessment if that is earlier. */
export function countTasksByPeriod(
  tasks: readonly ReportedTask[],
  { asOf, dueSoonDays }: { readonly asOf: Day; readonly dueSoonDays: number },
): readonly PeriodTaskCounts[] {
  const reported = new Map<string, Set<ReportedTask>>();
  for (const task of tasks) {
    for (const { period } of task.reports) {
      const known = reported.get(period);
      if (known === undefined) reported.set(period, new Set([task]));
      else known.add(task);
    }
  }
  const periods = [...reported]
    .map(([period, reportedTasks]) => {
      const { start, end } = periodInterval(period);
      return { period, reported: reportedTasks.size, start, end, day: end < asOf ? end : asOf };
    })
    .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));

  const timelines = tasks.map(({ deadline, reports }) => ({ deadline, timeline: new TaskTimeline(reports) }));
  const counts = new Map<Day, TaskCounts>();
  for (const day of [...new Set(periods.map((period) => period.day))].sort()) {
    const stands = timelines.map(({ deadline, timeline }) => {
      timeline.advanceTo(day);
      return standOfTask({ reports: timeline.front, deadline, day, dueSoonDays });
    });
    counts.set(day, countTasks(stands));
  }
  return periods.map(({ period, day, reported: count }) => ({
    period,
    day,
    reported: count,
    counts: counts.get(day) ?? countTasks([]),
  }));
}
