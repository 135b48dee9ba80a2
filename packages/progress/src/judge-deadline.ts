import { deadlineStatus } from "@kehoach/calendar";
import type { Day, DeadlineReason, DeadlineStatus, TaskCell, TaskState } from "@kehoach/model";

/** How a task stands against its last day. */
export interface DeadlineJudgement {
  readonly status: DeadlineStatus | null;
  readonly reason: DeadlineReason | null;
  readonly cell: TaskCell | null;
  readonly comparedOn: Day | null;
  readonly daysToDeadline: number | null;
}

/** What is said of a task: its state, `null` if nothing is said. */
export interface TaskStatement {
  readonly state: TaskState | null;
  readonly completedOn: Day | null;
  readonly speaksFor: Day | null;
}

/** A statement with what it is judged by. */
export interface DeadlineQuestion {
  readonly statement: TaskStatement;
  readonly deadline: Day | null;
  readonly day: Day;
  readonly dueSoonDays: number;
}

/**
 * Judges one statement about a task against its last day, which is the last one in time.
 *
 * What is completed is judged by its day of completion. Without that day it was on time if the report speaks for a
 * day up to the deadline; else the answer is open. Whatever else is said, and where nothing is, the task is not
 * completed and is judged by the day of the assessment: a state such as suspended does not move the deadline.
 */
export function judgeDeadline({
  statement,
  deadline,
  day,
  dueSoonDays,
}: DeadlineQuestion): DeadlineJudgement {
  if (deadline === null) {
    return { status: "no-deadline", reason: null, cell: null, comparedOn: null, daysToDeadline: null };
  }
  if (statement.state !== "completed") {
    const judged = deadlineStatus({ deadline, doneOn: null, on: day, dueSoonDays });
    const cell = judged.status === "overdue" ? "not-completed-overdue" : "not-completed-within-deadline";
    return { ...judged, reason: null, cell };
  }
  const { completedOn, speaksFor } = statement;
  const doneOn = completedOn ?? (speaksFor !== null && speaksFor <= deadline ? speaksFor : null);
  if (doneOn === null) {
    const reason = "completion-day-unknown";
    return { status: null, reason, cell: null, comparedOn: null, daysToDeadline: null };
  }
  // what is reported as completed is done, whatever day it names
  const judged = deadlineStatus({ deadline, doneOn, on: doneOn, dueSoonDays });
  return {
    ...judged,
    reason: null,
    cell: judged.status === "overdue" ? "completed-late" : "completed-on-time",
  };
}
