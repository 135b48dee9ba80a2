import type { Observation, Plan, TaskReport } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import { type CheckRowsOptions, checkRows } from "./check-rows.ts";
import { duplicatesCheck, KEPT_FIGURES_LIMIT } from "./duplicates-check.ts";

const options: CheckRowsOptions = { plan: smallPlan, clock: "2026-01-31" };

const figure: Observation = {
  indicator: "urban-share",
  component: null,
  area: "sample",
  coverage: null,
  scope: null,
  period: "2024",
  basis: "period",
  value: 84.5,
  valueText: "84,5",
  decimals: 1,
  qualifier: null,
  missing: null,
  unit: "percent",
  unitText: "%",
  release: "preliminary",
  publishedOn: "2025-03-01",
  dateBasis: null,
  confidence: null,
  source: "a",
};

const valued = (value: number, changes: Partial<Observation> = {}): Observation => ({
  ...figure,
  value,
  valueText: String(value),
  decimals: String(value).split(".")[1]?.length ?? 0,
  ...changes,
});

const found = (observations: readonly Observation[], changes: Partial<CheckRowsOptions> = {}) =>
  checkRows({ observations }, { ...options, ...changes }).findings.map(
    ({ rule, location }) => `${location.pointer} ${rule}`,
  );

describe("a figure that is there twice", () => {
  it.each([
    { name: "from one source with one value", second: figure, expected: "key.duplicate" },
    { name: "from one source with another value", second: valued(80), expected: "key.conflict" },
    {
      name: "from another source with the same value",
      second: { ...figure, source: "b" },
      expected: "key.repeated",
    },
    {
      name: "from another source, rounded",
      second: valued(85, { source: "b" }),
      expected: "key.repeated",
    },
    {
      name: "from another source with another value",
      second: valued(80, { source: "b" }),
      expected: "key.conflict",
    },
    {
      name: "under another code of its period",
      second: { ...figure, period: "2024-01-01/P1Y" },
      expected: "key.duplicate",
    },
  ])("$name", ({ second, expected }) => {
    expect(found([figure, second])).toEqual([`/observations/1/value ${expected}`]);
  });

  it("points back to the earlier one", () => {
    const { findings } = checkRows({ observations: [figure, figure] }, options);
    expect(findings[0]?.related).toEqual([{ pointer: "/observations/0/value" }]);
    expect(findings[0]?.message.en).toBe(
      "The figure (urban-share, 2024, 2025-03-01) is already at /observations/0/value.",
    );
  });

  it.each([
    { name: "another release", second: valued(80, { release: "official" }) },
    { name: "another day", second: valued(80, { publishedOn: "2025-04-01" }) },
    { name: "another area", second: valued(80, { area: "old-town" }) },
    { name: "another period", second: valued(80, { period: "2023" }) },
    { name: "another scope", second: valued(80, { scope: "29 parks" }) },
    { name: "another part of the area", second: valued(80, { coverage: "north" }) },
    { name: "another component", second: valued(80, { component: "industry" }) },
  ])("but for $name is no finding", ({ second }) => {
    expect(found([figure, second])).toEqual([]);
  });

  it("from two sources without a day is no conflict, from one source it is told", () => {
    const undated = valued(84.5, { publishedOn: null });
    expect(found([undated, { ...valued(80, { publishedOn: null }), source: "b" }])).toEqual([]);
    expect(found([undated, { ...undated, source: "b" }])).toEqual(["/observations/1/value key.repeated"]);
    expect(found([undated, undated])).toEqual(["/observations/1/value key.duplicate"]);
  });

  it("is found in whichever unit", () => {
    const million = valued(1800, { indicator: "investment", unit: "million-USD", unitText: "triệu USD" });
    const billion = valued(1.8, { indicator: "investment", unit: "billion-USD", unitText: "tỷ USD" });
    expect(found([million, billion])).toEqual(["/observations/1/value key.duplicate"]);
  });
});

