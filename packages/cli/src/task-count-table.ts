import {
  DEADLINE_REASON_LABELS,
  DEADLINE_REASONS,
  DEADLINE_STATUS_LABELS,
  DEADLINE_STATUSES,
  type Language,
  type LocalizedText,
  STATE_REASON_LABELS,
  STATE_REASONS,
  TASK_STATE_LABELS,
  TASK_STATES,
  type TaskCounts,
} from "@kehoach/model";
import { cell, type StyledText, type Table } from "./block.ts";

/** A row of counts under a name; `more` are cells behind them. */
export interface CountRow {
  readonly name: string;
  readonly counts: TaskCounts;
  readonly more?: readonly number[];
}

interface CountColumn {
  readonly label: LocalizedText;
  readonly of: (counts: TaskCounts) => number;
}

const COLUMNS: readonly CountColumn[] = [
  ...TASK_STATES.map((code) => ({
    label: TASK_STATE_LABELS[code],
    of: ({ states }: TaskCounts) => states[code],
  })),
  ...STATE_REASONS.map((code) => ({
    label: STATE_REASON_LABELS[code],
    of: ({ states }: TaskCounts) => states[code],
  })),
  ...DEADLINE_STATUSES.map((code) => ({
    label: DEADLINE_STATUS_LABELS[code],
    of: ({ deadlines }: TaskCounts) => deadlines[code],
  })),
  // a contradiction about the state has its column above
  ...DEADLINE_REASONS.map((code) => ({
    label: {
      vi: `hạn: ${DEADLINE_REASON_LABELS[code].vi}`,
      en: `deadline: ${DEADLINE_REASON_LABELS[code].en}`,
    },
    of: ({ deadlines }: TaskCounts) => deadlines[code],
  })),
];

function countCell(count: number): StyledText {
  return cell(String(count), count === 0 ? "quiet" : "plain");
}

/** A table of counts on both axes; a column in which every count is 0 is left out. */
export function taskCountTable(
  rows: readonly CountRow[],
  {
    head,
    total,
    more = [],
    language,
  }: {
    readonly head: LocalizedText;
    readonly total: LocalizedText;
    readonly more?: readonly LocalizedText[];
    readonly language: Language;
  },
): Table {
  const used = COLUMNS.filter(({ of }) => rows.some(({ counts }) => of(counts) > 0));
  return {
    kind: "table",
    header: [head, total, ...used.map(({ label }) => label), ...more].map((text) => text[language]),
    rows: rows.map((row) => [
      cell(row.name),
      countCell(row.counts.total),
      ...used.map(({ of }) => countCell(of(row.counts))),
      ...(row.more ?? []).map(countCell),
    ]),
  };
}
