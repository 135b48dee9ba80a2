import { type Day, type DeadlineStatus, isDay } from "@kehoach/model";
import { daysBetween } from "./days-between.ts";

/** How something stands against its last day. */
export interface DeadlineJudgement {
  readonly status: DeadlineStatus;
  /** The day that was held against the deadline: that of completion, else the day asked about; `null` without one. */
  readonly comparedOn: Day | null;
  /** Calendar days from there to the deadline, negative after it; `null` without a deadline. */
  readonly daysToDeadline: number | null;
}

/**
 * How a task or a submission stands against its last day, on a day.
 *
 * The deadline itself is in time. What was done by the day asked about is judged by when it was done and is never due
 * soon; what was done later is not yet done on that day. What is not done is `due-soon` from `dueSoonDays` calendar days
 * before the deadline on. Without a deadline the status is `no-deadline`, whatever was done: a deadline that could not be
 * computed is another matter and for the caller to tell.
 *
 * @throws {RangeError} If a day is no real day `YYYY-MM-DD`, or `dueSoonDays` no whole number from 0.
 *
 * @example
 * deadlineStatus({ deadline: "2026-11-17", doneOn: null, on: "2026-11-16", dueSoonDays: 3 }).status; // => "due-soon"
 * deadlineStatus({ deadline: "2026-11-17", doneOn: null, on: "2026-11-20", dueSoonDays: 3 }); // => { status: "overdue", comparedOn: "2026-11-20", daysToDeadline: -3 }
 * deadlineStatus({ deadline: "2026-11-17", doneOn: "2026-11-17", on: "2026-11-20", dueSoonDays: 3 }).status; // => "on-time"
 */
export function deadlineStatus({
  deadline,
  doneOn,
  on,
  dueSoonDays,
}: {
  readonly deadline: Day | null;
  readonly doneOn: Day | null;
  readonly on: Day;
  readonly dueSoonDays: number;
}): DeadlineJudgement {
  for (const [name, day] of Object.entries({ deadline, doneOn, on })) {
    if (day !== null && !isDay(day)) {
      throw new RangeError(`deadlineStatus: ${name} must be a day YYYY-MM-DD, got "${day}"`);
    }
  }
  if (!Number.isSafeInteger(dueSoonDays) || dueSoonDays < 0) {
    throw new RangeError(`deadlineStatus: dueSoonDays must be a whole number from 0, got ${dueSoonDays}`);
  }
  if (deadline === null) return { status: "no-deadline", comparedOn: null, daysToDeadline: null };
  const isDone = doneOn !== null && doneOn <= on;
  const comparedOn = isDone ? doneOn : on;
  const daysToDeadline = daysBetween({ from: comparedOn, to: deadline });
  if (daysToDeadline < 0) return { status: "overdue", comparedOn, daysToDeadline };
  return {
    status: !isDone && daysToDeadline <= dueSoonDays ? "due-soon" : "on-time",
    comparedOn,
    daysToDeadline,
  };
}
