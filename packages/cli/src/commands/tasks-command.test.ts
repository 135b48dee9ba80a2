import { plan7099 } from "@kehoach/binh-duong/plan";
import { PlanTaskAssessmentSchema } from "@kehoach/model/schema";
import { assessTasks } from "@kehoach/progress";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

const LEAD = "department-of-planning-and-investment";
const HEADER = "task,agency,period,state,completed_on,reported_on";
const csv = [
  HEADER,
  `III.1.b.1,${LEAD},2025-Q1,in-progress,,2025-04-10`,
  `III.1.b.2,${LEAD},2025-Q2,completed,2025-05-02,2025-07-02`,
  "III.1.đ.1,department-of-industry-and-trade,2025-Q2,suspended,,2025-07-02",
  "III.1.d.1,department-of-science-and-technology,2025-Q2,completed,2025-06-20,2025-07-02",
  "III.1.d.1,departments-and-sectors,2025-Q2,in-progress,,2025-07-05",
].join("\n");
const report = {
  task: "III.1.b.1",
  agency: LEAD,
  period: "2025-Q1",
  state: "in-progress",
  completedOn: null,
  reportedOn: "2025-04-10",
  note: null,
  evidence: [],
};
const planWithDeadlines = JSON.stringify({
  ...plan7099,
  tasks: plan7099.tasks.map((task) => ({
    ...task,
    deadline:
      { "III.1.b.1": "2025-06-30", "III.1.b.2": "2025-05-01", "III.1.c.1": "2025-07-20" }[
        task.id as string
      ] ?? null,
  })),
});
const files = { "tasks.csv": csv, "tasks.json": JSON.stringify([report]), "plan.json": planWithDeadlines };

const tasks = (args: readonly string[], columns?: number) =>
  runInMemory(["tasks", ...args], {
    files: { ...files, reports: JSON.stringify([report]), table: csv },
    standardInput: csv,
    now: "2025-07-15T20:00:00Z",
    env: { NO_COLOR: "1" },
    ...(columns === undefined ? {} : { columns }),
  });

