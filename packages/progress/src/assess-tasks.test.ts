import { plan7099 } from "@kehoach/binh-duong/plan";
import { type Plan, TASK_STATES, type TaskCounts, type TaskReport } from "@kehoach/model";
import { PlanTaskAssessmentSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTasks, DEFAULT_DUE_SOON_DAYS } from "./assess-tasks.ts";

const TASK = "III.1.b.1";
const LEAD = "department-of-planning-and-investment";
const PARTNER = "departments-and-sectors";

/** Plan 7099 with last days for some of its tasks, which it sets for none. */
function planWith(deadlines: Readonly<Record<string, string>>): Plan {
  return {
    ...plan7099,
    tasks: plan7099.tasks.map((task) => ({ ...task, deadline: deadlines[task.id] ?? null })),
  };
}

function report(changes: Partial<TaskReport> = {}): TaskReport {
  return {
    task: TASK,
    agency: LEAD,
    period: "2025-Q1",
    state: "in-progress",
    completedOn: null,
    reportedOn: "2025-04-10",
    note: null,
    evidence: [],
    ...changes,
  };
}

/** The answer about the one task that tests speak of. */
function assessOne(
  reports: readonly TaskReport[],
  { asOf = "2025-12-31", deadline }: { readonly asOf?: string; readonly deadline?: string } = {},
) {
  const plan = planWith(deadline === undefined ? {} : { [TASK]: deadline });
  const one = assessTasks({ plan, reports, asOf }).tasks.find(({ task }) => task === TASK);
  if (one === undefined) throw new Error("the plan has lost its task");
  return one;
}

describe("the state of a task", () => {
  it.each([
    { name: "is not known without a report", reports: [], state: null, stateReason: "no-report" },
    { name: "is that of the only report", reports: [report()], state: "in-progress", stateReason: null },
    {
      name: "is not known before the day of the report",
      reports: [report({ reportedOn: "2026-01-01" })],
      state: null,
      stateReason: "no-report",
    },
    {
      name: "is known on the day of the report, before its period ends",
      reports: [report({ period: "2026", reportedOn: "2025-12-31" })],
      state: "in-progress",
      stateReason: null,
    },
    {
      name: "is known at the end of the period of an undated report",
      reports: [report({ period: "2025-Q4", reportedOn: null })],
      state: "in-progress",
      stateReason: null,
    },
    {
      name: "is not known before the end of the period of an undated report",
      reports: [report({ period: "2026-Q1", reportedOn: null })],
      state: null,
      stateReason: "no-report",
    },
    {
      name: "is that of the later period",
      reports: [report(), report({ period: "2025-Q2", state: "suspended", reportedOn: "2025-07-10" })],
      state: "suspended",
      stateReason: null,
    },
    {
      name: "is that of the later period although the earlier one was reported afterwards",
      reports: [
        report({ reportedOn: "2025-08-01" }),
        report({ period: "2025-Q2", state: "completed", reportedOn: "2025-07-10" }),
      ],
      state: "completed",
      stateReason: null,
    },
    {
      name: "is not that of a year reported early, over a quarter that ended since",
      reports: [
        report({ period: "2025", state: "not-started", reportedOn: "2025-03-01" }),
        report({ period: "2025-Q2", state: "completed", reportedOn: "2025-07-10" }),
      ],
      state: "completed",
      stateReason: null,
    },
    {
      name: "is that of the agency's correction",
      reports: [report(), report({ state: "awaiting-confirmation", reportedOn: "2025-04-20" })],
      state: "awaiting-confirmation",
      stateReason: null,
    },
    {
      name: "can be taken back",
      reports: [
        report({ state: "completed", completedOn: "2025-03-01" }),
        report({ period: "2025-Q2", reportedOn: "2025-07-10" }),
      ],
      state: "in-progress",
      stateReason: null,
    },
    {
      name: "is open where one agency says two things on one day",
      reports: [report(), report({ state: "suspended" })],
      state: null,
      stateReason: "conflicting-reports",
    },
    {
      name: "is open where two agencies contradict each other over a period, whoever came in last",
      reports: [report(), report({ agency: PARTNER, state: "completed", reportedOn: "2025-04-20" })],
      state: null,
      stateReason: "conflicting-reports",
    },
    {
      name: "is open where they reported before the period ended, on different days",
      reports: [
        report({ reportedOn: "2025-03-10" }),
        report({ agency: PARTNER, state: "completed", reportedOn: "2025-03-20" }),
      ],
      state: null,
      stateReason: "conflicting-reports",
    },
    {
      name: "is what two agencies agree on",
      reports: [report(), report({ agency: PARTNER, note: "như trên" })],
      state: "in-progress",
      stateReason: null,
    },
    {
      name: "is that of the agency which speaks for a later period",
      reports: [
        report(),
        report({ agency: PARTNER, period: "2025-Q2", state: "completed", reportedOn: "2025-07-10" }),
      ],
      state: "completed",
      stateReason: null,
    },
    {
      name: "is not completed before the day that the report gives for it",
      reports: [report({ state: "completed", completedOn: "2026-02-01" })],
      state: null,
      stateReason: "no-report",
    },
  ] as const)("$name", ({ reports, state, stateReason }) => {
    expect(assessOne(reports)).toMatchObject({ state, stateReason });
  });

  it("shows the reports that count and those that do not, with roles and days", () => {
    const first = report();
    const second = report({ period: "2025-Q2", reportedOn: "2025-07-10" });
    const early = report({ agency: PARTNER, state: "not-started" });
    expect(assessOne([early, first, second])).toMatchObject({
      basis: [{ report: second, role: "lead", speaksFor: "2025-06-30", knownOn: "2025-07-10" }],
      setAside: [
        { report: early, role: "coordinating", reason: "speaks-for-earlier-day" },
        { report: first, role: "lead", reason: "replaced" },
      ].sort((a, b) => (a.report.agency > b.report.agency ? -1 : 1)),
    });
  });

  it("says that the plan does not name an agency", () => {
    expect(assessOne([report({ agency: "department-of-health" })]).basis[0]?.role).toBe("none");
  });
});

