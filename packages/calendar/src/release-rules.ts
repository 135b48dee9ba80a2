import type { Day, LocalizedText } from "@kehoach/model";
import type { FactStatus } from "./reporting-kind.ts";

/** A product whose figures have set days of publication: of the nation (GDP) or of a province (GRDP). */
export type ReleaseSeries = (typeof RELEASE_SERIES)[number];

/** Every {@link ReleaseSeries}. */
export const RELEASE_SERIES = ["gdp", "grdp"] as const;

/** How far a published figure is; `second-estimate` is the one that is made of a year at its end. */
export type ReleaseStage = (typeof RELEASE_STAGES)[number];

/** Every {@link ReleaseStage}, in the order of publication. */
export const RELEASE_STAGES = ["estimate", "second-estimate", "preliminary", "official"] as const;

/** Vietnamese and English labels of each {@link ReleaseStage}. */
export const RELEASE_STAGE_LABELS: Readonly<Record<ReleaseStage, LocalizedText>> = {
  estimate: { vi: "ước tính", en: "estimate" },
  "second-estimate": { vi: "ước tính lần 2", en: "second estimate" },
  preliminary: { vi: "sơ bộ", en: "preliminary" },
  official: { vi: "chính thức", en: "official" },
};

/** A part of the year that figures are published of. */
export type YearPart = "Q1" | "Q2" | "Q3" | "Q4" | "S1" | "9M" | "year";

/** Figures that are published together. */
export interface ReleaseSlot {
  readonly figures: readonly (readonly [part: YearPart, stage: ReleaseStage])[];
}

/** When figures are published: month and day, so many years after the year of the figures, and how that is known. */
export interface SlotDay {
  readonly yearsLater: number;
  /** `MM-DD`; `null` if unknown. */
  readonly monthAndDay: string | null;
  readonly status: FactStatus;
}

/** Slots by series, in the order of publication, each with its day under one decree. */
export interface ReleaseDecree {
  readonly number: string;
  readonly inForceFrom: Day;
  readonly days: Readonly<Record<ReleaseSeries, readonly SlotDay[]>>;
}

const OF_BOTH_SERIES: readonly ReleaseSlot[] = [
  { figures: [["Q1", "estimate"]] },
  {
    figures: [
      ["Q2", "estimate"],
      ["S1", "estimate"],
      ["year", "estimate"],
      ["Q1", "preliminary"],
    ],
  },
  {
    figures: [
      ["Q3", "estimate"],
      ["9M", "estimate"],
      ["Q2", "preliminary"],
      ["S1", "preliminary"],
    ],
  },
  {
    figures: [
      ["Q4", "estimate"],
      ["year", "second-estimate"],
      ["Q3", "preliminary"],
      ["9M", "preliminary"],
    ],
  },
  { figures: [["Q4", "preliminary"]] },
  { figures: [["year", "preliminary"]] },
];

/** What is published of a year, in the order of publication; the days of a decree have the same order. */
export const RELEASE_SLOTS: Readonly<Record<ReleaseSeries, readonly ReleaseSlot[]>> = {
  gdp: [
    ...OF_BOTH_SERIES,
    {
      figures: [
        ["year", "official"],
        ["Q1", "official"],
        ["Q2", "official"],
        ["Q3", "official"],
        ["Q4", "official"],
      ],
    },
  ],
  // of official figures of quarters nothing was read
  grdp: [...OF_BOTH_SERIES, { figures: [["year", "official"]] }],
};

const on = (monthAndDay: string | null, status: FactStatus, yearsLater = 0): SlotDay => ({
  yearsLater,
  monthAndDay,
  status,
});

/**
 * The decrees on national statistical indicators that set days of publication, as far as they were read, oldest first.
 *
 * Source: reports on decrees 62/2024/NĐ-CP and 13/2026/NĐ-CP in the press, read in part. `derived`: 62/2024 had the
 * first of the month where 13/2026 is said to move it "from the 1st to the 29th of the month before". `draft-only`: only
 * the draft of 13/2026 was read; for the estimate of the year another source is unsure between 29 November and 29 December.
 */
export const RELEASE_DECREES: readonly ReleaseDecree[] = [
  {
    number: "62/2024/NĐ-CP",
    inForceFrom: "2024-08-01",
    days: {
      gdp: [
        on("04-06", "found"),
        on("07-06", "found"),
        on("10-06", "found"),
        on("01-06", "found", 1),
        on("04-06", "found", 1),
        on("10-06", "found", 1),
        on("10-06", "found", 2),
      ],
      grdp: [
        on("04-01", "derived"),
        on("07-01", "derived"),
        on("10-01", "derived"),
        on("12-01", "derived"),
        on("04-01", "derived", 1),
        on(null, "unknown", 1),
        on(null, "unknown", 2),
      ],
    },
  },
  {
    number: "13/2026/NĐ-CP",
    inForceFrom: "2026-04-10",
    days: {
      gdp: [
        on("04-03", "found"),
        on("07-03", "found"),
        on("10-03", "found"),
        on("01-03", "found", 1),
        on("04-03", "found", 1),
        on("10-03", "found", 1),
        on("10-03", "found", 2),
      ],
      grdp: [
        on("03-29", "found"),
        on("06-29", "found"),
        on("09-29", "found"),
        on("11-29", "draft-only"),
        on("03-29", "found", 1),
        on("09-29", "draft-only", 1),
        on("09-29", "draft-only", 2),
      ],
    },
  },
];
