import { RELEASES, TASK_STATES } from "@kehoach/model";
import type { OpenApiDocument } from "../document/open-api-types.ts";
import { referenceTo } from "./component-schemas.ts";
import { reading } from "./operation.ts";
import { filter } from "./parameters.ts";

const period = filter(
  "period",
  { en: "Period code, taken exactly.", vi: "Mã kỳ, khớp chính xác." },
  { $ref: referenceTo("Period") },
);
const agency = filter("agency", { en: "Id of the agency that submitted.", vi: "Mã cơ quan nộp." });

/** Figures, reports on tasks, and the rules that they are checked by. */
export const DATA_PATHS: OpenApiDocument["paths"] = {
  "/observations": {
    get: reading({
      id: "listObservations",
      tag: "observations",
      summary: { en: "Figures, as they were known on a day", vi: "Số liệu đã biết tại một ngày" },
      text: {
        en: "Lists every vintage published by the day `asOf`, revised and preliminary ones too, by indicator, period and day of publication.",
        vi: "Liệt kê mọi lần công bố đến ngày `asOf`, kể cả số ước tính và số đã điều chỉnh, theo chỉ tiêu, kỳ và ngày công bố.",
      },
      gives: "ObservationPage",
      filters: [
        filter("indicator", { en: "Code of the indicator.", vi: "Mã chỉ tiêu." }),
        filter("component", { en: "Code of the component.", vi: "Mã thành phần." }),
        filter("area", { en: "Id of the area.", vi: "Mã định danh địa bàn." }),
        period,
        agency,
        filter(
          "release",
          { en: "Where the figure stands in its life.", vi: "Loại số liệu." },
          { type: "string", enum: [...RELEASES] },
        ),
      ],
      parameters: ["AsOf"],
    }),
  },
  "/task-reports": {
    get: reading({
      id: "listTaskReports",
      tag: "task-reports",
      summary: {
        en: "Reports on tasks, as they were known on a day",
        vi: "Báo cáo nhiệm vụ đã biết tại một ngày",
      },
      text: {
        en: "Lists what agencies said about tasks by the day `asOf`.",
        vi: "Liệt kê báo cáo của các cơ quan về nhiệm vụ đến ngày `asOf`.",
      },
      gives: "TaskReportPage",
      filters: [
        filter("plan", { en: "Id of the plan.", vi: "Mã kế hoạch." }),
        filter("task", { en: "Id of the task.", vi: "Mã nhiệm vụ." }),
        period,
        agency,
        filter(
          "state",
          { en: "State that was reported.", vi: "Tình trạng được báo cáo." },
          { type: "string", enum: [...TASK_STATES] },
        ),
      ],
      parameters: ["AsOf"],
    }),
  },
  "/rules": {
    get: reading({
      id: "listRules",
      tag: "rules",
      summary: { en: "The rules that submissions are checked by", vi: "Các quy tắc kiểm tra dữ liệu nộp" },
      text: { en: "Lists rules by id.", vi: "Liệt kê quy tắc theo mã." },
      gives: "RulePage",
      filters: [filter("group", { en: "First part of the id.", vi: "Phần đầu của mã." })],
    }),
  },
  "/rules/{ruleId}": {
    get: reading({
      id: "getRule",
      tag: "rules",
      summary: { en: "A rule", vi: "Một quy tắc" },
      text: {
        en: "What a rule finds, and how bad that is.",
        vi: "Quy tắc phát hiện điều gì và mức độ nghiêm trọng.",
      },
      gives: "RuleDescription",
      parameters: ["Rule"],
      mayFail: ["NotFound"],
    }),
  },
};