describe("kehoach tasks", () => {
  it("counts by group and agency, and never calls a task without a deadline on time", async () => {
    const { code, stdout, stderr } = await tasks(["tasks.csv", "--lang", "en"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "Tasks of plan 7099/KH-UBND as of 16 July 2025",
      "48 tasks: 1 in progress; 1 completed; 1 suspended; 44 not reported; 1 reports contradict each other.",
      "The plan sets no deadline for any task, so none counts as on time or as overdue.",
      "",
    ]);
    expect(lines).toContain(
      "Group\tTasks\tin progress\tcompleted\tsuspended\tnot reported\treports contradict each other",
    );
    expect(lines.find((line) => line.startsWith("III.1 "))).toMatch(/\t7\t1\t1\t1\t3\t1$/);
    expect(lines).toContain("Department of Planning and Investment\t8\t1\t1\t0\t6\t0\t3");
    expect(stdout).not.toContain("due soon");
    expect(stdout).toContain("REPORTS THAT CONTRADICT EACH OTHER\n- Task III.1.d.1");
  });

  it("lists what is overdue and due soon, first what was due first", async () => {
    const { stdout } = await tasks(["tasks.csv", "--plan", "plan.json", "--as-of", "2025-07-15"]);
    expect(stdout.slice(stdout.indexOf("QUÁ HẠN\n"), stdout.indexOf("\n\nBÁO CÁO"))).toBe(
      [
        "QUÁ HẠN",
        "Nhiệm vụ\tHạn\tSố ngày\tTrạng thái\tChủ trì\tNay do",
        "III.1.b.2\t01/05/2025\t-1\tđã hoàn thành\tSở Kế hoạch và Đầu tư\tSở Tài chính Thành phố Hồ Chí Minh (theo mô hình chung cả nước)",
        "III.1.b.1\t30/06/2025\t-15\tđang thực hiện\tSở Kế hoạch và Đầu tư\tSở Tài chính Thành phố Hồ Chí Minh (theo mô hình chung cả nước)",
        "",
        "SẮP HẾT HẠN",
        "Nhiệm vụ\tHạn\tSố ngày\tTrạng thái\tChủ trì\tNay do",
        "III.1.c.1\t20/07/2025\t5\t—\tSở Thông tin và Truyền thông\tbáo chí, xuất bản, thông tin tuyên truyền: chưa rõ",
      ].join("\n"),
    );
    expect(stdout).toContain(
      "Theo thời hạn: 0 đã hoàn thành đúng hạn; 1 đã hoàn thành quá hạn; 1 chưa hoàn thành trong hạn; 1 chưa hoàn thành quá hạn; 45 không có thời hạn trong kế hoạch (không tính là đúng hạn).",
    );
  });

  it("shows who answers today beside the agencies that the plan names", async () => {
    const { stdout } = await tasks(["tasks.csv", "--lang", "en"]);
    const part = stdout.slice(stdout.indexOf("WHO ANSWERS"));
    expect(part).toContain("WHO ANSWERS ON 16 July 2025");
    expect(part).toContain(
      "Department of Planning and Investment\tIII.1.b, III.2.a, III.5.a\tDepartment of Finance of Ho Chi Minh City (by the national pattern)",
    );
  });

  it("does not use what was reported later", async () => {
    const { stdout } = await tasks(["tasks.csv", "--as-of", "2025-04-09", "--lang", "en"]);
    expect(stdout.split("\n").find((line) => line.startsWith("III.1 "))).toMatch(/\t7\t7$/);
    expect(stdout).not.toContain("AT THE END OF EACH PERIOD");
  });

  it("gives programs the same, with the derivation and the findings", async () => {
    const { code, stdout } = await tasks(["tasks.csv", "--as-of", "2025-07-15", "--format", "json"]);
    const { plan, findings, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(plan).toMatchObject({ id: plan7099.id, number: "7099/KH-UBND" });
    expect(findings).toEqual([]);
    const read = PlanTaskAssessmentSchema.parse({ ...rest, plan: plan7099.id });
    const { reports } = await import("@kehoach/validation/csv").then(({ readTaskReports }) =>
      readTaskReports(csv, { plan: plan7099 }),
    );
    expect(read).toEqual(assessTasks({ plan: plan7099, reports, asOf: "2025-07-15" }));
    expect(stdout).toContain('"explanation"');
    expect(rest["answerable"]).toMatchObject({
      on: "2025-07-16",
      forTasks: expect.arrayContaining([
        expect.objectContaining({ named: expect.objectContaining({ id: LEAD }) }),
      ]),
    });
  });

  it.each([
    { name: "JSON by its name", file: "tasks.json", expected: 1 },
    { name: "JSON by its content", file: "reports", expected: 1 },
    { name: "CSV by its content", file: "table", expected: 5 },
    { name: "standard input", file: "-", expected: 5 },
  ])("reads $name", async ({ file, expected }) => {
    const { code, stdout } = await tasks([file, "--as-of", "2025-12-31", "--format", "json"]);
    const { tasks: answers } = JSON.parse(stdout) as { tasks: { basis: unknown[] }[] };
    expect(code).toBe(0);
    expect(answers.reduce((sum, { basis }) => sum + basis.length, 0)).toBe(expected);
  });

  it.each([
    { name: "no file", args: ["--lang", "en"], code: 2, says: "No file of task reports is given" },
    { name: "a day that is none", args: ["tasks.csv", "--as-of", "31/12/2025"], code: 2, says: "31/12/2025" },
    { name: "standard input twice", args: ["-", "--plan", "-"], code: 2, says: "“-”" },
    { name: "a file that is not there", args: ["none.csv"], code: 3, says: "none.csv" },
  ])("refuses $name", async ({ args, code, says }) => {
    const ran = await tasks(args);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(says);
  });

  it("ends with 1 over bad reports, and tells programs where", async () => {
    const bad = `${HEADER}\nIII.1.D.1,${LEAD},2025,completed,20/03/25,`;
    const { code, stdout, stderr } = await runInMemory(["tasks", "b.csv", "--format", "json"], {
      files: { "b.csv": bad },
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        { rule: "ref.ambiguous", location: { cell: "A2" } },
        { rule: "cell.date-format", location: { cell: "E2" } },
      ],
    });
    expect(stderr).toContain("b.csv:2:A2 [lỗi] ref.ambiguous");
  });

  it.each(["vi", "en"])("fits a terminal of 80 columns in %s, and breaks no word", async (language) => {
    const { stdout } = await tasks(["tasks.csv", "--plan", "plan.json", "--lang", language], 80);
    const lines = stdout.split("\n");
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    const name = { vi: "Ban Quản lý các Khu công nghiệp Bình Dương", en: "Cooperative Alliance" }[language];
    expect(stdout).toContain(name);
  });

  it("says once, with a count, what it understood from words", async () => {
    const rows = ["III.1.b.1", "III.1.b.2", "III.1.c.1"].map(
      (task) => `${task},Sở Kế hoạch và Đầu tư,2025-Q1,in-progress,,`,
    );
    const { code, stderr } = await runInMemory(["tasks", "x.csv"], {
      files: { "x.csv": [HEADER, ...rows].join("\n") },
    });
    expect(code).toBe(0);
    expect(stderr).toBe(
      "x.csv:2:B2 [cảnh báo] code.label-used “Sở Kế hoạch và Đầu tư” được hiểu là mã “department-of-planning-and-investment”. (và 2 chỗ khác) → Nên ghi “department-of-planning-and-investment”.\n0 lỗi, 3 cảnh báo.\n",
    );
  });

  it("tells an official what to write in Vietnamese", async () => {
    const { stderr } = await runInMemory(["tasks", "x.csv"], {
      files: { "x.csv": `Mã nhiệm vụ;Cơ quan;Kỳ;Trạng thái\nIII.1.b.1;${LEAD};Quý I/25;chưa hoàn thành` },
    });
    expect(stderr).toContain("“Quý I/25” không phải là một kỳ, hoặc không rõ là kỳ nào.");
    expect(stderr).toContain("(có phải: 2025-Q1?)");
    expect(stderr).toContain("not-started (chưa thực hiện), in-progress (đang thực hiện)");
    const missing = await runInMemory(["tasks", "x.csv"], { files: { "x.csv": "Mã nhiệm vụ;Cơ quan;Kỳ" } });
    expect(missing.stderr).toContain("Thêm cột “state” hoặc “trạng thái” vào dòng tiêu đề.");
  });
});
