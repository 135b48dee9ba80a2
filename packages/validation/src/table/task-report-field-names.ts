import { TASK_REPORT_COLUMNS, type TaskReportColumn } from "../tasks/task-report-columns.ts";
import type { FieldNames } from "./observation-field-names.ts";

/** The fields of task reports, in the order in which we write them. */
export const TASK_REPORT_FIELDS: typeof TASK_REPORT_COLUMNS = TASK_REPORT_COLUMNS;

/** One of {@link TASK_REPORT_FIELDS}. */
export type TaskReportField = TaskReportColumn;

/** How the columns of task reports are headed. */
export const TASK_REPORT_FIELD_NAMES: Readonly<Record<TaskReportField, FieldNames>> = {
  task: {
    vi: "mã nhiệm vụ",
    sure: ["task id", "task code", "mã nhiệm vụ", "mã số nhiệm vụ", "ký hiệu nhiệm vụ", "số hiệu nhiệm vụ"],
    loose: [
      "nhiệm vụ",
      "tên nhiệm vụ",
      "nội dung nhiệm vụ",
      "nhiệm vụ được giao",
      "nhiệm vụ, giải pháp",
      "công việc",
      "nội dung công việc",
      "task name",
      "tasks",
    ],
  },
  agency: {
    vi: "đơn vị thực hiện",
    sure: [
      "agency id",
      "agency code",
      "mã cơ quan",
      "mã đơn vị",
      "mã cơ quan báo cáo",
      "mã đơn vị báo cáo",
      "mã đơn vị thực hiện",
      "reporting agency",
    ],
    loose: [
      "cơ quan",
      "đơn vị",
      "tên cơ quan",
      "tên đơn vị",
      "cơ quan báo cáo",
      "đơn vị báo cáo",
      "cơ quan thực hiện",
      "đơn vị thực hiện",
      "cơ quan chủ trì",
      "đơn vị chủ trì",
      "cơ quan, đơn vị",
      "sở, ngành",
    ],
  },
  period: {
    vi: "kỳ báo cáo",
    sure: ["kỳ", "kỳ báo cáo", "mã kỳ", "thời kỳ", "thời kỳ báo cáo", "reporting period", "report period"],
    loose: ["tháng", "quý", "năm", "năm báo cáo", "thời gian", "year", "quarter", "month"],
  },
  state: {
    vi: "trạng thái",
    sure: [
      "status",
      "trạng thái",
      "tình trạng",
      "trạng thái thực hiện",
      "tình trạng thực hiện",
      "trạng thái nhiệm vụ",
      "tình trạng nhiệm vụ",
      "task state",
      "task status",
    ],
    loose: ["tiến độ", "tiến độ thực hiện", "tình hình thực hiện", "progress"],
  },
  completed_on: {
    vi: "ngày hoàn thành",
    sure: [
      "completion date",
      "completed date",
      "date completed",
      "completed at",
      "ngày hoàn thành",
      "ngày hoàn thành thực tế",
      "thời điểm hoàn thành",
    ],
    loose: ["thời gian hoàn thành"],
  },
  reported_on: {
    vi: "ngày báo cáo",
    sure: ["report date", "reported date", "date reported", "reported at", "ngày báo cáo", "ngày cập nhật"],
    loose: ["thời điểm báo cáo", "thời gian báo cáo"],
  },
  note: {
    vi: "ghi chú",
    sure: ["notes", "ghi chú", "remark", "remarks"],
    loose: ["kết quả", "kết quả thực hiện", "kết quả đạt được", "nội dung", "thuyết minh", "diễn giải"],
  },
  evidence: {
    vi: "tài liệu minh chứng",
    sure: ["minh chứng", "tài liệu minh chứng", "văn bản minh chứng", "hồ sơ minh chứng", "evidence links"],
    loose: ["tài liệu", "văn bản", "sản phẩm", "documents", "links"],
  },
};
