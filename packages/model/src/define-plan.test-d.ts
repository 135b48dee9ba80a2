import { expectTypeOf } from "vitest";
import { definePlan } from "./define-plan.ts";
import { smallPlan } from "./fixtures/small-plan.ts";
import type { IndicatorCodeOf, Plan } from "./plan.ts";

type Small = typeof smallPlan;

expectTypeOf<IndicatorCodeOf<Small>>().toEqualTypeOf<
  | "growth"
  | "structure"
  | "urban-share"
  | "industrial-land"
  | "investment"
  | "smart-city"
  | "development-index"
>();
expectTypeOf<Small["targets"][number]["indicator"]>().toEqualTypeOf<IndicatorCodeOf<Small>>();
expectTypeOf<Small["targets"][number]["id"]>().toEqualTypeOf<
  | "growth-2030"
  | "structure-2030"
  | "urban-share-2025"
  | "industrial-land-2030"
  | "investment-2030"
  | "smart-city-2030"
  | "development-index-rises"
>();
expectTypeOf<Small["assignments"][number]["leads"][number]["agency"]>().toEqualTypeOf<
  "trade" | "finance" | "business-association"
>();
expectTypeOf<Small["tasks"][number]["assignment"]>().toEqualTypeOf<"II.1.a">();
expectTypeOf<Small["document"]>().toEqualTypeOf<"1-KH-UBND-2024">();

// a plan with its own codes is a plan, whose codes are any text
expectTypeOf<Small>().toExtend<Plan>();
expectTypeOf<Plan>().not.toExtend<Small>();
expectTypeOf<IndicatorCodeOf<Plan>>().toEqualTypeOf<string>();

const [growth] = smallPlan.targets;
const [assignment] = smallPlan.assignments;
const [task] = smallPlan.tasks;
if (growth === undefined || assignment === undefined || task === undefined) throw new Error("no parts");

definePlan({ ...smallPlan, targets: [{ ...growth, indicator: "growth" }] });
// @ts-expect-error a misspelt indicator
definePlan({ ...smallPlan, targets: [{ ...growth, indicator: "growht" }] });

definePlan({
  ...smallPlan,
  // @ts-expect-error an agency that the plan does not have
  assignments: [{ ...assignment, leads: [{ ...role("health"), basis: "stated" }] }],
});
definePlan({
  ...smallPlan,
  // @ts-expect-error nor as one that takes part
  assignments: [{ ...assignment, coordinators: [{ ...role("health"), basis: "stated" }] }],
});
// @ts-expect-error nor as a partner in a task
definePlan({ ...smallPlan, tasks: [{ ...task, partners: [{ ...role("health"), basis: "stated" }] }] });

// @ts-expect-error a group that the plan does not have
definePlan({ ...smallPlan, assignments: [{ ...assignment, group: "II.2" }] });
// @ts-expect-error an assignment that the plan does not have
definePlan({ ...smallPlan, tasks: [{ ...task, assignment: "II.1.b" }] });
// @ts-expect-error a document that the plan does not have
definePlan({ ...smallPlan, document: "1-KH-UBND-2023" });
// @ts-expect-error an area that the plan does not have
definePlan({ ...smallPlan, area: "elsewhere" });
// @ts-expect-error a kind of target that is none
definePlan({ ...smallPlan, targets: [{ ...growth, kind: "growth" }] });
// @ts-expect-error a bound of two kinds
definePlan({ ...smallPlan, targets: [{ ...growth, bound: { kind: "at-least", low: 8, high: 9 } }] });

function role<Agency extends string>(
  agency: Agency,
): { readonly agency: Agency; readonly asWritten: string } {
  return { agency, asWritten: agency };
}
