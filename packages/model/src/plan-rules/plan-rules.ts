import { assignmentWithoutTasks } from "./assignment-without-tasks.ts";
import { boundEmpty } from "./bound-empty.ts";
import { duplicateId } from "./duplicate-id.ts";
import type { PlanRule } from "./plan-rule.ts";
import { quotationNotFound } from "./quotation-not-found.ts";
import { sharesNot100 } from "./shares-not-100.ts";
import { targetOutsideHorizon } from "./target-outside-horizon.ts";
import { unitMismatch } from "./unit-mismatch.ts";
import { unknownReference } from "./unknown-reference.ts";
import { yearsReversed } from "./years-reversed.ts";

/** Every rule that `checkPlan` applies, in order. */
export const PLAN_RULES: readonly PlanRule[] = [
  duplicateId,
  unknownReference,
  quotationNotFound,
  sharesNot100,
  boundEmpty,
  unitMismatch,
  yearsReversed,
  targetOutsideHorizon,
  assignmentWithoutTasks,
];
