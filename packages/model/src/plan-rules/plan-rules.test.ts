import { globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../check-plan.ts";
import { smallPlan } from "../fixtures/small-plan.ts";
import { type DataPath, withChange } from "../fixtures/with-change.ts";
import type { Plan } from "../plan.ts";
import { PLAN_RULES } from "./plan-rules.ts";

const changed = (path: DataPath, ...replacement: readonly [unknown?]): Plan =>
  withChange(smallPlan, path, ...replacement) as Plan;

/** The small plan with one more part like the first of its kind, changed. */
const extended = (part: keyof Plan, ...more: readonly object[]): Plan => {
  const parts = smallPlan[part] as readonly object[];
  return { ...smallPlan, [part]: [...parts, ...more] };
};

const [target] = smallPlan.targets;
const [indicator] = smallPlan.indicators;
const [assignment] = smallPlan.assignments;

interface Case {
  readonly name: string;
  readonly plan: Plan;
  /** Pointers of the findings, in order. */
  readonly pointers: readonly string[];
}

const FAILING: Readonly<Record<string, readonly Case[]>> = {
  "plan.duplicate-id": [
    ...(["documents", "goals", "taskGroups", "agencies", "areas", "provisions"] as const).map((part) => ({
      name: `a second part with one id in ${part}`,
      plan: extended(part, smallPlan[part][0] ?? {}),
      pointers: [`/${part}/${smallPlan[part].length}/id`],
    })),
    {
      name: "a target's id",
      plan: extended("targets", { ...target, bound: { kind: "exactly", value: 8 } }),
      pointers: ["/targets/7/id"],
    },
    {
      name: "an indicator's code",
      plan: extended("indicators", { ...indicator }),
      pointers: ["/indicators/7/code"],
    },
    {
      name: "a component's code",
      plan: changed(["indicators", 1, "components", 1, "code"], "industry"),
      pointers: ["/indicators/1/components/1/code"],
    },
    {
      name: "each further use of one id",
      plan: extended("tasks", ...smallPlan.tasks, ...smallPlan.tasks),
      pointers: ["/tasks/1/id", "/tasks/2/id"],
    },
  ],
  "plan.unknown-reference": [
    ...(
      [
        [["document"]],
        [["area"]],
        [["source", "lastProvision"]],
        [["provisions", 1, "parent"]],
        [["areas", 0, "parent"]],
        [["documents", 0, "citations", 0, "provision"]],
        [["goals", 0, "quotation", "provision"]],
        [["indicators", 2, "quotation", "provision"]],
        [["targets", 6, "quotation", "provision"]],
        [["taskGroups", 0, "quotation", "provision"]],
        [["targets", 3, "indicator"]],
        [["targets", 1, "shares", 1, "component"]],
        [["targets", 0, "assumedYears", "document"]],
        [["targets", 4, "assumedMeaning", "document"]],
        [["assignments", 0, "group"]],
        [["assignments", 0, "leads", 0, "agency"]],
        [["assignments", 0, "coordinators", 0, "agency"]],
        [["tasks", 0, "partners", 0, "agency"]],
      ] as const
    ).map(([path]) => ({
      name: path.join(" "),
      plan: changed(path, "zzzzzzzzzzzz"),
      pointers: [`/${path.join("/")}`],
    })),
    {
      name: "an indicator that is not there does not make its shares unknown, too",
      plan: changed(["targets", 1, "indicator"], "structur"),
      pointers: ["/targets/1/indicator"],
    },
    {
      name: "a component of another indicator",
      plan: changed(["targets", 1, "shares", 0, "component"], "growth"),
      pointers: ["/targets/1/shares/0/component"],
    },
    {
      name: "an agency as a group is not an agency",
      plan: changed(["assignments", 0, "group"], "trade"),
      pointers: ["/assignments/0/group"],
    },
  ],
  "plan.quotation-not-found": [
    {
      name: "words that are elsewhere in the plan",
      plan: changed(["targets", 0, "quotation", "text"], "tỷ lệ đô thị hóa đạt 50%"),
      pointers: ["/targets/0/quotation/text"],
    },
    {
      name: "other capitals",
      plan: changed(["goals", 0, "quotation", "text"], "mục tiêu"),
      pointers: ["/goals/0/quotation/text"],
    },
    {
      name: "decomposed letters",
      plan: changed(["goals", 0, "quotation", "text"], "Mục tiêu".normalize("NFD")),
      pointers: ["/goals/0/quotation/text"],
    },
    {
      name: "a citation",
      plan: changed(["documents", 0, "citations", 0, "text"], "2/KH-UBND"),
      pointers: ["/documents/0/citations/0/text"],
    },
    {
      name: "an assignment and a task",
      plan: changed(["provisions", 5, "text"], "Sở Công thương"),
      pointers: ["/assignments/0/quotation/text", "/tasks/0/quotation/text"],
    },
  ],
  "plan.shares-not-100": [
    {
      name: "more than rounding over",
      plan: changed(["targets", 1, "shares", 0, "value"], 60.2),
      pointers: ["/targets/1/shares"],
    },
    {
      name: "more than rounding under",
      plan: changed(["targets", 1, "shares", 0, "value"], 59.8),
      pointers: ["/targets/1/shares"],
    },
    {
      name: "a share left out",
      plan: changed(["targets", 1, "shares", 1]),
      pointers: ["/targets/1/shares"],
    },
    { name: "no shares", plan: changed(["targets", 1, "shares"], []), pointers: ["/targets/1/shares"] },
  ],
  "plan.bound-empty": [
    {
      name: "ends the wrong way round",
      plan: changed(["targets", 0, "bound"], { kind: "between", low: 9, high: 8 }),
      pointers: ["/targets/0/bound"],
    },
    {
      name: "no ends in a level",
      plan: changed(["targets", 2, "bound"], { kind: "between", low: null, high: null }),
      pointers: ["/targets/2/bound"],
    },
    {
      name: "no ends in a total",
      plan: changed(["targets", 4, "bound"], { kind: "between", low: null, high: null }),
      pointers: ["/targets/4/bound"],
    },
    {
      name: "one statement of an increase",
      plan: changed(["targets", 3, "statements", 1, "bound"], { kind: "between", low: 2, high: 1 }),
      pointers: ["/targets/3/statements/1/bound"],
    },
  ],
  "plan.unit-mismatch": [
    {
      name: "a percentage point is no percent",
      plan: changed(["targets", 2, "unit"], "percentage-point"),
      pointers: ["/targets/2/unit"],
    },
    {
      name: "đồng for a total in dollars",
      plan: changed(["targets", 4, "unit"], "billion-VND"),
      pointers: ["/targets/4/unit"],
    },
    {
      name: "growth in hectares",
      plan: changed(["targets", 0, "unit"], "hectare"),
      pointers: ["/targets/0/unit"],
    },
    {
      name: "shares in people",
      plan: changed(["targets", 1, "unit"], "person"),
      pointers: ["/targets/1/unit"],
    },
    {
      name: "a relative increase in the indicator's unit",
      plan: changed(["targets", 3, "statements", 0, "unit"], "hectare"),
      pointers: ["/targets/3/statements/0/unit"],
    },
    {
      name: "an absolute increase in percent",
      plan: changed(["targets", 3, "statements", 1, "unit"], "percent"),
      pointers: ["/targets/3/statements/1/unit"],
    },
  ],
  "plan.target-outside-horizon": [
    { name: "due too late", plan: changed(["targets", 2, "due"], "2031"), pointers: ["/targets/2/due"] },
    {
      name: "due too early, by a quarter",
      plan: changed(["targets", 2, "due"], "2020-Q4"),
      pointers: ["/targets/2/due"],
    },
    {
      name: "due on a day after it",
      plan: changed(["targets", 5, "due"], "2031-01-01"),
      pointers: ["/targets/5/due"],
    },
    {
      name: "due at the end of a range that begins inside",
      plan: changed(["targets", 2, "due"], "2021-01-01/P11Y"),
      pointers: ["/targets/2/due"],
    },
    {
      name: "years that start before it",
      plan: changed(["targets", 4, "years", "from"], 2020),
      pointers: ["/targets/4/years/from"],
    },
    {
      name: "years of a growth that the plan states",
      plan: changed(["targets", 0, "years"], { from: 2021, to: 2031 }),
      pointers: ["/targets/0/years/to"],
    },
    {
      name: "a horizon that excludes everything",
      plan: changed(["horizon"], { from: 2040, to: 2045 }),
      pointers: [0, 1, 2, 3, 4, 5]
        .map((index) => `/targets/${index}/due`)
        .concat(["/targets/4/years/from", "/targets/4/years/to"])
        .sort(),
    },
  ],
  "plan.years-reversed": [
    { name: "the horizon", plan: changed(["horizon"], { from: 2030, to: 2021 }), pointers: ["/horizon"] },
    {
      name: "the years of a total",
      plan: changed(["targets", 4, "years"], { from: 2030, to: 2029 }),
      pointers: ["/targets/4/years"],
    },
    {
      name: "the years of a growth",
      plan: changed(["targets", 0, "years"], { from: 2030, to: 2021 }),
      pointers: ["/targets/0/years"],
    },
    {
      name: "years that are assumed",
      plan: changed(["targets", 0, "assumedYears", "value"], { from: 2030, to: 2021 }),
      pointers: ["/targets/0/assumedYears/value"],
    },
  ],
  "plan.assignment-without-tasks": [
    { name: "no tasks", plan: { ...smallPlan, tasks: [] }, pointers: ["/assignments/0"] },
    {
      name: "a second assignment",
      plan: extended("assignments", { ...assignment, id: "II.1.b" }),
      pointers: ["/assignments/1"],
    },
  ],
};

/** Close to the limit on the good side. */
const PASSING: Readonly<Record<string, readonly Omit<Case, "pointers">[]>> = {
  "plan.duplicate-id": [
    { name: "one id in two kinds", plan: changed(["goals", 0, "id"], "trade") },
    {
      name: "one component code in two indicators",
      plan: changed(
        ["indicators", 0, "components"],
        [{ code: "industry", name: { vi: "công nghiệp", en: "industry" } }],
      ),
    },
  ],
  "plan.unknown-reference": [
    {
      name: "an indicator that nothing refers to",
      plan: extended("indicators", { ...indicator, code: "more" }),
    },
    { name: "a series that the plan does not name", plan: changed(["indicators", 0, "quotation"], null) },
  ],
  "plan.quotation-not-found": [
    {
      name: "the whole provision",
      plan: changed(["goals", 0, "quotation", "text"], smallPlan.provisions[0]?.text),
    },
    {
      name: "a provision that is not there is an unknown reference",
      plan: changed(["goals", 0, "quotation", "provision"], "IX"),
    },
  ],
  "plan.shares-not-100": [
    { name: "rounding", plan: changed(["targets", 1, "shares", 0, "value"], 60.1) },
    { name: "rounding down", plan: changed(["targets", 1, "shares", 0, "value"], 59.9) },
  ],
  "plan.bound-empty": [
    { name: "one value", plan: changed(["targets", 0, "bound"], { kind: "between", low: 9, high: 9 }) },
    { name: "open below", plan: changed(["targets", 0, "bound"], { kind: "between", low: null, high: 9 }) },
    { name: "open above", plan: changed(["targets", 0, "bound"], { kind: "between", low: 9, high: null }) },
    {
      name: "zero is an end",
      plan: changed(["targets", 0, "bound"], { kind: "between", low: 0, high: null }),
    },
  ],
  "plan.unit-mismatch": [
    { name: "another unit of one dimension", plan: changed(["targets", 4, "unit"], "USD") },
    { name: "an indicator that is not there", plan: changed(["targets", 2, "indicator"], "zzzzzzz") },
  ],
  "plan.target-outside-horizon": [
    { name: "the first year", plan: changed(["targets", 2, "due"], "2021-Q1") },
    { name: "the last day", plan: changed(["targets", 2, "due"], "2030-12-31") },
    { name: "no due period", plan: changed(["targets", 2, "due"], null) },
    { name: "a base year before the horizon", plan: changed(["targets", 3, "baseYear"], 2015) },
  ],
  "plan.years-reversed": [
    { name: "one year", plan: changed(["targets", 4, "years"], { from: 2030, to: 2030 }) },
    { name: "no years", plan: changed(["targets", 0, "assumedYears"], null) },
  ],
  "plan.assignment-without-tasks": [
    { name: "two tasks", plan: extended("tasks", { ...smallPlan.tasks[0], id: "II.1.a.2" }) },
  ],
};

const cases = <C extends { readonly name: string }>(
  table: Readonly<Record<string, readonly C[]>>,
): readonly (C & { readonly rule: string })[] =>
  Object.entries(table).flatMap(([rule, list]) => list.map((one) => ({ ...one, rule })));

const check = (rule: string, plan: Plan) => {
  const found = PLAN_RULES.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return [...found.check(plan)];
};

describe("the rules of plans", () => {
  it.each(PLAN_RULES.map((rule) => ({ id: rule.id, rule })))(
    "$id finds nothing in a sound plan",
    ({ rule }) => {
      expect([...rule.check(smallPlan)]).toEqual([]);
    },
  );

  it.each(cases(FAILING))("$rule: $name", ({ rule, plan, pointers }) => {
    const findings = check(rule, plan);
    expect(findings.map(({ location }) => location)).toEqual(pointers.map((pointer) => ({ pointer })));
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule, severity: "error" });
      for (const { vi, en } of [finding.message, finding.fix]) {
        expect(en).toMatch(/^[A-Z].*\.$/);
        expect(vi).toMatch(/\.$/);
        // what is quoted is data, and so are the pointer and the id of a provision
        const words = vi.replace(/“[^”]*”|\/\S+|Điều khoản \S+/g, "");
        expect(words).not.toMatch(/\b(the|plan|target|unit|has|no|of|not|provision|words|id)\b/i);
        expect(words).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i);
      }
    }
  });

  it.each(cases(PASSING))("$rule allows: $name", ({ rule, plan }) => {
    expect(check(rule, plan)).toEqual([]);
  });

  it("have a failing and a passing case each", () => {
    const ids = PLAN_RULES.map(({ id }) => id).sort();
    expect(Object.keys(FAILING).sort()).toEqual(ids);
    expect(Object.keys(PASSING).sort()).toEqual(ids);
  });

  it("are named after their files, all of them", () => {
    const notRules = ["plan-rule", "plan-rules", "quotations-of"];
    const files = globSync("*.ts", { cwd: import.meta.dirname })
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => basename(file, ".ts"))
      .filter((file) => !notRules.includes(file));
    expect(PLAN_RULES.map(({ id }) => id).sort()).toEqual(files.map((file) => `plan.${file}`).sort());
  });

  it("have one id each and titles in both languages", () => {
    expect(new Set(PLAN_RULES.map(({ id }) => id)).size).toBe(PLAN_RULES.length);
    for (const { title } of PLAN_RULES) {
      expect(title.en).toMatch(/^[A-Z][^.]+$/);
      expect(title.vi).toMatch(/^[^.]+$/);
      expect(title.vi).not.toBe(title.en);
    }
  });
});

