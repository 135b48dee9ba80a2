import type { OpenApiDocument } from "../document/open-api-types.ts";
import { reading } from "./operation.ts";
import { filter } from "./parameters.ts";

/** Plans and what they are made of. */
export const PLAN_PATHS: OpenApiDocument["paths"] = {
  "/plans": {
    get: reading({
      id: "listPlans",
      tag: "plans",
      summary: { en: "The plans that the server knows", vi: "Danh sách kế hoạch" },
      text: { en: "Lists plans, newest first.", vi: "Liệt kê kế hoạch, mới nhất trước." },
      gives: "PlanPage",
      filters: [
        filter("area", { en: "Id of the area that a plan is of.", vi: "Mã định danh địa bàn của kế hoạch." }),
      ],
    }),
  },
  "/plans/{planId}": {
    get: reading({
      id: "getPlan",
      tag: "plans",
      summary: { en: "A plan", vi: "Một kế hoạch" },
      text: {
        en: "The whole plan with the text that every statement of it rests on.",
        vi: "Toàn bộ kế hoạch cùng câu chữ làm căn cứ cho từng nội dung.",
      },
      gives: "Plan",
      parameters: ["Plan"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/indicators": {
    get: reading({
      id: "listIndicators",
      tag: "plans",
      summary: { en: "The indicators of a plan", vi: "Các chỉ tiêu của kế hoạch" },
      text: {
        en: "Lists indicators in the order of the plan.",
        vi: "Liệt kê chỉ tiêu theo thứ tự trong kế hoạch.",
      },
      gives: "IndicatorPage",
      parameters: ["Plan"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/indicators/{indicatorCode}": {
    get: reading({
      id: "getIndicator",
      tag: "plans",
      summary: { en: "An indicator of a plan", vi: "Một chỉ tiêu của kế hoạch" },
      text: { en: "What is measured, and in which unit.", vi: "Nội dung được đo lường và đơn vị tính." },
      gives: "Indicator",
      parameters: ["Plan", "Indicator"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/targets": {
    get: reading({
      id: "listTargets",
      tag: "plans",
      summary: { en: "The targets of a plan", vi: "Các mức phấn đấu của kế hoạch" },
      text: {
        en: "Lists targets in the order of the plan.",
        vi: "Liệt kê mức phấn đấu theo thứ tự trong kế hoạch.",
      },
      gives: "TargetPage",
      parameters: ["Plan"],
      filters: [filter("indicator", { en: "Code of the indicator.", vi: "Mã chỉ tiêu." })],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/targets/{targetId}": {
    get: reading({
      id: "getTarget",
      tag: "plans",
      summary: { en: "A target of a plan", vi: "Một mức phấn đấu của kế hoạch" },
      text: { en: "What the plan promises of an indicator.", vi: "Mức kế hoạch đề ra cho một chỉ tiêu." },
      gives: "Target",
      parameters: ["Plan", "Target"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/tasks": {
    get: reading({
      id: "listTasks",
      tag: "plans",
      summary: { en: "The tasks of a plan", vi: "Các nhiệm vụ của kế hoạch" },
      text: {
        en: "Lists tasks in the order of the plan.",
        vi: "Liệt kê nhiệm vụ theo thứ tự trong kế hoạch.",
      },
      gives: "TaskPage",
      parameters: ["Plan"],
      filters: [
        filter("group", { en: "Id of the task group.", vi: "Mã nhóm nhiệm vụ." }),
        filter("assignment", { en: "Id of the assignment.", vi: "Mã phân công." }),
        filter("agency", {
          en: "Id of an agency that leads, coordinates or takes part.",
          vi: "Mã cơ quan chủ trì, phối hợp hoặc tham gia.",
        }),
      ],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/tasks/{taskId}": {
    get: reading({
      id: "getTask",
      tag: "plans",
      summary: { en: "A task of a plan", vi: "Một nhiệm vụ của kế hoạch" },
      text: { en: "A single duty, in the words of the plan.", vi: "Một nhiệm vụ theo câu chữ của kế hoạch." },
      gives: "Task",
      parameters: ["Plan", "Task"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/progress": {
    get: reading({
      id: "getPlanProgress",
      tag: "progress",
      summary: { en: "How far a plan has come", vi: "Tiến độ của kế hoạch" },
      text: {
        en: "Every target with outcome, pace and evidence, and the steps that lead there.",
        vi: "Từng mức phấn đấu với kết quả, nhịp độ, mức độ chắc chắn và các bước suy ra.",
      },
      gives: "PlanAssessment",
      parameters: ["Plan", "AsOf"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/progress/indicators/{indicatorCode}": {
    get: reading({
      id: "getIndicatorProgress",
      tag: "progress",
      summary: { en: "How far an indicator has come", vi: "Tiến độ của một chỉ tiêu" },
      text: {
        en: "The targets of one indicator with the figures, assumptions and formulas behind each verdict.",
        vi: "Các mức phấn đấu của một chỉ tiêu cùng số liệu, giả định và công thức làm căn cứ.",
      },
      gives: "IndicatorProgress",
      parameters: ["Plan", "Indicator", "AsOf"],
      mayFail: ["NotFound"],
    }),
  },
  "/plans/{planId}/progress/tasks": {
    get: reading({
      id: "getTaskProgress",
      tag: "progress",
      summary: { en: "Where the tasks of a plan stand", vi: "Tình hình thực hiện nhiệm vụ của kế hoạch" },
      text: {
        en: "Every task with its state and deadline, and counts by group, agency and period.",
        vi: "Từng nhiệm vụ với tình trạng và thời hạn, tổng hợp theo nhóm, cơ quan và kỳ.",
      },
      gives: "PlanTaskAssessment",
      parameters: ["Plan", "AsOf"],
      filters: [
        filter(
          "dueSoonDays",
          {
            en: "Days before a deadline in which a task is due soon.",
            vi: "Số ngày trước hạn mà nhiệm vụ được coi là sắp đến hạn.",
          },
          { type: "integer", minimum: 0, maximum: 366, default: 7 },
        ),
      ],
      mayFail: ["NotFound"],
    }),
  },
};
