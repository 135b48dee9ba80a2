import { type Day, formatPeriod, isDay, type PeriodCode, parsePeriod, YEAR_BOUNDS } from "@kehoach/model";
import {
  RELEASE_DECREES,
  RELEASE_SERIES,
  RELEASE_SLOTS,
  type ReleaseSeries,
  type ReleaseStage,
  type SlotDay,
  type YearPart,
} from "./release-rules.ts";
import type { FactStatus } from "./reporting-kind.ts";

/** A figure that is to be published, with the day and how that is known. */
export interface ScheduledRelease {
  readonly series: ReleaseSeries;
  readonly period: PeriodCode;
  readonly stage: ReleaseStage;
  /** The day set for publication, not moved for holidays; `null` if it is not known. */
  readonly day: Day | null;
  /** The decree that is in force on that day; `null` if none was read. */
  readonly decree: string | null;
  readonly status: FactStatus;
}

/** What is to be published of one period, as seen on a day. */
export interface PeriodReleases {
  /** What should exist by that day, the day included; in the order of publication. */
  readonly due: readonly ScheduledRelease[];
  /** What is set for a later day. */
  readonly upcoming: readonly ScheduledRelease[];
  /** What is published on a day that is not known. */
  readonly undated: readonly ScheduledRelease[];
}

/**
 * The days of publication set for the GDP or GRDP figures of a year, in the order of publication.
 *
 * A publication follows the decree that is in force on its day: 62/2024/NĐ-CP from 1 August 2024, 13/2026/NĐ-CP from 10
 * April 2026. For earlier days, and where a decree was not read, `day` and `decree` are `null` and the status is `unknown`.
 * What rests on a draft or is computed from a sentence says so. A day set is no proof that the figure was published.
 *
 * @throws {RangeError} If `series` is neither gdp nor grdp, or `year` no whole year from 1900 to 2198.
 *
 * Source: reports of the press on the two decrees and on the draft of the second, read in part.
 *
 * @example
 * releaseCalendar({ series: "grdp", year: 2026 })[0]; // => { series: "grdp", period: "2026-Q1", stage: "estimate", day: "2026-04-01", decree: "62/2024/NĐ-CP", status: "derived" }
 * releaseCalendar({ series: "gdp", year: 2026 })[1]; // => { series: "gdp", period: "2026-Q2", stage: "estimate", day: "2026-07-03", decree: "13/2026/NĐ-CP", status: "found" }
 */
export function releaseCalendar({
  series,
  year,
}: {
  readonly series: ReleaseSeries;
  readonly year: number;
}): readonly ScheduledRelease[] {
  requireSeries("releaseCalendar", series);
  // the official figure comes two years later, in a year that a day can be written of
  if (!Number.isSafeInteger(year) || year < YEAR_BOUNDS.first || year > YEAR_BOUNDS.last - 2) {
    throw new RangeError(
      `releaseCalendar: year must be a whole year from ${YEAR_BOUNDS.first} to ${YEAR_BOUNDS.last - 2}, got ${year}`,
    );
  }
  return RELEASE_SLOTS[series].flatMap(({ figures }, place) => {
    const set = dayOfSlot({ series, year, place });
    return figures.map(([part, stage]) => ({ series, period: periodOf(part, year), stage, ...set }));
  });
}

/**
 * Which figures of a period should exist by a day, which are to come, and of which the day is not known.
 *
 * All three are empty for a period of which no figure is scheduled, such as a month.
 *
 * @throws {RangeError} If `series` is neither gdp nor grdp, `period` no period code, its year past 2198, or `on` no real
 * day `YYYY-MM-DD`.
 *
 * @example
 * releasesOf({ series: "grdp", period: "2026", on: "2026-11-24" }).due.map(({ stage }) => stage); // => ["estimate"]
 * releasesOf({ series: "grdp", period: "2026", on: "2026-11-24" }).upcoming[0]; // => { series: "grdp", period: "2026", stage: "second-estimate", day: "2026-11-29", decree: "13/2026/NĐ-CP", status: "draft-only" }
 */
export function releasesOf({
  series,
  period,
  on,
}: {
  readonly series: ReleaseSeries;
  readonly period: PeriodCode;
  readonly on: Day;
}): PeriodReleases {
  requireSeries("releasesOf", series);
  if (!isDay(on)) throw new RangeError(`releasesOf: on must be a day YYYY-MM-DD, got "${on}"`);
  const parsed = parsePeriod(period);
  if (parsed === undefined) {
    throw new RangeError(`releasesOf: period must be a period code, got "${period}"`);
  }
  const code = formatPeriod(parsed);
  const releases = releaseCalendar({ series, year: Number(code.slice(0, 4)) }).filter(
    (release) => release.period === code,
  );
  return {
    due: releases.filter(({ day }) => day !== null && day <= on),
    upcoming: releases.filter(({ day }) => day !== null && day > on),
    undated: releases.filter(({ day }) => day === null),
  };
}

function requireSeries(caller: string, series: ReleaseSeries): void {
  if (!RELEASE_SERIES.includes(series)) {
    throw new RangeError(`${caller}: series must be gdp or grdp, got "${series}"`);
  }
}

const UNKNOWN = { day: null, decree: null, status: "unknown" } as const;

/** The day of a slot under the decree that is in force on that day. */
function dayOfSlot({
  series,
  year,
  place,
}: {
  readonly series: ReleaseSeries;
  readonly year: number;
  readonly place: number;
}): Pick<ScheduledRelease, "day" | "decree" | "status"> {
  for (const [index, { number, inForceFrom, days }] of RELEASE_DECREES.entries()) {
    const day = dayIn(year, days[series][place]);
    const replacedOn = RELEASE_DECREES[index + 1]?.inForceFrom;
    if (day === undefined || day.day < inForceFrom) continue;
    if (replacedOn === undefined || day.day < replacedOn) return { ...day, decree: number };
  }
  return UNKNOWN;
}

function dayIn(
  year: number,
  slot: SlotDay | undefined,
): { readonly day: Day; readonly status: FactStatus } | undefined {
  if (slot === undefined || slot.monthAndDay === null) return undefined;
  return { day: `${year + slot.yearsLater}-${slot.monthAndDay}`, status: slot.status };
}

function periodOf(part: YearPart, year: number): PeriodCode {
  switch (part) {
    case "year":
      return String(year);
    case "9M":
      return `${year}-01-01/P9M`;
    default:
      return `${year}-${part}`;
  }
}
