import type { AgencyRole, Task } from "@kehoach/model";
import type { AgencyId } from "../agencies/agencies.ts";
import { type StateFunctionCode, stateFunctions } from "../agencies/state-functions.ts";
import type { Plan7099AssignmentId } from "./assignments.ts";
import { wholeProvision } from "./whole-provision.ts";

interface TaskEntry<Id extends string, AssignmentId extends Plan7099AssignmentId> {
  readonly id: Id;
  readonly assignment: AssignmentId;
  /** The task's words where they stand in the assignment's own provision; a bullet is quoted whole. */
  readonly inline?: string;
  /** What it touches, understood by us from its words. */
  readonly functions: readonly StateFunctionCode[];
  readonly partners?: readonly AgencyRole<AgencyId>[];
}

function task<const Id extends string, const AssignmentId extends Plan7099AssignmentId>({
  id,
  assignment,
  inline,
  functions,
  partners = [],
}: TaskEntry<Id, AssignmentId>): Task<Id, AssignmentId, AgencyId> {
  return {
    id,
    assignment,
    quotation: inline === undefined ? wholeProvision(id) : { provision: assignment, text: inline },
    partners,
    deadline: null,
    functions: functions.map((code) => ({ ...stateFunctions[code], basis: "inferred" })),
  };
}

/**
 * The single duties of chapter III. The plan sets no deadline for any of them.
 *
 * Partners are agencies that a task itself asks to work with; bodies that it only reports or proposes to, such
 * as the provincial People's Committee ("tham mưu", "trình"), are none. Functions are not the plan's words: they are
 * inferred, so that an agency can be followed by what it does.
 */