describe("suggestions of plan.unknown-reference", () => {
  const suggested = (path: DataPath, text: string) =>
    check("plan.unknown-reference", changed(path, text)).map(({ value, suggestions }) => ({
      value,
      suggestions,
    }));

  it.each<{ path: DataPath; text: string; expected: string }>([
    { path: ["targets", 2, "indicator"], text: "urban-shrae", expected: "urban-share" },
    { path: ["assignments", 0, "leads", 0, "agency"], text: "finnance", expected: "finance" },
    { path: ["targets", 1, "shares", 1, "component"], text: "service", expected: "services" },
    { path: ["document"], text: "1-KH-UBND-2023", expected: "1-KH-UBND-2024" },
  ])("$text is probably $expected", ({ path, text, expected }) => {
    expect(suggested(path, text)).toEqual([
      { value: text, suggestions: [{ value: expected, confidence: "likely" }] },
    ]);
  });

  it("are none where nothing is near", () => {
    expect(suggested(["area"], "elsewhere")).toEqual([{ value: "elsewhere", suggestions: [] }]);
  });
});

describe("messages", () => {
  it.each([
    {
      plan: extended("areas", ...smallPlan.areas),
      vi: "Mã “sample” đã được dùng tại /areas/0/id.",
      en: 'The id "sample" is already used at /areas/0/id.',
    },
    {
      plan: changed(["targets", 1, "shares", 0, "value"], 60.25),
      vi: "Tổng các tỷ trọng là 100,25%, không phải 100%.",
      en: "The shares sum to 100.25%, not 100%.",
    },
    {
      plan: changed(["targets", 2, "due"], "2045"),
      vi: "Mục tiêu “urban-share-2025” dùng năm 2045, ngoài thời kỳ 2021–2030 của kế hoạch.",
      en: 'Target "urban-share-2025" uses the year 2045, outside the plan\'s horizon 2021–2030.',
    },
  ])("$en", ({ plan, vi, en }) => {
    expect(checkPlan(plan).map(({ message }) => message)).toEqual([{ vi, en }]);
  });
});
