import { reportingWindow, type WorkCalendar } from "@kehoach/calendar";
import { type Day, describePeriod, isDay, type PeriodCode, parsePeriod } from "@kehoach/model";
import { DEFAULT_DUE_SOON_DAYS } from "@kehoach/progress";
import { calendarBlocks } from "../calendar-blocks.ts";
import { type CalendarView, calendarView } from "../calendar-view.ts";
import type { ExitCode } from "../exit-codes.ts";
import { UsageError } from "../failures.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { acceptFindings } from "../open-plan.ts";
import { readInput } from "../read-input.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";

const CALENDAR_SCHEMA_VERSION = "1";

// windows begin in the year before, official figures come two years after
const YEARS = { first: 1903, last: 2190 } as const;
const MOST_WORKING_DAYS = 250;

function isInYears(code: string): boolean {
  const year = Number(code.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

function readDay(text: string, option: "--on" | "--sent"): Day {
  if (isDay(text) && isInYears(text)) return text;
  throw new UsageError({
    vi: `“${text}” không phải là một ngày có thật từ năm ${YEARS.first} đến năm ${YEARS.last} ghi theo dạng 2024-12-31 (${option}).`,
    en: `“${text}” is not a real day of the years ${YEARS.first} to ${YEARS.last} written like 2024-12-31 (${option}).`,
  });
}

function readPeriod(text: string | undefined): PeriodCode | null {
  if (text === undefined) return null;
  const window = parsePeriod(text) !== undefined && isInYears(text) ? reportingWindow(text) : undefined;
  if (window !== undefined) return window.period;
  throw new UsageError({
    vi: `“${text}” không phải là mã kỳ báo cáo; ghi 2026, 2026-S1, 2026-Q3, 2026-M08 hoặc 2026-01-01/P9M.`,
    en: `“${text}” is no code of a reporting period; write 2026, 2026-S1, 2026-Q3, 2026-M08 or 2026-01-01/P9M.`,
  });
}

function readWorkingDays(text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_WORKING_DAYS) return count;
  throw new UsageError({
    vi: `“${text}” không dùng được cho --working-days; ghi số ngày làm việc từ 1 đến ${MOST_WORKING_DAYS}.`,
    en: `“${text}” is no value of --working-days; write a number of working days from 1 to ${MOST_WORKING_DAYS}.`,
  });
}

function readDueSoon(text: string | undefined): number {
  if (text === undefined) return DEFAULT_DUE_SOON_DAYS;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new UsageError({
    vi: `“${text}” không dùng được cho --due-soon; ghi số ngày (ngày lịch) từ 0 đến 999.`,
    en: `“${text}” is no value of --due-soon; write a number of calendar days from 0 to 999.`,
  });
}

/** The options that only tell something of a deadline, which needs working days; the day of sending a period, too. */
function refuseWithoutDeadline({ options, argument }: Invocation): void {
  const lone = ["work-calendar", "sent", "due-soon"].find((name) => options.has(name));
  if (lone !== undefined && !options.has("working-days")) {
    throw new UsageError({
      vi: `--${lone} chỉ dùng cùng --working-days: số ngày làm việc đến hạn gửi.`,
      en: `--${lone} goes with --working-days only: the working days up to the deadline.`,
    });
  }
  if (options.has("sent") && argument === undefined) {
    throw new UsageError({
      vi: "--sent cần mã kỳ báo cáo, ví dụ: kehoach calendar 2026-Q3 --sent 2026-09-17.",
      en: "--sent needs the code of a period, such as: kehoach calendar 2026-Q3 --sent 2026-09-17.",
    });
  }
}

async function loadWorkCalendar(invocation: Invocation): Promise<WorkCalendar | null> {
  const path = invocation.options.value("work-calendar");
  if (path === undefined) return null;
  const bytes = await readInput(path, invocation.io);
  const { readWorkCalendar } = await import("../read-work-calendar.ts");
  const { calendar, findings } = await readWorkCalendar(bytes, path);
  acceptFindings(findings, invocation);
  return calendar ?? null;
}

function calendarJson({ windows, workingDays, workCalendar, ...view }: CalendarView): unknown {
  return {
    schemaVersion: CALENDAR_SCHEMA_VERSION,
    ...view,
    workingDays,
    workCalendar:
      workingDays === null
        ? null
        : { daysOff: ["saturday", "sunday"], holidays: workCalendar ?? "not-considered" },
    windows: windows.map((window) => ({ ...window, name: describePeriod(window.period) })),
  };
}

/** Shows reporting windows, deadlines and days of publication, of a period or around a day. */
export async function calendarCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, argument, io, language } = invocation;
  const on = readDay(options.value("on") ?? todayInVietNam(io.now()), "--on");
  const period = readPeriod(argument);
  const workingDays = readWorkingDays(options.value("working-days"));
  const dueSoonDays = readDueSoon(options.value("due-soon"));
  const sent = options.value("sent");
  const sentOn = sent === undefined ? null : readDay(sent, "--sent");
  refuseWithoutDeadline(invocation);
  const workCalendar = await loadWorkCalendar(invocation);
  const view = calendarView({ on, period, workingDays, workCalendar, sentOn, dueSoonDays });
  return giveAnswer(invocation, {
    json: () => calendarJson(view),
    blocks: () => calendarBlocks(view, language),
  });
}
