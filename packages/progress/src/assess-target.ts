import type { Assessment, DerivationStep, Indicator, Observation, Plan, Target } from "@kehoach/model";
import { assessAverageGrowth } from "./assess-average-growth.ts";
import { assessComposition } from "./assess-composition.ts";
import { assessCumulative } from "./assess-cumulative.ts";
import { assessDirection } from "./assess-direction.ts";
import { assessIncrease } from "./assess-increase.ts";
import { assessLevel } from "./assess-level.ts";
import { assessMilestone } from "./assess-milestone.ts";
import type { Assumptions } from "./assumptions.ts";
import { DerivationLog } from "./derivation-log.ts";
import { inCanonicalOrder } from "./in-canonical-order.ts";
import type { SeriesBreak } from "./series-break.ts";
import type { TargetContext } from "./target-context.ts";
import { targetStep } from "./target-step.ts";
import { weakestRelease } from "./weakest-release.ts";

function runKind(context: TargetContext): void {
  const { target } = context;
  switch (target.kind) {
    case "level":
      assessLevel({ ...context, target });
      break;
    case "average-growth":
      assessAverageGrowth({ ...context, target });
      break;
    case "composition":
      assessComposition({ ...context, target });
      break;
    case "increase":
      assessIncrease({ ...context, target });
      break;
    case "cumulative":
      assessCumulative({ ...context, target });
      break;
    case "milestone":
      assessMilestone({ ...context, target });
      break;
    case "direction":
      assessDirection({ ...context, target });
      break;
  }
}

function lastOf<Name extends DerivationStep["step"]>(
  steps: readonly DerivationStep[],
  name: Name,
): Extract<DerivationStep, { step: Name }> {
  const found = steps.findLast((step) => step.step === name);
  if (found === undefined) throw new Error(`assessTarget: the derivation has no ${name} step`);
  return found as Extract<DerivationStep, { step: Name }>;
}

/** Earlier periods first; parts of one period stay in their order. */
function inOrderOfPeriod(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

/** Assesses one target; its arguments have been checked. */
export function assessTarget({
  plan,
  indicator,
  target,
  observations,
  asOf,
  assumptions,
  breaks,
}: {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: Target;
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly assumptions: Assumptions;
  readonly breaks: readonly SeriesBreak[];
}): Assessment {
  const log = new DerivationLog();
  log.add(targetStep(target, indicator));
  const ordered = inCanonicalOrder(observations);
  runKind({ plan, indicator, target, observations: ordered, asOf, assumptions, breaks, log });
  log.nameUnused();
  const releases = log.observations.map(({ release }) => release);
  const evidence = weakestRelease(releases);
  log.add({ step: "evidence", releases, evidence });

  const outcome = lastOf(log.steps, "outcome");
  const pace = lastOf(log.steps, "pace");
  const assessable = pace.pace !== null || (outcome.outcome !== null && outcome.outcome !== "not-due");
  return {
    indicator: indicator.code,
    target: target.id,
    kind: target.kind,
    asOf,
    assessable,
    reason: assessable ? null : (pace.reason ?? outcome.reason),
    outcome: outcome.outcome,
    pace: pace.pace,
    evidence,
    reasons: { outcome: outcome.reason, pace: pace.reason },
    unit: indicator.unit,
    values: log.values,
    observations: inOrderOfPeriod(log.observations),
    derivation: log.steps,
  };
}
