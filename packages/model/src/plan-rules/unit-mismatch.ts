import type { Indicator } from "../indicator.ts";
import { jsonPointer } from "../json-pointer.ts";
import type { Target } from "../target.ts";
import { UNITS, type UnitCode } from "../unit.ts";
import { planRule } from "./plan-rule.ts";

function* unitsOf(
  target: Target,
  indicator: Indicator,
): Generator<{ unit: UnitCode; expected: UnitCode; path: readonly (string | number)[] }> {
  if (target.kind === "increase") {
    for (const [place, { measure, unit }] of target.statements.entries()) {
      const expected = measure === "relative" ? "percent" : indicator.unit;
      yield { unit, expected, path: ["statements", place, "unit"] };
    }
  } else if (target.kind !== "milestone" && target.kind !== "direction") {
    yield { unit: target.unit, expected: indicator.unit, path: ["unit"] };
  }
}

/** A target is stated in a unit that the indicator is not measured in. */
export const unitMismatch = planRule<{ target: string; unit: string; expected: string }>(
  {
    id: "plan.unit-mismatch",
    severity: "error",
    title: {
      vi: "Đơn vị của mục tiêu không hợp với chỉ tiêu",
      en: "A target's unit does not fit its indicator",
    },
    message: ({ target, unit, expected }) => ({
      vi: `Mục tiêu “${target}” dùng đơn vị “${unit}”, không quy đổi được sang “${expected}”.`,
      en: `Target "${target}" is in "${unit}", which cannot be converted to "${expected}".`,
    }),
    fix: ({ expected }) => ({
      vi: `Dùng “${expected}” hoặc một đơn vị cùng loại.`,
      en: `Use "${expected}" or a unit of the same dimension.`,
    }),
  },
  function* (plan) {
    const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
    for (const [index, target] of plan.targets.entries()) {
      const indicator = indicators.get(target.indicator);
      if (indicator === undefined) continue;
      for (const { unit, expected, path } of unitsOf(target, indicator)) {
        if (UNITS[unit].dimension === UNITS[expected].dimension) continue;
        yield {
          parameters: { target: target.id, unit, expected },
          location: { pointer: jsonPointer(["targets", index, ...path]) },
          value: unit,
        };
      }
    }
  },
);
