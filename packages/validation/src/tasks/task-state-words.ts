import { TASK_STATE_LABELS, TASK_STATES, type TaskState } from "@kehoach/model";
import { closest, fold } from "@kehoach/text";

// what trackers in use write beside our labels
const OTHER_WORDS: Readonly<Record<TaskState, readonly string[]>> = {
  "not-started": ["chưa triển khai", "chưa bắt đầu"],
  "in-progress": ["đang triển khai"],
  "awaiting-confirmation": ["chờ duyệt"],
  completed: ["hoàn thành", "xong", "đã xong", "done", "finished"],
  suspended: ["tạm dừng"],
  rejected: ["từ chối nhiệm vụ"],
};

// words that hold more than the state, or leave it open: what may be meant
const UNCLEAR_WORDS: Readonly<Record<string, readonly TaskState[]>> = {
  "chưa hoàn thành": ["not-started", "in-progress"],
  "chưa hoàn thành trong hạn": ["not-started", "in-progress"],
  "chưa hoàn thành quá hạn": ["not-started", "in-progress"],
  "đã hoàn thành đúng hạn": ["completed"],
  "đã hoàn thành quá hạn": ["completed"],
  "từ chối xác nhận": ["in-progress"],
  "thực hiện lại": ["in-progress"],
};

/** What a word for a state means. */
export type FoundState =
  | { readonly kind: "exact" | "alike"; readonly state: TaskState }
  | { readonly kind: "unknown"; readonly suggestions: readonly TaskState[] };

const BY_WORD: ReadonlyMap<string, TaskState> = new Map(
  TASK_STATES.flatMap((state) =>
    [state, TASK_STATE_LABELS[state].vi, TASK_STATE_LABELS[state].en, ...OTHER_WORDS[state]].map(
      (word) => [fold(word), state] as const,
    ),
  ),
);

const UNCLEAR: ReadonlyMap<string, readonly TaskState[]> = new Map(
  Object.entries(UNCLEAR_WORDS).map(([word, states]) => [fold(word), states]),
);

const LONGEST_GUESSED = 100;

/** The state that a code or a word of either language stands for. */
export function findTaskState(text: string): FoundState {
  const exact = TASK_STATES.find((state) => state === text);
  if (exact !== undefined) return { kind: "exact", state: exact };
  const folded = fold(text);
  const alike = BY_WORD.get(folded);
  if (alike !== undefined) return { kind: "alike", state: alike };
  const near = text.length > LONGEST_GUESSED ? [] : closest(text, [...BY_WORD.keys()]);
  const guesses = UNCLEAR.get(folded) ?? near.flatMap((word) => BY_WORD.get(word) ?? []);
  return { kind: "unknown", suggestions: [...new Set(guesses)] };
}
