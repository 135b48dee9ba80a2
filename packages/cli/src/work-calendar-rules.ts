import type { Rule } from "@kehoach/model";

/** What can be wrong with a file of a work calendar. */
export const workCalendarRules = {
  encoding: {
    id: "work-calendar.encoding",
    severity: "error",
    title: { vi: "Tệp không phải văn bản UTF-8", en: "The file is not text in UTF-8" },
    message: () => ({ vi: "Tệp không phải văn bản UTF-8.", en: "The file is not text in UTF-8." }),
    fix: () => ({ vi: "Lưu lại tệp dạng CSV UTF-8 hoặc JSON.", en: "Save it as CSV UTF-8 or as JSON." }),
  } satisfies Rule<Record<never, never>>,
  syntax: {
    id: "work-calendar.syntax",
    severity: "error",
    title: { vi: "Không đọc được cấu trúc tệp", en: "The structure of the file cannot be read" },
    message: ({ what }) => ({
      vi: `Không đọc được lịch làm việc ở đây${what === "" ? "" : `: cần ${what}`}.`,
      en: `The work calendar cannot be read here${what === "" ? "" : `: ${what} is needed`}.`,
    }),
    fix: () => ({
      vi: "Dùng CSV có cột from, to, kind, hoặc JSON có covers, daysOff, workedDays.",
      en: "Use CSV with the columns from, to and kind, or JSON with covers, daysOff and workedDays.",
    }),
  } satisfies Rule<{ what: string }>,
  column: {
    id: "work-calendar.column-missing",
    severity: "error",
    title: { vi: "Thiếu cột", en: "A column is missing" },
    message: ({ column }) => ({ vi: `Thiếu cột “${column}”.`, en: `The column “${column}” is missing.` }),
    fix: ({ column }) => ({
      vi: `Thêm cột “${column}” vào dòng tiêu đề.`,
      en: `Add the column “${column}” to the header.`,
    }),
  } satisfies Rule<{ column: string }>,
  day: {
    id: "work-calendar.day",
    severity: "error",
    title: { vi: "Không phải là một ngày", en: "A value is not a day" },
    message: ({ text }) => ({
      vi: `“${text}” không phải là ngày có thật.`,
      en: `“${text}” is not a real day.`,
    }),
    fix: () => ({ vi: "Ghi ngày dạng 2026-09-02.", en: "Write the day like 2026-09-02." }),
  } satisfies Rule<{ text: string }>,
  kind: {
    id: "work-calendar.kind",
    severity: "error",
    title: { vi: "Không rõ loại ngày", en: "The kind of day is not known" },
    message: ({ text }) => ({ vi: `Không có loại “${text}”.`, en: `There is no kind “${text}”.` }),
    fix: () => ({
      vi: "Ghi off (nghỉ), worked (làm bù) hoặc covers (thời gian áp dụng).",
      en: "Write off, worked or covers.",
    }),
  } satisfies Rule<{ text: string }>,
  reversed: {
    id: "work-calendar.reversed",
    severity: "error",
    title: { vi: "Ngày cuối trước ngày đầu", en: "A stretch ends before it starts" },
    message: ({ from, to }) => ({
      vi: `Ngày cuối ${to} trước ngày đầu ${from}.`,
      en: `It ends on ${to}, before it starts on ${from}.`,
    }),
    fix: () => ({ vi: "Đổi chỗ hoặc sửa hai ngày.", en: "Swap or correct the two days." }),
  } satisfies Rule<{ from: string; to: string }>,
  length: {
    id: "work-calendar.too-long",
    severity: "error",
    title: { vi: "Đợt nghỉ dài bất thường", en: "A stretch of days is too long" },
    message: ({ days, most }) => ({
      vi: `Một dòng có ${days} ngày, nhiều hơn ${most}.`,
      en: `A row has ${days} days, more than ${most}.`,
    }),
    fix: () => ({
      vi: "Kiểm tra năm; đợt dài hơn thì tách thành nhiều dòng.",
      en: "Check the year; split what really is longer.",
    }),
  } satisfies Rule<{ days: number; most: number }>,
  covers: {
    id: "work-calendar.covers",
    severity: "error",
    title: { vi: "Không rõ thời gian áp dụng", en: "What the calendar covers is not said once" },
    message: ({ count }) => ({
      vi: `Lịch phải nêu thời gian áp dụng đúng một lần, tệp này nêu ${count} lần.`,
      en: `A calendar must say once which days it covers; this file says it ${count} times.`,
    }),
    fix: () => ({
      vi: "Ghi một dòng covers, ví dụ 2026-01-01,2026-12-31,covers.",
      en: "Write one row of kind covers, such as 2026-01-01,2026-12-31,covers.",
    }),
  } satisfies Rule<{ count: number }>,
  conflict: {
    id: "work-calendar.conflict",
    severity: "error",
    title: { vi: "Một ngày vừa nghỉ vừa làm việc", en: "A day is both off and worked" },
    message: ({ day }) => ({
      vi: `Ngày ${day} vừa là ngày nghỉ vừa là ngày làm bù.`,
      en: `${day} is both off and worked.`,
    }),
    fix: () => ({ vi: "Bỏ một trong hai dòng.", en: "Remove one of the two." }),
  } satisfies Rule<{ day: string }>,
  outside: {
    id: "work-calendar.outside",
    severity: "warning",
    title: { vi: "Ngày ngoài thời gian áp dụng", en: "A day is not covered" },
    message: ({ day }) => ({
      vi: `Ngày ${day} ở ngoài thời gian áp dụng nên không dùng đến.`,
      en: `${day} lies outside of what the calendar covers and is not used.`,
    }),
    fix: () => ({ vi: "Sửa ngày hoặc dòng covers.", en: "Correct the day or the row of kind covers." }),
  } satisfies Rule<{ day: string }>,
  weekday: {
    id: "work-calendar.weekday-worked",
    severity: "warning",
    title: { vi: "Ngày làm bù không phải cuối tuần", en: "A weekday is given as worked" },
    message: ({ day }) => ({
      vi: `Ngày ${day} không phải thứ Bảy hay Chủ nhật, vốn đã là ngày làm việc.`,
      en: `${day} is neither Saturday nor Sunday: it is worked anyway.`,
    }),
    fix: () => ({ vi: "Kiểm tra ngày làm bù.", en: "Check the day that was swapped." }),
  } satisfies Rule<{ day: string }>,
} as const;
