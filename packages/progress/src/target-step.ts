import type { Indicator, Target, TargetStep } from "@kehoach/model";

function boundsOf(target: Target): TargetStep["bounds"] {
  switch (target.kind) {
    case "level":
    case "average-growth":
    case "cumulative":
      return [{ name: target.kind, bound: target.bound, unit: target.unit }];
    case "composition":
      return target.shares.map(({ component, value }) => ({
        name: component,
        bound: { kind: "exactly", value },
        unit: target.unit,
      }));
    case "increase":
      return target.statements.map(({ measure, bound, unit }) => ({ name: measure, bound, unit }));
    case "milestone":
      return [{ name: "done", bound: { kind: "exactly", value: 1 }, unit: "yes-no" }];
    case "direction":
      return [];
  }
}

/** The step that every derivation begins with: what the plan promises, in its own words and as bounds. */
export function targetStep(target: Target, indicator: Indicator): TargetStep {
  const { quotation, due } = target;
  const bounds =
    target.kind === "direction"
      ? [
          {
            name: "change",
            bound: {
              kind: target.direction === "increase" ? ("more-than" as const) : ("less-than" as const),
              value: 0,
            },
            unit: indicator.unit,
          },
        ]
      : boundsOf(target);
  return {
    step: "target",
    quotation: quotation.text,
    provision: quotation.provision,
    bounds,
    due,
    components: indicator.components,
  };
}
