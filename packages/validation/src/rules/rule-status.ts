import { TASK_STATE_LABELS, TASK_STATES } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

function stateVi(state: string): string {
  const known = TASK_STATES.find((code) => code === state);
  return known === undefined ? state : TASK_STATE_LABELS[known].vi;
}

/** A task that is not completed has a day of completion. */
export const ruleStatus: ValidationRule<{ state: string; completedOn: string }> = {
  id: "rule.status",
  severity: "error",
  scope: "row",
  title: { vi: "Trạng thái và ngày không khớp", en: "State and days do not go together" },
  rationale: {
    vi: "Trạng thái và ngày hoàn thành trái nhau thì một trong hai sai.",
    en: "Where state and day of completion contradict each other, one of them is wrong.",
  },
  message: ({ state, completedOn }) => ({
    vi: `Có ngày hoàn thành ${completedOn} nhưng trạng thái là “${stateVi(state)}”.`,
    en: `There is a day of completion, ${completedOn}, but the state is "${state}".`,
  }),
  fix: () => ({
    vi: "Bỏ ngày hoàn thành, hoặc ghi trạng thái “đã hoàn thành”.",
    en: 'Take the day out, or write the state "completed".',
  }),
};
