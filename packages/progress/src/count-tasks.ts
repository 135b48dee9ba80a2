import {
  DEADLINE_REASONS,
  DEADLINE_STATUSES,
  STATE_REASONS,
  TASK_CELLS,
  TASK_STATES,
  type TaskCounts,
} from "@kehoach/model";
import type { TaskStand } from "./stand-of-task.ts";

function zeros<Code extends string>(codes: readonly Code[]): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>;
}

/** Counts tasks on each axis; what is not known is counted by its reason, so that every count adds up. */
export function countTasks(
  stands: readonly Pick<TaskStand, "state" | "stateReason" | "deadlineStatus" | "deadlineReason" | "cell">[],
): TaskCounts {
  const states = zeros([...TASK_STATES, ...STATE_REASONS]);
  const deadlines = zeros([...DEADLINE_STATUSES, ...DEADLINE_REASONS]);
  const cells = zeros([...TASK_CELLS, ...DEADLINE_REASONS, "no-deadline"]);
  for (const { state, stateReason, deadlineStatus, deadlineReason, cell } of stands) {
    states[state ?? stateReason ?? "no-report"]++;
    deadlines[deadlineStatus ?? deadlineReason ?? "no-deadline"]++;
    cells[cell ?? deadlineReason ?? "no-deadline"]++;
  }
  return { total: stands.length, states, deadlines, cells };
}