describe("a period and its days", () => {
  it.each([
    {
      name: "after the plan",
      row: { ...figure, period: "2031", publishedOn: null, release: "planned" as const },
      expected: ["period period.outside-plan"],
    },
    {
      name: "that runs beyond the plan",
      row: { ...figure, period: "2026-01-01/P10Y", publishedOn: null, release: "planned" as const },
      expected: ["period period.outside-plan"],
    },
    { name: "before the plan", row: { ...figure, period: "1999", publishedOn: "2000-03-01" }, expected: [] },
    {
      name: "in the last year",
      row: { ...figure, period: "2030", publishedOn: null, release: "planned" as const },
      expected: [],
    },
    {
      name: "that has not begun",
      row: { ...figure, period: "2027", publishedOn: null },
      expected: ["period rule.future-day"],
    },
    {
      name: "that has not begun and is planned for",
      row: { ...figure, period: "2027", publishedOn: null, release: "planned" as const },
      expected: [],
    },
    {
      name: "published after the clock",
      row: { ...figure, publishedOn: "2026-02-01" },
      expected: ["publishedOn rule.future-day"],
    },
    { name: "published in the month of the clock", row: { ...figure, publishedOn: "2026-01" }, expected: [] },
    {
      name: "published in a month to come",
      row: { ...figure, publishedOn: "2026-02" },
      expected: ["publishedOn rule.future-day"],
    },
    {
      name: "published before the period begins",
      row: { ...figure, publishedOn: "2023-12-31" },
      expected: ["publishedOn rule.order"],
    },
    {
      name: "planned before it begins",
      row: { ...figure, publishedOn: "2023-12-31", release: "planned" as const },
      expected: [],
    },
    {
      name: "estimated before it ends",
      row: { ...figure, publishedOn: "2024-12-15", release: "estimate" as const },
      expected: [],
    },
    {
      name: "official before it ends",
      row: { ...figure, publishedOn: "2024-12-15", release: "official" as const },
      expected: ["publishedOn rule.order"],
    },
  ])("$name", ({ row, expected }) => {
    expect(found([row])).toEqual(expected.map((finding) => `/observations/0/${finding}`));
  });
});

describe("shares", () => {
  const parts = (values: readonly number[], changes: Partial<Observation> = {}): readonly Observation[] =>
    values.map((value, place) =>
      valued(value, {
        indicator: "structure",
        component: ["industry", "services"][place] ?? null,
        ...changes,
      }),
    );
  it.each([
    { name: "that make 100", values: [64.5, 35.5], expected: [] },
    { name: "that make 100 but for rounding", values: [64.5, 35.4], expected: [] },
    { name: "that make 99.99 and are rounded to that", values: [64.5, 35.49], expected: [] },
    { name: "that make 99.8", values: [64.5, 35.3], expected: ["/observations/1/value rule.sum"] },
    { name: "that make more", values: [64.5, 45.5], expected: ["/observations/1/value rule.sum"] },
    { name: "of which one is missing", values: [64.5], expected: [] },
    {
      name: "of which one alone is more than all",
      values: [164.5],
      expected: ["/observations/0/value rule.sum"],
    },
  ])("$name", ({ values, expected }) => {
    expect(found(parts(values))).toEqual(expected);
  });

  it("of two publications are not added up", () => {
    expect(found([...parts([64.5, 35.5]), ...parts([60, 40], { publishedOn: "2025-06-01" })])).toEqual([]);
  });
});

describe("a running total", () => {
  const total = (period: string, value: number, basis: Observation["basis"] = "cumulative"): Observation =>
    valued(value, {
      indicator: "investment",
      unit: "million-USD",
      period,
      basis,
      publishedOn: null,
      source: period,
    });
  it.each([
    { name: "that rises", rows: [total("2022", 10), total("2023", 12)], expected: [] },
    { name: "that stays", rows: [total("2022", 10), total("2023", 10)], expected: [] },
    {
      name: "that falls",
      rows: [total("2022", 10), total("2023", 9)],
      expected: ["/observations/1/value rule.regress"],
    },
    {
      name: "that falls, in reverse order",
      rows: [total("2023", 9), total("2022", 10)],
      expected: ["/observations/0/value rule.regress"],
    },
    {
      name: "of a year that falls within it",
      rows: [total("2024-01-01/P9M", 10, "year-to-date"), total("2024", 9, "year-to-date")],
      expected: ["/observations/1/value rule.regress"],
    },
    {
      name: "of which nine months are less than six",
      rows: [
        total("2024-S1", 10, "period"),
        total("2024-S2", 5, "period"),
        total("2024-01-01/P9M", 9, "period"),
      ],
      expected: ["/observations/2/value rule.regress"],
    },
    {
      name: "of an indicator that is a total",
      rows: [
        { ...total("2022", 10, "period"), indicator: "investment-stock" },
        { ...total("2023", 9, "period"), indicator: "investment-stock" },
      ],
      expected: ["/observations/1/value rule.regress"],
    },
    {
      name: "of a year that begins anew",
      rows: [total("2023", 10, "year-to-date"), total("2024", 9, "year-to-date")],
      expected: [],
    },
  ])("$name", ({ rows, expected }) => {
    expect(found(rows)).toEqual(expected);
  });

  it("falls against the history", () => {
    expect(found([total("2023", 9)], { history: [total("2022", 10)] })).toEqual([
      "/observations/0/value rule.regress",
    ]);
    expect(found([], { history: [total("2022", 10), total("2023", 9)] })).toEqual([]);
  });
});

