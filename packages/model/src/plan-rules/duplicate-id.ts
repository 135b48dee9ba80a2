import { jsonPointer } from "../json-pointer.ts";
import type { Plan } from "../plan.ts";
import { planRule } from "./plan-rule.ts";

function* idsOf(plan: Plan): Generator<{ part: string; id: string; path: (string | number)[] }> {
  for (const part of [
    "documents",
    "provisions",
    "goals",
    "targets",
    "taskGroups",
    "assignments",
    "tasks",
    "agencies",
    "areas",
  ] as const) {
    for (const [index, { id }] of plan[part].entries()) yield { part, id, path: [part, index, "id"] };
  }
  for (const [index, indicator] of plan.indicators.entries()) {
    yield { part: "indicators", id: indicator.code, path: ["indicators", index, "code"] };
    for (const [place, { code }] of indicator.components.entries()) {
      const path = ["indicators", index, "components", place, "code"];
      yield { part: `indicators/${index}/components`, id: code, path };
    }
  }
}

/** Two parts of one kind have the same id. */
export const duplicateId = planRule<{ id: string; first: string }>(
  {
    id: "plan.duplicate-id",
    severity: "error",
    title: { vi: "Hai mục cùng loại trùng mã", en: "Two parts of one kind have the same id" },
    message: ({ id, first }) => ({
      vi: `Mã “${id}” đã được dùng tại ${first}.`,
      en: `The id "${id}" is already used at ${first}.`,
    }),
    fix: () => ({ vi: "Đặt cho mỗi mục một mã riêng.", en: "Give each part an id of its own." }),
  },
  function* (plan) {
    const seen = new Map<string, string>();
    for (const { part, id, path } of idsOf(plan)) {
      const key = JSON.stringify([part, id]);
      const pointer = jsonPointer(path);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, pointer);
      else yield { parameters: { id, first }, location: { pointer }, value: id };
    }
  },
);
