import { type DayInterval, FACT_STATUS_LABELS, RELEASE_STAGE_LABELS } from "@kehoach/calendar";
import {
  DEADLINE_STATUS_LABELS,
  describePeriod,
  formatDay,
  type Language,
  type LocalizedText,
} from "@kehoach/model";
import { type Block, cell, GAP, paragraph } from "./block.ts";
import type { CalendarView, ReleaseView, WindowView } from "./calendar-view.ts";

const TEXTS = {
  windows: { vi: "KỲ BÁO CÁO", en: "REPORTING PERIODS" },
  period: { vi: "Kỳ", en: "Period" },
  code: { vi: "Mã", en: "Code" },
  agency: { vi: "Báo cáo hành chính", en: "Agency reports" },
  statistics: { vi: "Thống kê", en: "Statistics" },
  deadline: { vi: "Hạn gửi", en: "Deadline" },
  daysLeft: { vi: "Còn (ngày)", en: "Days left" },
  notSent: { vi: "Nếu chưa gửi", en: "If not sent" },
  sent: { vi: "Đã gửi", en: "Sent" },
  releases: { vi: "NGÀY CÔNG BỐ SỐ LIỆU", en: "DAYS OF PUBLICATION" },
  series: { vi: "Số liệu", en: "Figure" },
  stage: { vi: "Mức", en: "Stage" },
  day: { vi: "Ngày", en: "Day" },
  state: { vi: "Đến nay", en: "By now" },
  decree: { vi: "Nghị định", en: "Decree" },
  status: { vi: "Căn cứ", en: "How known" },
  noReleases: {
    vi: "Không có ngày công bố GDP hoặc GRDP nào cho kỳ này.",
    en: "No day of publication of GDP or GRDP is set for this period.",
  },
} as const satisfies Record<string, LocalizedText>;

const STATES: Readonly<Record<ReleaseView["state"], LocalizedText>> = {
  due: { vi: "phải có", en: "should exist" },
  upcoming: { vi: "chưa đến", en: "to come" },
  undated: { vi: "chưa rõ ngày", en: "day not known" },
};

const NOTES = {
  windows: {
    vi: "Báo cáo hành chính: từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP). Thống kê: theo kỳ dương lịch.",
    en: "Agency reports: from the 15th to the 14th (decree 09/2019/NĐ-CP). Statistics: calendar periods.",
  },
  unknown: {
    vi: "Các kỳ chốt trước ngày 12/03/2019 là trước khi nghị định có hiệu lực; cách chốt khi đó chưa rõ.",
    en: "Periods cut off before 12 March 2019 came before the decree; how they were cut is not known.",
  },
  tooShort: {
    vi: "Nơi ghi “—”: lịch làm việc không đủ dài để tính hạn gửi.",
    en: "Where it says “—” the work calendar does not reach as far as the deadline.",
  },
  releases: {
    vi: "Ngày theo nghị định có hiệu lực vào ngày đó, chưa dời vì ngày nghỉ; chưa chắc số liệu đã được công bố.",
    en: "Days by the decree in force on that day, not moved for holidays; no proof that a figure was published.",
  },
} as const satisfies Record<string, LocalizedText>;

function interval({ start, end }: DayInterval, language: Language): string {
  return `${formatDay(start, language)} – ${formatDay(end, language)}`;
}

function windowRow(window: WindowView, { workingDays }: CalendarView, language: Language): readonly string[] {
  const { period, agency, statistics, deadline } = window;
  const days = [
    describePeriod(period)[language],
    period,
    interval(agency, language),
    interval(statistics, language),
  ];
  if (workingDays === null) return days;
  if (deadline === null || deadline.day === null) return [...days, "—", "—", "—"];
  const { day, daysToDeadline, status } = deadline;
  const stands = status === null ? "—" : DEADLINE_STATUS_LABELS[status][language];
  return [...days, formatDay(day, language), String(daysToDeadline), stands];
}

function workingDaysNote({ workingDays, workCalendar }: CalendarView, language: Language): string {
  const lead = {
    vi: `Hạn gửi: ${workingDays} ngày làm việc sau ngày chốt`,
    en: `Deadline: ${workingDays} working day${workingDays === 1 ? "" : "s"} after the cut-off`,
  }[language];
  if (workCalendar === null) {
    return {
      vi: `${lead}; chỉ trừ thứ Bảy và Chủ nhật, chưa tính ngày lễ và ngày hoán đổi.`,
      en: `${lead}; only Saturdays and Sundays are left out, not public holidays and swapped days.`,
    }[language];
  }
  const { covers, daysOff, workedDays } = workCalendar;
  return {
    vi: `${lead}; theo lịch làm việc ${interval(covers, "vi")}: ${daysOff.length} ngày nghỉ, ${workedDays.length} ngày làm bù.`,
    en: `${lead}; by the work calendar of ${interval(covers, "en")}: ${daysOff.length} day${daysOff.length === 1 ? "" : "s"} off, ${workedDays.length} worked instead.`,
  }[language];
}