export const tasks = [
  task({
    id: "III.1.a.1",
    assignment: "III.1.a",
    functions: ["plan-dissemination"],
    inline:
      "tổ chức phổ biến, quán triệt, tuyên truyền quan điểm, mục tiêu, yêu cầu, nội dung cốt lõi của sự nghiệp công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045 tới cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động thuộc phạm vi quản lý; đảm bảo thể hiện bằng hành động cụ thể trong triển khai các nhiệm vụ thường xuyên của cơ quan, đơn vị.",
  }),
  task({ id: "III.1.b.1", assignment: "III.1.b", functions: ["planning"] }),
  task({ id: "III.1.b.2", assignment: "III.1.b", functions: ["investment"] }),
  task({ id: "III.1.c.1", assignment: "III.1.c", functions: ["press"] }),
  task({ id: "III.1.c.2", assignment: "III.1.c", functions: ["digital"] }),
  task({
    id: "III.1.d.1",
    assignment: "III.1.d",
    functions: ["science-and-technology"],
    inline:
      "Tham mưu, triển khai các cơ chế, chính sách cho phát triển khoa học - công nghệ, đổi mới sáng tạo.",
  }),
  task({
    id: "III.1.đ.1",
    assignment: "III.1.đ",
    functions: ["industry"],
    inline:
      "xây dựng, tham mưu Ủy ban nhân dân tỉnh Kế hoạch thực hiện khuyến khích chuyển đổi công năng, di dời các doanh nghiệp nằm ngoài khu, cụm công nghiệp ở địa bàn phía Nam vào khu, cụm công nghiệp.",
  }),
  task({ id: "III.2.a.1", assignment: "III.2.a", functions: ["investment"] }),
  task({ id: "III.2.a.2", assignment: "III.2.a", functions: ["planning"] }),
  task({ id: "III.2.b.1", assignment: "III.2.b", functions: ["building-materials"] }),
  task({ id: "III.2.c.1", assignment: "III.2.c", functions: ["industry", "trade"] }),
  task({ id: "III.2.c.2", assignment: "III.2.c", functions: ["industry"] }),
  task({ id: "III.2.c.3", assignment: "III.2.c", functions: ["trade"] }),
  task({ id: "III.2.c.4", assignment: "III.2.c", functions: ["trade"] }),
  task({ id: "III.2.c.5", assignment: "III.2.c", functions: ["trade"] }),
  task({
    id: "III.2.d.1",
    assignment: "III.2.d",
    functions: ["industrial-zones"],
    inline:
      "xây dựng chương trình và kế hoạch nâng cao chất lượng các khu công nghiệp theo hướng công nghiệp xanh, công nghiệp tuần hoàn, công nghiệp 4.0.",
  }),
  task({ id: "III.3.a.1", assignment: "III.3.a", functions: ["science-and-technology"] }),
  task({ id: "III.3.a.2", assignment: "III.3.a", functions: ["science-and-technology"] }),
  task({ id: "III.3.b.1", assignment: "III.3.b", functions: ["vocational-education"] }),
  task({ id: "III.3.c.1", assignment: "III.3.c", functions: ["education"] }),
  task({ id: "III.3.c.2", assignment: "III.3.c", functions: ["education"] }),
  task({
    id: "III.3.d.1",
    assignment: "III.3.d",
    functions: ["industry", "trade"],
    inline:
      "hỗ trợ, hướng dẫn doanh nghiệp thực hiện chuyển đổi số trên địa bàn tỉnh theo Chương trình, Kế hoạch của ngành Công Thương.",
  }),
  task({ id: "III.4.a.1", assignment: "III.4.a", functions: ["transport"] }),
  task({ id: "III.4.a.2", assignment: "III.4.a", functions: ["transport"] }),
  task({ id: "III.4.b.1", assignment: "III.4.b", functions: ["digital"] }),
  task({ id: "III.4.c.1", assignment: "III.4.c", functions: ["urban-development"] }),
  task({ id: "III.4.c.2", assignment: "III.4.c", functions: ["urban-development"] }),
  task({ id: "III.4.c.3", assignment: "III.4.c", functions: ["urban-development"] }),
  task({ id: "III.4.d.1", assignment: "III.4.d", functions: ["rural-development"] }),
  task({ id: "III.5.a.1", assignment: "III.5.a", functions: ["enterprises", "investment"] }),
  task({ id: "III.5.a.2", assignment: "III.5.a", functions: ["enterprises"] }),
  task({ id: "III.5.a.3", assignment: "III.5.a", functions: ["investment"] }),
  task({ id: "III.5.a.4", assignment: "III.5.a", functions: ["investment"] }),
  task({ id: "III.5.b.1", assignment: "III.5.b", functions: ["cooperatives"] }),
  task({ id: "III.5.b.2", assignment: "III.5.b", functions: ["cooperatives"] }),
  task({ id: "III.5.b.3", assignment: "III.5.b", functions: ["cooperatives"] }),
  task({ id: "III.6.a.1", assignment: "III.6.a", functions: ["minerals", "environment"] }),
  task({
    id: "III.6.a.2",
    assignment: "III.6.a",
    functions: ["environment"],
    partners: [
      { agency: "department-of-industry-and-trade", asWritten: "Sở Công Thương", basis: "stated" },
      {
        agency: "department-of-culture-sports-and-tourism",
        asWritten: "Sở Văn hóa, Thể thao và Du lịch",
        basis: "stated",
      },
    ],
  }),
  task({ id: "III.6.a.3", assignment: "III.6.a", functions: ["environment"] }),
  task({ id: "III.6.b.1", assignment: "III.6.b", functions: ["energy"] }),
  task({ id: "III.6.b.2", assignment: "III.6.b", functions: ["industry"] }),
  task({ id: "III.6.b.3", assignment: "III.6.b", functions: ["energy"] }),
  task({ id: "III.7.a.1", assignment: "III.7.a", functions: ["culture"] }),
  task({ id: "III.7.a.2", assignment: "III.7.a", functions: ["tourism"] }),
  task({ id: "III.7.b.1", assignment: "III.7.b", functions: ["labour"] }),
  task({ id: "III.7.b.2", assignment: "III.7.b", functions: ["labour", "vocational-education"] }),
  task({ id: "III.7.b.3", assignment: "III.7.b", functions: ["social-protection", "social-insurance"] }),
  task({
    id: "III.7.c.1",
    assignment: "III.7.c",
    functions: ["housing"],
    inline:
      "tham mưu Ủy ban nhân dân tỉnh trong việc triển khai thực hiện các ưu đãi, tạo thuận lợi cho triển khai xây dựng nhà ở xã hội cho công nhân và người có thu nhập thấp; bảo đảm đáp ứng đồng bộ hạ tầng xã hội thiết yếu về giao thông, y tế, giáo dục, văn hóa của các khu nhà ở, tạo chỗ ở ổn định, nâng cao đời sống để công nhân an tâm lao động sản xuất.",
  }),
] as const;