describe("the deadline of a task", () => {
  const deadline = "2025-06-30";
  const done = (completedOn: string | null, changes: Partial<TaskReport> = {}): TaskReport =>
    report({ state: "completed", completedOn, period: "2025-Q2", reportedOn: "2025-07-10", ...changes });

  it.each([
    {
      name: "far off",
      reports: [],
      asOf: "2025-06-22",
      status: "on-time",
      cell: "not-completed-within-deadline",
      days: 8,
    },
    {
      name: "seven days off",
      reports: [],
      asOf: "2025-06-23",
      status: "due-soon",
      cell: "not-completed-within-deadline",
      days: 7,
    },
    {
      name: "today",
      reports: [],
      asOf: "2025-06-30",
      status: "due-soon",
      cell: "not-completed-within-deadline",
      days: 0,
    },
    {
      name: "yesterday",
      reports: [],
      asOf: "2025-07-01",
      status: "overdue",
      cell: "not-completed-overdue",
      days: -1,
    },
    {
      name: "past, awaiting confirmation",
      reports: [report({ state: "awaiting-confirmation" })],
      asOf: "2025-07-01",
      status: "overdue",
      cell: "not-completed-overdue",
      days: -1,
    },
    {
      name: "past, suspended",
      reports: [report({ state: "suspended" })],
      asOf: "2025-07-01",
      status: "overdue",
      cell: "not-completed-overdue",
      days: -1,
    },
    {
      name: "kept on the last day",
      reports: [done("2025-06-30")],
      asOf: "2025-12-31",
      status: "on-time",
      cell: "completed-on-time",
      days: 0,
    },
    {
      name: "missed by a day",
      reports: [done("2025-07-01")],
      asOf: "2025-12-31",
      status: "overdue",
      cell: "completed-late",
      days: -1,
    },
    {
      name: "kept long before, never due soon again",
      reports: [done("2025-04-01")],
      asOf: "2025-12-31",
      status: "on-time",
      cell: "completed-on-time",
      days: 90,
    },
    {
      name: "kept, day not given, by the end of the period",
      reports: [done(null)],
      asOf: "2025-12-31",
      status: "on-time",
      cell: "completed-on-time",
      days: 0,
    },
  ] as const)("$name", ({ reports, asOf, status, cell, days }) => {
    expect(assessOne(reports, { asOf, deadline })).toMatchObject({
      deadlineStatus: status,
      deadlineReason: null,
      cell,
      daysToDeadline: days,
    });
  });

  it("is open where the report speaks for a later day and does not say when it was completed", () => {
    expect(
      assessOne([done(null, { period: "2025-Q3", reportedOn: "2025-10-05" })], { deadline }),
    ).toMatchObject({
      state: "completed",
      deadlineStatus: null,
      deadlineReason: "completion-day-unknown",
      cell: null,
      comparedOn: null,
    });
  });

  it("is open where agencies contradict each other over it", () => {
    expect(
      assessOne([done("2025-06-30"), done("2025-07-01", { agency: PARTNER })], { deadline }),
    ).toMatchObject({
      state: "completed",
      stateReason: null,
      completedOn: null,
      deadlineStatus: null,
      deadlineReason: "conflicting-reports",
      cell: null,
      daysToDeadline: null,
    });
  });

  it("is kept whichever of two days of completion is right", () => {
    expect(
      assessOne([done("2025-06-10"), done("2025-06-12", { agency: PARTNER })], { deadline }),
    ).toMatchObject({ completedOn: null, deadlineStatus: "on-time", comparedOn: null, daysToDeadline: null });
  });

  it("goes by the day of completion if only one of two agencies gives it", () => {
    expect(assessOne([done(null), done("2025-06-12", { agency: PARTNER })], { deadline })).toMatchObject({
      completedOn: "2025-06-12",
      cell: "completed-on-time",
      daysToDeadline: 18,
    });
  });

  it.each([...TASK_STATES.map((state) => [report({ state })]), []].map((reports) => ({ reports })))(
    "is none where the plan sets none, whatever is reported",
    ({ reports }) => {
      expect(assessOne(reports)).toMatchObject({
        deadlineStatus: "no-deadline",
        deadlineReason: null,
        cell: null,
        comparedOn: null,
        daysToDeadline: null,
      });
    },
  );

  it("is due soon within as many days as the caller says", () => {
    const at = (dueSoonDays: number): unknown =>
      assessTasks({ plan: planWith({ [TASK]: deadline }), reports: [], asOf: "2025-06-20", dueSoonDays })
        .totals.deadlines["due-soon"];
    expect([9, 10].map(at)).toEqual([0, 1]);
    expect(DEFAULT_DUE_SOON_DAYS).toBe(7);
  });
});