describe("a jump", () => {
  const flow = (year: number, value: number): Observation =>
    valued(value, {
      indicator: "investment",
      unit: "million-USD",
      period: String(year),
      publishedOn: null,
      source: String(year),
    });
  const share = (year: number, value: number): Observation =>
    valued(value, { period: String(year), publishedOn: null, source: String(year) });
  it.each([
    {
      name: "by a lost decimal mark",
      rows: [flow(2021, 120), flow(2022, 131), flow(2023, 1400)],
      expected: [2],
    },
    {
      name: "there and back, told once",
      rows: [flow(2021, 120), flow(2022, 1310), flow(2023, 140)],
      expected: [1],
    },
    { name: "that is none", rows: [flow(2021, 120), flow(2022, 131), flow(2023, 300)], expected: [] },
    {
      name: "in a series that always jumps",
      rows: [10, 50, 12, 60, 11, 55, 10, 49].map((value, place) => flow(2015 + place, value)),
      expected: [],
    },
    { name: "of a share", rows: [share(2021, 84), share(2022, 8.5)], expected: [1] },
    { name: "of a share that is none", rows: [share(2021, 84), share(2022, 88)], expected: [] },
    { name: "across zero is not judged", rows: [flow(2021, 0), flow(2022, 100)], expected: [] },
  ])("$name", ({ rows, expected }) => {
    expect(found(rows)).toEqual(expected.map((place) => `/observations/${place}/value rule.jump`));
  });

  it("over more than numbers can say is still told", () => {
    expect(found([flow(2022, 5e-324), flow(2023, 1e18)])).toEqual(["/observations/1/value rule.jump"]);
  });

  it("is told with its evidence, against the history", () => {
    const { findings } = checkRows(
      { observations: [flow(2024, 14_000)] },
      { ...options, history: [120, 130, 125, 140, 138].map((value, place) => flow(2019 + place, value)) },
    );
    expect(findings.map(({ message }) => message)).toEqual([
      {
        vi: "“investment” năm 2024 là 14000 %, năm 2023 là 138 %: gấp 101 lần, thường chỉ gấp 1,06 lần.",
        en: '"investment" is 14000 % for 2024 and 138 % for 2023: greater by a factor of 101, mostly it is 1.06.',
      },
    ]);
  });
});

const lead = "department-of-construction";
const charged: Plan = {
  ...taskPlan,
  assignments: [
    {
      id: "III.1.a",
      group: "III.1",
      quotation: { provision: "III.1.a", text: "" },
      leads: [{ agency: lead, asWritten: "", basis: "stated" }],
      coordinators: [],
    },
  ],
};
const report: TaskReport = {
  task: "III.1.a.1",
  agency: lead,
  period: "2025",
  state: "in-progress",
  completedOn: null,
  reportedOn: "2026-01-05",
  note: null,
  evidence: [],
};

describe("who may report", () => {
  const rulesFor = (agency: string, changes: Partial<CheckRowsOptions> = {}) =>
    checkRows(
      { taskReports: [{ ...report, agency }] },
      { ...options, plan: charged, ...changes },
    ).findings.map(({ rule, location }) => `${location.pointer} ${rule}`);

  it("is who was charged", () => {
    expect(rulesFor(lead)).toEqual([]);
    expect(rulesFor("department-of-planning-and-investment")).toEqual([
      "/taskReports/0/agency ref.not-assigned",
    ]);
  });

  it("is who took over", () => {
    expect(
      rulesFor("new-department", { successorsOf: (agency) => (agency === lead ? ["new-department"] : []) }),
    ).toEqual([]);
  });

  it("is not every department where the plan says that others take part", () => {
    const [group] = [{ ...charged.agencies[0], id: "departments", kind: "group" as const }];
    const plan = {
      ...charged,
      agencies: [...charged.agencies, group] as typeof charged.agencies,
      assignments: charged.assignments.map((assignment) => ({
        ...assignment,
        coordinators: [{ agency: "departments", asWritten: "các sở", basis: "stated" as const }],
      })),
    };
    expect(rulesFor("department-of-planning-and-investment", { plan })).toEqual([
      "/taskReports/0/agency ref.not-assigned",
    ]);
    const led = {
      ...plan,
      assignments: plan.assignments.map(({ coordinators, ...assignment }) => ({
        ...assignment,
        leads: coordinators,
        coordinators: [],
      })),
    };
    expect(rulesFor("department-of-planning-and-investment", { plan: led })).toEqual([]);
  });

  it("is not judged where the plan charges nobody, and that is told", () => {
    const { findings, skipped } = checkRows({ taskReports: [report] }, { ...options, plan: taskPlan });
    expect(findings).toEqual([]);
    expect(skipped.map(({ rule }) => rule)).toEqual(["ref.not-assigned"]);
  });

  it("of figures is judged only by who was named for the indicator", () => {
    const reporters = [{ indicator: "urban-share", agencies: [lead] }];
    const rows = (agency: string | null) =>
      checkRows({ observations: [figure], agency }, { ...options, reporters });
    expect(rows(lead)).toEqual({ findings: [], skipped: [] });
    expect(rows("x").findings.map(({ rule }) => rule)).toEqual(["ref.not-assigned"]);
    expect(rows(null).skipped.map(({ because }) => because.en)).toEqual([
      "Some rows name no agency that reports, so whether it is in charge was not checked.",
    ]);
  });
});

