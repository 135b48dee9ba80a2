import type { Agency } from "./agency.ts";
import type { Area } from "./area.ts";
import type { Assignment, Task, TaskGroup } from "./assignment.ts";
import type { Indicator } from "./indicator.ts";
import type { LegalDocument } from "./legal-document.ts";
import type { Plan } from "./plan.ts";
import type { Target } from "./target.ts";

/** What `definePlan` takes: a plan whose references are checked against the codes that it defines itself. */
export interface PlanDefinition<
  Document extends string,
  IndicatorCode extends string,
  TargetId extends string,
  Group extends string,
  AssignmentId extends string,
  TaskId extends string,
  AgencyId extends string,
  AreaId extends string,
> extends Pick<
    Plan,
    "schemaVersion" | "id" | "title" | "status" | "horizon" | "source" | "reporting" | "provisions" | "goals"
  > {
  readonly document: NoInfer<Document>;
  readonly area: NoInfer<AreaId>;
  readonly documents: readonly LegalDocument<Document>[];
  readonly indicators: readonly Indicator<IndicatorCode>[];
  readonly targets: readonly Target<NoInfer<IndicatorCode>, TargetId>[];
  readonly taskGroups: readonly TaskGroup<Group>[];
  readonly assignments: readonly Assignment<AssignmentId, NoInfer<Group>, NoInfer<AgencyId>>[];
  readonly tasks: readonly Task<TaskId, NoInfer<AssignmentId>, NoInfer<AgencyId>>[];
  readonly agencies: readonly Agency<AgencyId>[];
  readonly areas: readonly Area<AreaId>[];
}

/**
 * Types a plan by the codes that it defines, so that a misspelt code is a compile-time error and editors
 * complete the right ones. Returns its argument unchanged; what types cannot see is for `checkPlan`.
 */
export function definePlan<
  const Document extends string,
  const IndicatorCode extends string,
  const TargetId extends string,
  const Group extends string,
  const AssignmentId extends string,
  const TaskId extends string,
  const AgencyId extends string,
  const AreaId extends string,
>(
  plan: PlanDefinition<Document, IndicatorCode, TargetId, Group, AssignmentId, TaskId, AgencyId, AreaId>,
): Plan<{
  document: Document;
  indicator: IndicatorCode;
  target: TargetId;
  group: Group;
  assignment: AssignmentId;
  task: TaskId;
  agency: AgencyId;
  area: AreaId;
}> {
  return plan;
}
