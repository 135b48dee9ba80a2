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

/** Counts on the two axes in words. */
export interface TaskCountTexts {
  readonly states: string;
  readonly deadlines: string;
}

/** `counts` by code with a label each; zeros are left out, `0` stands alone if all are. */
function list<Code extends string>(
  codes: readonly Code[],
  {
    counts,
    labels,
    language,
  }: {
    readonly counts: Readonly<Record<Code, number>>;
    readonly labels: Readonly<Record<Code, LocalizedText>>;
    readonly language: Language;
  },
): string {
  const parts = codes.flatMap((code) =>
    counts[code] === 0 ? [] : [`${counts[code]} ${labels[code][language]}`],
  );
  return parts.length === 0 ? "0" : parts.join(", ");
}

/** How many tasks stand how, axis by axis: `3 in progress, 1 no report`. */
export function describeTaskAxes(counts: TaskCounts, language: Language): TaskCountTexts {
  return {
    states: list([...TASK_STATES, ...STATE_REASONS], {
      counts: counts.states,
      labels: { ...TASK_STATE_LABELS, ...STATE_REASON_LABELS },
      language,
    }),
    deadlines: list([...DEADLINE_STATUSES, ...DEADLINE_REASONS], {
      counts: counts.deadlines,
      labels: { ...DEADLINE_STATUS_LABELS, ...DEADLINE_REASON_LABELS },
      language,
    }),
  };
}

/** How many tasks stand how, in one line. */
export function describeTaskCounts(counts: TaskCounts, language: Language): string {
  const { states, deadlines } = describeTaskAxes(counts, language);
  const { total } = counts;
  const lead = { vi: `${total} nhiệm vụ`, en: `${total} task${total === 1 ? "" : "s"}` }[language];
  return total === 0 ? lead : `${lead}: ${states}; ${deadlines}`;
}