describe("the tasks of a plan together", () => {
  it("are all without a deadline and without a report in plan 7099 as it stands", () => {
    const { totals, byGroup, withoutStatedLead, byPeriod } = assessTasks({
      plan: plan7099,
      reports: [],
      asOf: "2025-06-30",
    });
    expect(totals.total).toBe(48);
    expect(totals.states["no-report"]).toBe(48);
    expect(totals.cells["no-deadline"]).toBe(48);
    expect(byGroup.map(({ group }) => group)).toEqual(plan7099.taskGroups.map(({ id }) => id));
    expect(byGroup.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(48);
    const unled = new Set(["III.1.a", "III.3.b", "III.7.c"]);
    expect(withoutStatedLead.total).toBe(
      plan7099.tasks.filter(({ assignment }) => unled.has(assignment)).length,
    );
    expect(byPeriod).toEqual([]);
  });

  it("are counted for each agency that leads, and apart from those in which it takes part", () => {
    const { byAgency } = assessTasks({
      plan: plan7099,
      reports: [report({ state: "completed" })],
      asOf: "2025-06-30",
    });
    const of = (id: string) => byAgency.find(({ agency }) => agency === id);
    expect(of(LEAD)?.leading.states.completed).toBe(1);
    expect(of(LEAD)?.coordinating.states.completed).toBe(0);
    expect(of(PARTNER)?.leading.states.completed).toBe(0);
    expect(of(PARTNER)?.coordinating.states.completed).toBe(1);
    expect(byAgency.map(({ agency }) => agency)).not.toContain("prime-minister");
  });

  it("are counted at the end of each period, where earlier reports still hold", () => {
    const { byPeriod, totals } = assessTasks({
      plan: planWith({ [TASK]: "2025-05-31" }),
      reports: [
        report({ period: "2025-01-01/P3M" }),
        report({ task: "III.1.b.2", period: "2025-Q2", reportedOn: "2025-07-10" }),
        report({
          period: "2025-Q3",
          state: "completed",
          completedOn: "2025-07-15",
          reportedOn: "2025-07-20",
        }),
      ],
      asOf: "2025-08-31",
    });
    const rows = byPeriod.map(({ period, day, reported, counts }) => ({
      period,
      day,
      reported,
      inProgress: counts.states["in-progress"],
      completed: counts.states.completed,
      overdue: counts.deadlines.overdue,
    }));
    expect(rows).toEqual([
      { period: "2025-Q1", day: "2025-03-31", reported: 1, inProgress: 1, completed: 0, overdue: 0 },
      { period: "2025-Q2", day: "2025-06-30", reported: 1, inProgress: 2, completed: 0, overdue: 1 },
      { period: "2025-Q3", day: "2025-08-31", reported: 1, inProgress: 1, completed: 1, overdue: 1 },
    ]);
    expect(byPeriod[2]?.counts).toEqual(totals);
  });

  it("leave out reports on tasks that the plan does not have, and show them", () => {
    const stray = report({ task: "III.9.z.1" });
    const { unmatched, totals } = assessTasks({
      plan: plan7099,
      reports: [stray, report({ task: "III.9.z.2", reportedOn: "2030-01-01" })],
      asOf: "2025-06-30",
    });
    expect(unmatched).toEqual([stray]);
    expect(totals.states["no-report"]).toBe(48);
  });

  it("keep III.1.d.1 and III.1.đ.1 apart", () => {
    const { tasks } = assessTasks({
      plan: plan7099,
      reports: [report({ task: "III.1.đ.1", state: "completed" })],
      asOf: "2025-06-30",
    });
    const state = (id: string) => tasks.find(({ task }) => task === id)?.state;
    expect([state("III.1.d.1"), state("III.1.đ.1")]).toEqual([null, "completed"]);
  });

  it("stay quick with ten thousand periods and reports", () => {
    const reports = Array.from({ length: 10_000 }, (_, place) => {
      const day = new Date(Date.UTC(2000, 0, 1 + place)).toISOString().slice(0, 10);
      return report({ period: day, reportedOn: null, agency: `agency-${place % 7}` });
    });
    expect(assessTasks({ plan: plan7099, reports, asOf: "2100-01-01" }).byPeriod.length).toBe(10_000);
  });
});

describe("assessTasks stops", () => {
  const input = { plan: plan7099, reports: [], asOf: "2025-06-30" };
  it.each([
    {
      name: "a day that is none",
      call: () => assessTasks({ ...input, asOf: "2025-02-30" }),
      text: /asOf must be a day/,
    },
    { name: "part of a day", call: () => assessTasks({ ...input, dueSoonDays: 1.5 }), text: /dueSoonDays/ },
    {
      name: "fewer than no days",
      call: () => assessTasks({ ...input, dueSoonDays: -1 }),
      text: /dueSoonDays/,
    },
    {
      name: "a period that is none",
      call: () => assessTasks({ ...input, reports: [report({ period: "2025-Q5" })] }),
      text: /period must be a period code/,
    },
    {
      name: "a task without its assignment",
      call: () => assessTasks({ ...input, plan: { ...plan7099, assignments: [] } as Plan }),
      text: /must have the assignments of its tasks/,
    },
  ])("$name", ({ call, text }) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(text);
  });
});

