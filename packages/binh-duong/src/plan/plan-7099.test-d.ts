import type { IndicatorCodeOf } from "@kehoach/model";
import { expectTypeOf } from "vitest";
import type { AgencyId } from "../agencies/agencies.ts";
import { plan7099 } from "./plan-7099.ts";

type Code = IndicatorCodeOf<typeof plan7099>;

expectTypeOf<"grdp-growth">().toExtend<Code>();
expectTypeOf<"grdp-growht">().not.toExtend<Code>();
expectTypeOf<string>().not.toExtend<Code>();

type TargetedCode = (typeof plan7099.targets)[number]["indicator"];
expectTypeOf<TargetedCode>().toEqualTypeOf<Code>();

type LeadingAgency = (typeof plan7099.assignments)[number]["leads"][number]["agency"];
expectTypeOf<LeadingAgency>().toEqualTypeOf<AgencyId>();
expectTypeOf<"department-of-constructoin">().not.toExtend<AgencyId>();

type TaskId = (typeof plan7099.tasks)[number]["id"];
expectTypeOf<"III.1.đ.1">().toExtend<TaskId>();
expectTypeOf<"III.8.a.1">().not.toExtend<TaskId>();

// @ts-expect-error a misspelt code
plan7099.targets.find((target) => target.indicator === "grdp-growht");
