import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { smallPlan } from "./fixtures/small-plan.ts";
import type { Plan } from "./plan.ts";

describe("checkPlan", () => {
  it("finds nothing in a sound plan", () => {
    expect(checkPlan(smallPlan)).toEqual([]);
  });

  it("finds nothing in a plan whose text holds no goals, targets or tasks", () => {
    const bare: Plan = {
      ...smallPlan,
      goals: [],
      indicators: [],
      targets: [],
      taskGroups: [],
      assignments: [],
      tasks: [],
      agencies: [],
    };
    expect(checkPlan(bare)).toEqual([]);
  });

  it("gives all findings, rule by rule, each by the order of the plan", () => {
    const plan: Plan = {
      ...smallPlan,
      area: "smaple",
      agencies: [...smallPlan.agencies, ...smallPlan.agencies.slice(0, 1)],
      tasks: [],
    };
    expect(checkPlan(plan).map(({ rule, location }) => [rule, location.pointer])).toEqual([
      ["plan.duplicate-id", "/agencies/3/id"],
      ["plan.unknown-reference", "/area"],
      ["plan.assignment-without-tasks", "/assignments/0"],
    ]);
  });

  it("leaves the plan as it is", () => {
    const before = JSON.stringify(smallPlan);
    checkPlan(smallPlan);
    expect(JSON.stringify(smallPlan)).toBe(before);
  });

  it.each(["__proto__", "constructor", "toString", "a/b~c", "", "\u0000"])(
    "takes the id %j for an id",
    (id) => {
      const plan: Plan = { ...smallPlan, area: id, areas: smallPlan.areas.map((area) => ({ ...area, id })) };
      expect(checkPlan(plan)).toEqual([]);
      expect(checkPlan({ ...smallPlan, area: id }).map(({ location }) => location)).toEqual([
        { pointer: "/area" },
      ]);
    },
  );
});
