import type { Assessment, PlanAssessment } from "@kehoach/model";

/** The axes of a verdict. */
export type VerdictAxis = "outcome" | "pace" | "evidence" | "reason";

/** A number of an assessment that differs; `null` on the side that does not have it. */
export interface ValueChange {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** How the assessments of one target differ. */
export interface AssessmentChange<IndicatorCode extends string = string, TargetId extends string = string> {
  readonly indicator: IndicatorCode;
  readonly target: TargetId;
  /** The axes on which the verdict differs; empty where only numbers do. */
  readonly axes: readonly VerdictAxis[];
  /** Numbers that differ, by name. */
  readonly values: readonly ValueChange[];
  readonly before: Assessment<IndicatorCode, TargetId>;
  readonly after: Assessment<IndicatorCode, TargetId>;
}

const AXES: readonly VerdictAxis[] = ["outcome", "pace", "evidence", "reason"];

function valueChanges(before: Assessment, after: Assessment): readonly ValueChange[] {
  const names = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])].sort();
  return names
    .map((name) => ({ name, from: before.values[name] ?? null, to: after.values[name] ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** The targets whose assessment differs between two assessments of one plan, in the plan's order. */
export function assessmentChanges<IndicatorCode extends string, TargetId extends string>({
  before,
  after,
}: {
  readonly before: PlanAssessment<IndicatorCode, TargetId>;
  readonly after: PlanAssessment<IndicatorCode, TargetId>;
}): readonly AssessmentChange<IndicatorCode, TargetId>[] {
  const earlier = new Map(before.assessments.map((assessment) => [assessment.target, assessment]));
  return after.assessments.flatMap((assessment) => {
    const previous = earlier.get(assessment.target);
    if (previous === undefined) return [];
    const axes = AXES.filter((axis) => previous[axis] !== assessment[axis]);
    const values = valueChanges(previous, assessment);
    if (axes.length === 0 && values.length === 0) return [];
    const { indicator, target } = assessment;
    return [{ indicator, target, axes, values, before: previous, after: assessment }];
  });
}
