import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { withChange } from "../fixtures/with-change.ts";
import { readPlan } from "./read-plan.ts";

const text = JSON.stringify(smallPlan);

describe("readPlan", () => {
  it("reads a plan from its JSON", () => {
    expect(readPlan(JSON.parse(text))).toEqual({ plan: smallPlan, findings: [] });
  });

  it("keeps what it does not know, at the top and further down", () => {
    const input = withChange(
      withChange(withChange(smallPlan, ["colour"], { name: "red" }), ["tasks", 0, "budget"], null),
      ["targets", 2, "bound", "note"],
      [1],
    );
    const { plan, findings } = readPlan(input);
    expect(findings).toEqual([]);
    expect(plan).toEqual(input);
  });

  it("gives no plan if the shape is wrong, and says where", () => {
    const { plan, findings } = readPlan(withChange(smallPlan, ["tasks", 0, "id"], 1));
    expect(plan).toBeUndefined();
    expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
      ["json.wrong-type", { pointer: "/tasks/0/id" }],
    ]);
  });

  it("gives the plan and the findings of its checks if only those find something", () => {
    const input = withChange(smallPlan, ["area"], "smaple");
    const { plan, findings } = readPlan(input);
    expect(plan).toBe(input);
    expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
      ["plan.unknown-reference", { pointer: "/area" }],
    ]);
  });

  it("leaves its input as it is", () => {
    const input: unknown = JSON.parse(text);
    readPlan(input);
    expect(JSON.stringify(input)).toBe(text);
  });

  it.each([undefined, null, 0, "plan", true, [], () => 0, Symbol("plan"), 1n, new Date(0), new Map()])(
    "gives findings for %s",
    (input) => {
      const { plan, findings } = readPlan(input);
      expect(plan).toBeUndefined();
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "survives the key %s",
    (key) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      const added = `"${key}":{"polluted":true,"toString":1}`;
      for (const [from, to] of [
        ["{", `{${added},`],
        ['"source":{', `"source":{${added},`],
        ['"bound":{', `"bound":{${added},`],
      ] as const) {
        const { plan, findings } = readPlan(JSON.parse(text.replaceAll(from, to)));
        expect(findings).toEqual([]);
        expect(plan?.id).toBe("small-plan");
      }
      const { plan } = readPlan(JSON.parse(`{${added}}`));
      expect(plan).toBeUndefined();
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it("survives deep nesting and huge texts", () => {
    const depth = 100_000;
    let deep: unknown = 1;
    for (let level = 0; level < depth; level++) deep = level % 2 === 0 ? [deep] : { deep };
    expect(readPlan(deep).plan).toBeUndefined();
    expect(readPlan({ ...smallPlan, deep }).findings).toEqual([]);
    expect(readPlan({ ...smallPlan, tasks: deep }).plan).toBeUndefined();
    expect(readPlan({ ...smallPlan, id: deep }).findings.map(({ rule }) => rule)).toEqual([
      "json.wrong-type",
    ]);

    const huge = "đ".repeat(10_000_000);
    expect(readPlan({ ...smallPlan, id: huge }).findings).toEqual([]);
    const { findings } = readPlan({ ...smallPlan, status: huge });
    expect(findings.map(({ rule, value }) => [rule, value?.length])).toEqual([["json.not-allowed", 201]]);
  });

  it("names each of many references to nothing", () => {
    const [task] = smallPlan.tasks;
    const tasks = Array.from({ length: 3000 }, (_, index) => ({
      ...task,
      id: `task-${index}`,
      assignment: `II.9.${index}`,
    }));
    const { findings } = readPlan({ ...smallPlan, tasks });
    expect(findings.filter(({ rule }) => rule === "plan.unknown-reference")).toHaveLength(3000);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (input) => {
        expect(readPlan(input).plan).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(smallPlan)), fc.anything(), (key, value) => {
        const { plan, findings } = readPlan({ ...smallPlan, [key]: value });
        expect(plan === undefined ? findings.length > 0 : true).toBe(true);
      }),
    );
  });
});
