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
import { type Block, cell, GAP, type StyledText, type Table } from "./block.ts";

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

const STATE_COLUMNS: readonly CountColumn[] = [
  ...TASK_STATES.map((code) => ({
    label: TASK_STATE_LABELS[code],
    of: ({ states }: TaskCounts) => states[code],
  })),
  ...STATE_REASONS.map((code) => ({
    label: STATE_REASON_LABELS[code],
    of: ({ states }: TaskCounts) => states[code],
  })),
];

const DEADLINE_COLUMNS: readonly CountColumn[] = [
  ...DEADLINE_STATUSES.map((code) => ({
    label: DEADLINE_STATUS_LABELS[code],
    of: ({ deadlines }: TaskCounts) => deadlines[code],
  })),
  ...DEADLINE_REASONS.map((code) => ({
    label: DEADLINE_REASON_LABELS[code],
    of: ({ deadlines }: TaskCounts) => deadlines[code],
  })),
];

function countCell(count: number): StyledText {
  return cell(String(count), count === 0 ? "quiet" : "plain");
}

/** What the columns of counts are called. */
export interface CountHeadings {
  readonly head: LocalizedText;
  readonly total: LocalizedText;
  readonly more?: readonly LocalizedText[];
  readonly language: Language;
}

/** A column in which every count is 0 is left out. */
function countTable(
  rows: readonly CountRow[],
  { columns, headings }: { readonly columns: readonly CountColumn[]; readonly headings: CountHeadings },
): Table {
  const { head, total, more = [], language } = headings;
  const used = columns.filter(({ of }) => rows.some(({ counts }) => of(counts) > 0));
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

/** A table of counts by state, and one by deadline if there is any; the cells behind the counts are in the first only. */
export function taskCountTables(rows: readonly CountRow[], headings: CountHeadings): readonly Block[] {
  const states = countTable(rows, { columns: STATE_COLUMNS, headings });
  if (!rows.some(({ counts }) => counts.deadlines["no-deadline"] < counts.total)) return [states];
  const { head, total, language } = headings;
  const deadlines = countTable(
    rows.map(({ name, counts }) => ({ name, counts })),
    { columns: DEADLINE_COLUMNS, headings: { head, total, language } },
  );
  return [states, GAP, deadlines];
}