describe("the days of a task report", () => {
  it.each([
    { changes: { reportedOn: "2026-02-01" }, expected: ["reportedOn rule.future-day"] },
    { changes: { period: "2031" }, expected: ["period period.outside-plan", "period rule.future-day"] },
    {
      changes: { state: "completed" as const, completedOn: "2026-01-06" },
      expected: ["completedOn rule.order"],
    },
    { changes: { state: "completed" as const }, expected: ["state rule.completion-day"] },
    { changes: { completedOn: "2026-01-04" }, expected: ["completedOn rule.status"] },
  ])("$expected", ({ changes, expected }) => {
    const { findings } = checkRows(
      { taskReports: [{ ...report, ...changes }] },
      { ...options, plan: charged },
    );
    expect(findings.map(({ rule, location }) => `${location.pointer} ${rule}`)).toEqual(
      expected.map((finding) => `/taskReports/0/${finding}`),
    );
  });
});

describe("checkRows", () => {
  const observation = fc.record({
    value: fc.oneof(fc.constant(null), fc.double({ noNaN: true, min: -1e18, max: 1e18 }), fc.integer()),
    period: fc.constantFrom("2021", "2022", "2023", "2024-Q1", "2024-01-01/P9M", "2023-M02"),
    basis: fc.constantFrom("period", "year-to-date", "cumulative"),
    indicator: fc.constantFrom("urban-share", "structure", "investment", "income"),
    component: fc.constantFrom(null, "industry", "services"),
    unit: fc.constantFrom("percent", "million-USD", "USD"),
    publishedOn: fc.constantFrom(null, "2025-03-01", "2025-04"),
    source: fc.constantFrom("a", "b", null),
  });
  const rows = fc
    .array(observation, { maxLength: 20 })
    .map((changes) => changes.map((change): Observation => ({ ...figure, ...change })));

  it("never throws, and tells nothing without a place and two languages", () => {
    fc.assert(
      fc.property(rows, (observations) => {
        for (const { location, message, fix } of checkRows({ observations }, options).findings) {
          expect(location.pointer).toMatch(/^\/observations\/\d+/);
          for (const text of [message, fix]) expect(text.vi).not.toBe(text.en);
          for (const { vi, en } of [message, fix])
            expect(`${vi}${en}`).not.toMatch(/NaN|Infinity|undefined|null/);
        }
      }),
    );
  });

  it("finds every exact repetition", () => {
    fc.assert(
      fc.property(rows, (observations) => {
        const { findings } = checkRows({ observations: [...observations, ...observations] }, options);
        const places = new Set(
          findings
            .filter(({ rule }) => rule === "key.duplicate" || rule === "key.conflict")
            .map(({ location }) => Number(location.pointer?.split("/")[2])),
        );
        for (const place of observations.keys()) expect(places).toContain(observations.length + place);
      }),
    );
  });
});

describe("more figures than are kept", () => {
  it("are told as not compared with each other", () => {
    const observations = Array.from({ length: KEPT_FIGURES_LIMIT + 1 }, (_, place) => ({
      ...figure,
      scope: String(place),
    }));
    const run = duplicatesCheck.start({ ...options, history: [], reporters: [], successorsOf: () => [] });
    const locationOf = () => ({});
    for (const observation of observations) {
      const found = [...(run.observation?.({ observation, agency: null, locationOf }) ?? [])];
      if (found.length > 0) throw new Error("no figure is there twice");
    }
    expect([...(run.skipped?.() ?? [])].map(({ rule }) => rule)).toEqual(["key.duplicate", "key.conflict"]);
  });
});
