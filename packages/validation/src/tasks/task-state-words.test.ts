import { TASK_STATE_LABELS, TASK_STATES } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { findTaskState } from "./task-state-words.ts";

describe("findTaskState", () => {
  it.each(TASK_STATES)("knows the code %s and its labels", (state) => {
    expect(findTaskState(state)).toEqual({ kind: "exact", state });
    for (const label of Object.values(TASK_STATE_LABELS[state])) {
      const found = findTaskState(label.toUpperCase());
      expect(found).toEqual({ kind: "alike", state });
    }
  });

  it.each([
    { text: "Hoàn thành", state: "completed" },
    { text: "Xong", state: "completed" },
    { text: "Đã xong", state: "completed" },
    { text: "dang trien khai", state: "in-progress" },
    { text: "Tạm dừng", state: "suspended" },
  ])("understands $text", ({ text, state }) => {
    expect(findTaskState(text)).toEqual({ kind: "alike", state });
  });

  it.each([
    { text: "Chưa hoàn thành", suggestions: ["not-started", "in-progress"] },
    { text: "Đã hoàn thành quá hạn", suggestions: ["completed"] },
    { text: "complted", suggestions: ["completed"] },
    { text: "100%", suggestions: [] },
  ])("does not take $text for a state", ({ text, suggestions }) => {
    expect(findTaskState(text)).toEqual({ kind: "unknown", suggestions });
  });
});
