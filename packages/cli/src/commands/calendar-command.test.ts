import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

// made up for the tests: a holiday before a deadline, and a Saturday worked after it
const WORK_CALENDAR = [
  "Từ ngày;Đến ngày;Loại;Ghi chú",
  "2026-01-01;2026-12-31;covers;",
  "2026-11-16;2026-11-18;nghỉ;",
  "2026-11-21;;làm bù;",
].join("\n");
const AS_JSON = JSON.stringify({
  covers: { start: "2026-01-01", end: "2026-12-31" },
  daysOff: ["2026-11-16", "2026-11-17", "2026-11-18"],
  workedDays: ["2026-11-21"],
});

const calendar = (args: readonly string[], columns?: number) =>
  runInMemory(["calendar", ...args], {
    files: { "lich.csv": WORK_CALENDAR, "lich.json": AS_JSON },
    now: "2026-11-23T20:00:00Z",
    env: { NO_COLOR: "1" },
    ...(columns === undefined ? {} : { columns }),
  });

describe("kehoach calendar", () => {
  it("shows the periods of today in Viet Nam under both regimes, in Vietnamese", async () => {
    const { code, stdout, stderr } = await calendar([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "Lịch báo cáo, xem ngày 24/11/2026",
      "",
      "KỲ BÁO CÁO",
      "Kỳ\tMã\tBáo cáo hành chính\tThống kê",
      "Tháng 11/2026\t2026-M11\t15/10/2026 – 14/11/2026\t01/11/2026 – 30/11/2026",
      "Tháng 12/2026\t2026-M12\t15/11/2026 – 14/12/2026\t01/12/2026 – 31/12/2026",
      "Quý IV/2026\t2026-Q4\t15/09/2026 – 14/12/2026\t01/10/2026 – 31/12/2026",
      "6 tháng cuối năm 2026\t2026-S2\t15/06/2026 – 14/12/2026\t01/07/2026 – 31/12/2026",
    ]);
    expect(lines).toContain(
      "GRDP\tQuý III/2026; 9 tháng đầu năm 2026\tước tính\t29/09/2026\tphải có\t13/2026/NĐ-CP\tcó nguồn",
    );
    expect(lines).toContain(
      "GRDP\tNăm 2026\tước tính lần 2\t29/11/2026\tchưa đến\t13/2026/NĐ-CP\tchỉ thấy trong dự thảo",
    );
    expect(stdout).not.toContain("Hạn gửi");
  });

  it("shows one period with its deadline and its figures, in English", async () => {
    const { code, stdout } = await calendar(["2026", "--working-days", "2", "--lang", "en"]);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("Reporting calendar as of 24 November 2026");
    expect(lines[4]).toBe(
      "Year 2026\t2026\t15 December 2025 – 14 December 2026\t1 January 2026 – 31 December 2026\t16 December 2026\t22\ton time",
    );
    expect(stdout).toContain("2 working days after the cut-off; only Saturdays and Sundays are left out");
    expect(lines.filter((line) => line.startsWith("GRDP"))).toEqual([
      "GRDP\tYear 2026\testimate\t29 June 2026\tshould exist\t13/2026/NĐ-CP\tread in a source",
      "GRDP\tYear 2026\tsecond estimate\t29 November 2026\tto come\t13/2026/NĐ-CP\tread in a draft only",
      "GRDP\tYear 2026\tpreliminary\t29 September 2027\tto come\t13/2026/NĐ-CP\tread in a draft only",
      "GRDP\tYear 2026\tofficial\t29 September 2028\tto come\t13/2026/NĐ-CP\tread in a draft only",
    ]);
  });

  it("says what is not known: the day of a figure, and how agencies cut before the decree", async () => {
    const { stdout } = await calendar(["2018-Q4", "--on", "2019-01-20", "--lang", "en"]);
    expect(stdout).toContain("GRDP\tFourth quarter of 2018\testimate\t—\tday not known\t—\tnot known");
    expect(stdout).toContain("Periods cut off before 12 March 2019 came before the decree");
    expect((await calendar(["2026-M08", "--lang", "en"])).stdout).toContain(
      "No day of publication of GDP or GRDP",
    );
  });

  it("writes the same as JSON, and says that holidays are not considered", async () => {
    const { code, stdout } = await calendar(["2026-Q1", "--working-days", "1", "--format", "json"]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      schemaVersion: "1",
      on: "2026-11-24",
      period: "2026-Q1",
      workingDays: 1,
      workCalendar: { daysOff: ["saturday", "sunday"], holidays: "not-considered" },
      windows: [
        {
          period: "2026-Q1",
          kind: "quarter",
          name: { vi: "Quý I/2026", en: "First quarter of 2026" },
          agency: { start: "2025-12-15", end: "2026-03-14" },
          statistics: { start: "2026-01-01", end: "2026-03-31" },
          status: "found",
          deadline: { day: "2026-03-16", daysToDeadline: -253 },
        },
      ],
    });
    expect(answer.releases).toContainEqual({
      series: "grdp",
      period: "2026-Q1",
      stage: "estimate",
      day: "2026-04-01",
      decree: "62/2024/NĐ-CP",
      status: "derived",
      state: "due",
    });
    const without = JSON.parse((await calendar(["--format", "json", "--on", "2026-10-20"])).stdout);
    expect(without).toMatchObject({ period: null, workingDays: null, workCalendar: null });
    expect(without.windows.map(({ period }: { readonly period: string }) => period)).toEqual([
      "2026-M10",
      "2026-M11",
      "2026-Q4",
      "2026-S2",
      "2026",
    ]);
  });

  it.each(["lich.csv", "lich.json"])("counts by the work calendar of %s", async (file) => {
    const args = ["2026-M11", "--working-days", "3", "--work-calendar", file];
    const { stdout } = await calendar([...args, "--format", "json"]);
    const { windows, workCalendar } = JSON.parse(stdout);
    // Thursday, Friday and the Saturday that is worked
    expect(windows[0].deadline).toEqual({
      day: "2026-11-21",
      reason: null,
      daysToDeadline: -3,
      status: "overdue",
    });
    expect(workCalendar).toEqual({ daysOff: ["saturday", "sunday"], holidays: JSON.parse(AS_JSON) });
    const table = await calendar([...args, "--lang", "en"]);
    expect(table.stdout).toContain(
      "3 working days after the cut-off; by the work calendar of 1 January 2026 – 31 December 2026: 3 days off, 1 worked instead.",
    );
  });

  it("has no deadline where the work calendar does not reach", async () => {
    const { stdout } = await calendar([
      ...["2027-M01", "--working-days", "3", "--work-calendar", "lich.csv", "--lang", "en"],
    ]);
    expect(stdout).toContain("\t—\t—\t—\n");
    expect(stdout).toContain("the work calendar does not reach as far as the deadline");
  });

  it.each([
    { on: "2026-11-10", extra: [], status: "due-soon", days: 7 },
    { on: "2026-11-10", extra: ["--due-soon", "3"], status: "on-time", days: 7 },
    { on: "2026-11-17", extra: [], status: "due-soon", days: 0 },
    { on: "2026-11-18", extra: [], status: "overdue", days: -1 },
    { on: "2026-11-20", extra: ["--sent", "2026-11-17"], status: "on-time", days: 0 },
    { on: "2026-11-20", extra: ["--sent", "2026-11-19"], status: "overdue", days: -2 },
    { on: "2026-11-16", extra: ["--sent", "2026-11-19"], status: "due-soon", days: 1 },
  ])("tells on $on, $extra, that the report is $status", async ({ on, extra, status, days }) => {
    const args = ["2026-M11", "--working-days", "2", "--on", on, ...extra];
    const { stdout } = await calendar([...args, "--format", "json"]);
    expect(JSON.parse(stdout).windows[0].deadline).toMatchObject({ status, daysToDeadline: days });
    const words = { "on-time": "trong hạn", "due-soon": "sắp hết hạn", overdue: "quá hạn" }[status];
    expect((await calendar(args)).stdout).toContain(`\t${days}\t${words}\n`);
  });

  it("has the nine months while they run", async () => {
    const { stdout } = await calendar(["--on", "2026-09-20", "--format", "json"]);
    expect(stdout).toContain('"2026-01-01/P9M"');
  });

  it.each([
    { args: ["Q1/2026"], says: "“Q1/2026” is no code of a reporting period; write 2026, 2026-S1" },
    { args: ["2026-02-14"], says: "is no code of a reporting period" },
    { args: ["2021-01-01/P10Y"], says: "is no code of a reporting period" },
    { args: ["1900"], says: "is no code of a reporting period" },
    { args: ["--on", "24/11/2026"], says: "is not a real day of the years 1903 to 2190" },
    { args: ["--on", "2200-12-20"], says: "is not a real day of the years" },
    { args: ["--working-days", "0"], says: "write a number of working days from 1 to 250" },
    { args: ["--working-days", "1.5"], says: "is no value of --working-days" },
    { args: ["--working-days", "999"], says: "is no value of --working-days" },
    { args: ["--sent", "2026-11-17"], says: "--sent goes with --working-days only" },
    { args: ["--work-calendar", "lich.csv"], says: "--work-calendar goes with --working-days only" },
    { args: ["--working-days", "2", "--sent", "2026-11-17"], says: "--sent needs the code of a period" },
    { args: ["2026", "--working-days", "2", "--sent", "17/11/2026"], says: "like 2024-12-31 (--sent)" },
    { args: ["--working-days", "2", "--due-soon", "x"], says: "is no value of --due-soon" },
  ])("refuses $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await calendar([...args, "--lang", "en"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it.each(["1903", "2190"])("answers at the bounds: %s", async (year) => {
    for (const args of [[year], ["--on", `${year}-12-31`, "--working-days", "250"]]) {
      expect((await calendar(args)).code).toBe(0);
    }
  });
});
