import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Language, Plan, TaskReport } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessTasks } from "./assess-tasks.ts";
import { explainTask, explainTasks } from "./explain-tasks.ts";

const plan: Plan = {
  ...plan7099,
  tasks: plan7099.tasks.map((task) => ({ ...task, deadline: task.id === "III.1.b.1" ? "2025-06-30" : null })),
};

const report: TaskReport = {
  task: "III.1.b.1",
  agency: "department-of-planning-and-investment",
  period: "2025-Q1",
  state: "in-progress",
  completedOn: null,
  reportedOn: "2025-04-10",
  note: null,
  evidence: [],
};

function linesOf(task: string, language: Language, reports: readonly TaskReport[], asOf = "2025-06-25") {
  const assessment = assessTasks({ plan, reports, asOf }).tasks.find((one) => one.task === task);
  return assessment === undefined ? [] : explainTask(assessment, { plan, language }).slice(1);
}

describe("explainTask", () => {
  it("names the report, the days compared and what due soon means", () => {
    expect(linesOf("III.1.b.1", "vi", [report])).toMatchInlineSnapshot(`
      [
        "Chủ trì: Sở Kế hoạch và Đầu tư. Phối hợp: Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố.",
        "Trạng thái: đang thực hiện (theo Sở Kế hoạch và Đầu tư (chủ trì), quý I/2025, báo cáo ngày 10/04/2025).",
        "Thời hạn: 30/06/2025; sắp hết hạn (tính đến 25/06/2025: còn 5 ngày; sắp hết hạn là còn không quá 7 ngày).",
      ]
    `);
    expect(linesOf("III.1.b.1", "en", [report])).toMatchInlineSnapshot(`
      [
        "Lead: Department of Planning and Investment. With: Provincial departments, boards and sectors; People's Committees of the districts and cities.",
        "State: in progress (according to Department of Planning and Investment (leads), first quarter of 2025, reported 10 April 2025).",
        "Deadline: 30 June 2025; due soon (as of 25 June 2025: 5 days left; due soon within 7 days).",
      ]
    `);
  });

  it("tells completed late from completed on time", () => {
    const done: TaskReport = { ...report, period: "2025-Q3", state: "completed", reportedOn: "2025-10-05" };
    const last = (completedOn: string | null) =>
      linesOf("III.1.b.1", "vi", [{ ...done, completedOn }], "2025-12-31")[2];
    expect(last("2025-07-02")).toMatchInlineSnapshot(
      `"Thời hạn: 30/06/2025; đã hoàn thành quá hạn (hoàn thành 02/07/2025: chậm 2 ngày)."`,
    );
    expect(last("2025-06-30")).toMatchInlineSnapshot(
      `"Thời hạn: 30/06/2025; đã hoàn thành đúng hạn (hoàn thành 30/06/2025: đúng ngày cuối)."`,
    );
    expect(last(null)).toMatchInlineSnapshot(
      `"Thời hạn: 30/06/2025; chưa xác định được (không rõ ngày hoàn thành)."`,
    );
  });

  it("lays a contradiction open, with all that was said", () => {
    const other: TaskReport = {
      ...report,
      agency: "departments-and-sectors",
      state: "completed",
      reportedOn: null,
    };
    expect(linesOf("III.1.b.1", "en", [report, other], "2025-07-01").slice(1)).toMatchInlineSnapshot(`
      [
        "State: open (reports contradict each other): Provincial departments, boards and sectors (coordinates), first quarter of 2025, day of the report not given: completed; Department of Planning and Investment (leads), first quarter of 2025, reported 10 April 2025: in progress.",
        "Deadline: 30 June 2025; open (reports contradict each other).",
      ]
    `);
  });

  it("says what it set aside, and never calls a task without a deadline on time", () => {
    const earlier: TaskReport = { ...report, task: "III.3.b.1", period: "2024", reportedOn: "2025-01-10" };
    const lines = linesOf("III.3.b.1", "vi", [
      earlier,
      { ...earlier, period: "2025-Q1", state: "suspended" },
    ]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "Chủ trì: Sở Lao động - Thương binh và Xã hội (hiểu ngầm). Phối hợp: Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố.",
        "Trạng thái: tạm hoãn (theo Sở Kế hoạch và Đầu tư (không được nêu tên cho nhiệm vụ), quý I/2025, báo cáo ngày 10/01/2025).",
        "Thời hạn: kế hoạch không nêu (không hạn); không tính là đúng hạn.",
        "Không dùng: Sở Kế hoạch và Đầu tư (không được nêu tên cho nhiệm vụ), năm 2024, báo cáo ngày 10/01/2025: đang thực hiện (cơ quan đã có báo cáo sau).",
      ]
    `);
  });
});

describe("explainTasks", () => {
  const lines = (language: Language) =>
    explainTasks(assessTasks({ plan, reports: [report, { ...report, task: "IX" }], asOf: "2025-07-01" }), {
      plan,
      language,
    });

  it("begins with all tasks on both axes and in the official cells, then group by group", () => {
    expect(lines("vi").slice(0, 5)).toMatchInlineSnapshot(`
      [
        "48 nhiệm vụ, tính đến ngày 01/07/2025; sắp hết hạn là còn không quá 7 ngày (ngày lịch).",
        "Trạng thái: 1 đang thực hiện, 47 chưa có báo cáo.",
        "Thời hạn: 1 quá hạn, 47 không hạn.",
        "Bốn nhóm của Tổ công tác: 0 đã hoàn thành đúng hạn; 0 đã hoàn thành quá hạn; 0 chưa hoàn thành trong hạn; 1 chưa hoàn thành quá hạn.",
        "III.1 Đổi mới tư duy, nhận thức, hoàn thiện thể chế, chính sách thúc đẩy công nghiệp hóa, hiện đại hóa: 7 nhiệm vụ: 1 đang thực hiện, 6 chưa có báo cáo; 1 quá hạn, 6 không hạn.",
      ]
    `);
    expect(lines("en").slice(0, 5)).toMatchInlineSnapshot(`
      [
        "48 tasks, as of 1 July 2025; due soon means within 7 days of the calendar.",
        "State: 1 in progress, 47 not reported.",
        "Deadline: 1 overdue, 47 no deadline.",
        "The official four cells: 0 completed on time; 0 completed late; 0 not completed, within the deadline; 1 not completed, overdue.",
        "III.1 Đổi mới tư duy, nhận thức, hoàn thiện thể chế, chính sách thúc đẩy công nghiệp hóa, hiện đại hóa: 7 tasks: 1 in progress, 6 not reported; 1 overdue, 6 no deadline.",
      ]
    `);
  });

  it("tells leading from taking part, and ends with periods and with what could not be placed", () => {
    expect(lines("vi").filter((line) => line.startsWith("Sở Kế hoạch"))).toMatchInlineSnapshot(`
      [
        "Sở Kế hoạch và Đầu tư (chủ trì): 8 nhiệm vụ: 1 đang thực hiện, 7 chưa có báo cáo; 1 quá hạn, 7 không hạn.",
        "Sở Kế hoạch và Đầu tư (phối hợp): 3 nhiệm vụ: 3 chưa có báo cáo; 3 không hạn.",
      ]
    `);
    expect(lines("vi").slice(-3)).toMatchInlineSnapshot(`
      [
        "Kế hoạch không nói rõ cơ quan chủ trì: 3 nhiệm vụ: 3 chưa có báo cáo; 3 không hạn.",
        "Quý I/2025 (1 có báo cáo): 48 nhiệm vụ: 1 đang thực hiện, 47 chưa có báo cáo; 1 trong hạn, 47 không hạn.",
        "Không tính 1 báo cáo về nhiệm vụ không có trong kế hoạch.",
      ]
    `);
    expect(lines("en").slice(-3)).toMatchInlineSnapshot(`
      [
        "Lead not stated by the plan: 3 tasks: 3 not reported; 3 no deadline.",
        "First quarter of 2025 (1 reported on): 48 tasks: 1 in progress, 47 not reported; 1 on time, 47 no deadline.",
        "Not counted: 1 report on tasks that the plan does not have.",
      ]
    `);
  });
});
