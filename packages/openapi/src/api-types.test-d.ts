import type * as model from "@kehoach/model";
import { expectTypeOf, test } from "vitest";
import type { components } from "./api.generated.ts";

type Schemas = components["schemas"];

/** Names of the entities that are not the same here and there. */
type Different<Pairs extends Readonly<Record<string, readonly [unknown, unknown]>>> = {
  [Name in keyof Pairs]: Pairs[Name][0] extends Pairs[Name][1]
    ? Pairs[Name][1] extends Pairs[Name][0]
      ? never
      : Name
    : Name;
}[keyof Pairs];

test("what the client gives is what the packages take, and the other way round", () => {
  expectTypeOf<
    Different<{
      Plan: [Schemas["Plan"], model.Plan];
      Indicator: [Schemas["Indicator"], model.Indicator];
      Target: [Schemas["Target"], model.Target];
      Task: [Schemas["Task"], model.Task];
      Agency: [Schemas["Agency"], model.Agency];
      Area: [Schemas["Area"], model.Area];
      ChangeEvent: [Schemas["ChangeEvent"], model.ChangeEvent];
      RegistryData: [Schemas["RegistryData"], model.RegistryData];
      Observation: [Schemas["Observation"], model.Observation];
      TaskReport: [Schemas["TaskReport"], model.TaskReport];
      Submission: [Schemas["Submission"], model.Submission];
      Assessment: [Schemas["Assessment"], model.Assessment];
      PlanAssessment: [Schemas["PlanAssessment"], model.PlanAssessment];
      PlanTaskAssessment: [Schemas["PlanTaskAssessment"], model.PlanTaskAssessment];
      Finding: [Schemas["Finding"], model.Finding];
      Report: [Schemas["Report"], model.Report];
    }>
  >().toBeNever();
  expectTypeOf<Different<{ Wrong: [Schemas["Plan"], model.Indicator] }>>().toEqualTypeOf<"Wrong">();
});