describe("whatever is reported", () => {
  const someTasks = ["III.1.b.1", "III.1.b.2", "III.1.d.1", "III.1.đ.1", "III.3.b.1", "III.9.z.1"];
  const day = fc.constantFrom(
    "2025-01-05",
    "2025-03-31",
    "2025-04-10",
    "2025-06-30",
    "2025-07-01",
    "2025-12-31",
  );
  const anyReport: fc.Arbitrary<TaskReport> = fc.record({
    task: fc.constantFrom(...someTasks),
    agency: fc.constantFrom(LEAD, PARTNER, "department-of-health"),
    period: fc.constantFrom("2025-Q1", "2025-Q2", "2025-S1", "2025", "2025-01-01/P3M", "2025-02-15/P1M"),
    state: fc.constantFrom(...TASK_STATES),
    completedOn: fc.option(day),
    reportedOn: fc.option(day),
    note: fc.option(fc.constantFrom("a", "b")),
    evidence: fc.constant([]),
  });
  const anyInput = fc.record({
    reports: fc.array(anyReport, { maxLength: 12 }),
    asOf: day,
    dueSoonDays: fc.integer({ min: 0, max: 400 }),
    deadlines: fc.dictionary(fc.constantFrom(...someTasks), day),
  });

  const addsUp = ({ total, states, deadlines, cells }: TaskCounts): void => {
    for (const counts of [states, deadlines, cells]) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  };

  it("counts add up, the four cells refine the deadlines, and the shape is the published one", () => {
    fc.assert(
      fc.property(anyInput, ({ deadlines, ...input }) => {
        const plan = planWith(deadlines);
        const result = assessTasks({ plan, ...input });
        const all = [
          result.totals,
          result.withoutStatedLead,
          ...result.byGroup.map(({ counts }) => counts),
          ...result.byPeriod.map(({ counts }) => counts),
          ...result.byAgency.flatMap(({ leading, coordinating }) => [leading, coordinating]),
        ];
        for (const counts of all) {
          addsUp(counts);
          const { cells, deadlines: by } = counts;
          expect(cells["completed-late"] + cells["not-completed-overdue"]).toBe(by.overdue);
          expect(cells["completed-on-time"] + cells["not-completed-within-deadline"]).toBe(
            by["on-time"] + by["due-soon"],
          );
          expect(cells["no-deadline"]).toBe(by["no-deadline"]);
        }
        expect(result.totals.total).toBe(plan.tasks.length);
        for (const { counts } of result.byPeriod) expect(counts.total).toBe(plan.tasks.length);
        expect(result.byGroup.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(plan.tasks.length);
        expect(PlanTaskAssessmentSchema.safeParse(result).success).toBe(true);
      }),
    );
  });

  it("the order of reports changes nothing", () => {
    fc.assert(
      fc.property(
        anyInput.chain(({ deadlines, ...input }) =>
          fc.record({
            deadlines: fc.constant(deadlines),
            input: fc.constant(input),
            shuffled: fc.shuffledSubarray(input.reports, { minLength: input.reports.length }),
          }),
        ),
        ({ deadlines, input, shuffled }) => {
          const plan = planWith(deadlines);
          expect(assessTasks({ plan, ...input, reports: shuffled })).toEqual(assessTasks({ plan, ...input }));
        },
      ),
    );
  });

  it("what is reported later never matters", () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyReport), ({ deadlines, ...input }, more) => {
        const plan = planWith(deadlines);
        const later = more.map((one) => ({ ...one, reportedOn: "2026-01-01" }));
        expect(assessTasks({ plan, ...input, reports: [...input.reports, ...later] })).toEqual(
          assessTasks({ plan, ...input }),
        );
      }),
    );
  });

  it("a task without a deadline is never on time, and each missing answer has its reason", () => {
    fc.assert(
      fc.property(anyInput, ({ deadlines, ...input }) => {
        for (const one of assessTasks({ plan: planWith(deadlines), ...input }).tasks) {
          expect(one.deadlineStatus === "no-deadline").toBe(one.deadline === null);
          expect(one.stateReason === null).toBe(one.state !== null);
          expect(one.deadlineReason === null).toBe(one.deadlineStatus !== null);
          expect(one.cell === null).toBe(one.deadlineStatus === null || one.deadline === null);
          expect(one.basis.length === 0).toBe(one.stateReason === "no-report");
          if (one.cell?.startsWith("completed")) expect(one.state).toBe("completed");
        }
      }),
    );
  });

  it("a longer wait never makes an open task less late, and completing earlier never later", () => {
    fc.assert(
      fc.property(day, day, day, (deadline, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const open = (asOf: string) => assessOne([], { asOf, deadline }).daysToDeadline ?? 0;
        expect(open(earlier)).toBeGreaterThanOrEqual(open(later));
        const done = (completedOn: string) =>
          assessOne([report({ state: "completed", completedOn, reportedOn: null, period: "2025" })], {
            deadline,
          });
        if (done(later).cell === "completed-on-time") expect(done(earlier).cell).toBe("completed-on-time");
      }),
    );
  });
});
