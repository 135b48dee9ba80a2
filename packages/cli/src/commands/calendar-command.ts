import { reportingWindow } from "@kehoach/calendar";
import { type Day, describePeriod, isDay, type Language, type PeriodCode, parsePeriod } from "@kehoach/model";
import { calendarBlocks } from "../calendar-blocks.ts";
import { type CalendarView, calendarView } from "../calendar-view.ts";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import { UsageError } from "../failures.ts";
import type { Io } from "../io.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";

const CALENDAR_SCHEMA_VERSION = "1";

// windows begin in the year before, official figures come two years after
const YEARS = { first: 1903, last: 2190 } as const;
const MOST_WORKING_DAYS = 250;

function isInYears(code: string): boolean {
  const year = Number(code.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

function readDay(text: string): Day {
  if (isDay(text) && isInYears(text)) return text;
  throw new UsageError({
    vi: `“${text}” không phải là một ngày có thật từ năm ${YEARS.first} đến năm ${YEARS.last} ghi theo dạng 2024-12-31 (--on).`,
    en: `“${text}” is not a real day of the years ${YEARS.first} to ${YEARS.last} written like 2024-12-31 (--on).`,
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

function calendarJson({ windows, workingDays, ...view }: CalendarView): string {
  return safeJson({
    schemaVersion: CALENDAR_SCHEMA_VERSION,
    ...view,
    workingDays,
    workCalendar:
      workingDays === null ? null : { daysOff: ["saturday", "sunday"], holidays: "not-considered" },
    windows: windows.map((window) => ({ ...window, name: describePeriod(window.period) })),
  });
}

/** Shows reporting windows, deadlines and days of publication, of a period or around a day. */
export async function calendarCommand({
  options,
  argument,
  io,
  language,
}: {
  readonly options: GivenOptions;
  readonly argument: string | undefined;
  readonly io: Io;
  readonly language: Language;
}): Promise<ExitCode> {
  const on = readDay(options.value("on") ?? todayInVietNam(io.now()));
  const period = readPeriod(argument);
  const workingDays = readWorkingDays(options.value("working-days"));
  const view = calendarView({ on, period, workingDays });
  if (options.value("format") === "json") io.stdout.write(`${calendarJson(view)}\n`);
  else show(calendarBlocks(view, language), io);
  return EXIT_CODES.done;
}
