import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** How the state of a task and its days can contradict each other. */
export type StatusFault = "day-without-completion" | "completed-after-report";

const MESSAGES: Readonly<Record<StatusFault, (state: string, day: string) => LocalizedText>> = {
  "day-without-completion": (state, day) => ({
    vi: `Có ngày hoàn thành ${day} nhưng trạng thái là “${state}”.`,
    en: `There is a day of completion, ${day}, but the state is "${state}".`,
  }),
  "completed-after-report": (_, day) => ({
    vi: `Ngày hoàn thành ${day} sau ngày báo cáo.`,
    en: `The day of completion, ${day}, is after the day of the report.`,
  }),
};

/** The state of a task and its days contradict each other. */
export const ruleStatus: ValidationRule<{ fault: StatusFault; state: string; completedOn: string }> = {
  id: "rule.status",
  severity: "error",
  scope: "row",
  title: { vi: "Trạng thái và ngày không khớp", en: "State and days do not go together" },
  rationale: {
    vi: "Trạng thái và ngày hoàn thành trái nhau thì một trong hai sai.",
    en: "Where state and day of completion contradict each other, one of them is wrong.",
  },
  message: ({ fault, state, completedOn }) => MESSAGES[fault](state, completedOn),
  fix: ({ fault }) =>
    fault === "day-without-completion"
      ? {
          vi: "Bỏ ngày hoàn thành, hoặc ghi trạng thái “completed”.",
          en: 'Take the day out, or write the state "completed".',
        }
      : { vi: "Sửa ngày hoàn thành hoặc ngày báo cáo.", en: "Correct one of the two days." },
};