function deadlineNotes(view: CalendarView, language: Language): readonly string[] {
  const { workingDays, windows, sentOn, on, dueSoonDays } = view;
  if (workingDays === null) return [];
  const soon = {
    vi: `Sắp hết hạn: còn không quá ${dueSoonDays} ngày (ngày lịch).`,
    en: `Due soon: within ${dueSoonDays} calendar day${dueSoonDays === 1 ? "" : "s"}.`,
  }[language];
  const sent =
    sentOn === null
      ? []
      : [
          {
            vi: `Đã gửi ngày ${formatDay(sentOn, "vi")}${sentOn > on ? ", sau ngày đang xem" : ""}.`,
            en: `Sent on ${formatDay(sentOn, "en")}${sentOn > on ? ", after the day spoken for" : ""}.`,
          }[language],
        ];
  const short = windows.some(({ deadline }) => deadline?.reason === "calendar-too-short");
  return [workingDaysNote(view, language), soon, ...sent, ...(short ? [NOTES.tooShort[language]] : [])];
}

function windowBlocks(view: CalendarView, language: Language): readonly Block[] {
  const { windows, workingDays, sentOn } = view;
  const header = [TEXTS.period, TEXTS.code, TEXTS.agency, TEXTS.statistics];
  const all =
    workingDays === null
      ? header
      : [...header, TEXTS.deadline, TEXTS.daysLeft, sentOn === null ? TEXTS.notSent : TEXTS.sent];
  return [
    GAP,
    paragraph(TEXTS.windows[language], { style: "strong" }),
    {
      kind: "table",
      header: all.map((text) => text[language]),
      rows: windows.map((window) => windowRow(window, view, language).map((text) => cell(text))),
    },
    paragraph(NOTES.windows[language]),
    ...(windows.some(({ status }) => status === "unknown") ? [paragraph(NOTES.unknown[language])] : []),
    ...deadlineNotes(view, language).map((note) => paragraph(note)),
  ];
}

/** One row for figures of one stage that come together. */
function releaseRow(together: readonly ReleaseView[], language: Language): readonly string[] {
  const [first] = together;
  if (first === undefined) return [];
  const { series, stage, day, state, decree, status } = first;
  return [
    series.toUpperCase(),
    together.map(({ period }) => describePeriod(period)[language]).join("; "),
    RELEASE_STAGE_LABELS[stage][language],
    day === null ? "—" : formatDay(day, language),
    STATES[state][language],
    decree ?? "—",
    FACT_STATUS_LABELS[status][language],
  ];
}

function publications(releases: readonly ReleaseView[]): readonly (readonly ReleaseView[])[] {
  const groups = new Map<string, readonly ReleaseView[]>();
  for (const release of releases) {
    const key = `${release.series} ${release.day} ${release.stage}`;
    groups.set(key, [...(groups.get(key) ?? []), release]);
  }
  return [...groups.values()];
}

function releaseBlocks({ releases }: CalendarView, language: Language): readonly Block[] {
  const head = [GAP, paragraph(TEXTS.releases[language], { style: "strong" })];
  if (releases.length === 0) return [...head, paragraph(TEXTS.noReleases[language])];
  const { series, period, stage, day, state, decree, status } = TEXTS;
  return [
    ...head,
    {
      kind: "table",
      header: [series, period, stage, day, state, decree, status].map((text) => text[language]),
      rows: publications(releases).map((together) =>
        releaseRow(together, language).map((text) => cell(text)),
      ),
    },
    paragraph(NOTES.releases[language]),
  ];
}

/** The calendar to read: windows with deadlines, then days of publication. */
export function calendarBlocks(view: CalendarView, language: Language): readonly Block[] {
  const day = formatDay(view.on, language);
  const title = { vi: `Lịch báo cáo, xem ngày ${day}`, en: `Reporting calendar as of ${day}` }[language];
  return [
    paragraph(title, { style: "strong" }),
    ...windowBlocks(view, language),
    ...releaseBlocks(view, language),
  ];
}
