import type { Day } from "@kehoach/model";

function shifted(day: Day, by: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return shifted(day, -1);
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return shifted(day, 1);
}
