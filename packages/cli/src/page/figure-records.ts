import {
  type Assessment,
  convert,
  type ExclusionReason,
  type Observation,
  type Plan,
  type RivalReason,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import { yearOf } from "./year-of.ts";

/**
 * What an assessment did with a figure: `used`, passed over for another figure of its year (`superseded`), of a
 * year that the calculation did not need (`unneeded`), an intention (`planned`), or left out (`excluded`).
 */
export type FigureRole = "used" | "superseded" | "unneeded" | "planned" | "excluded";

/** A figure of an indicator with its role in an assessment. */
export interface FigureRecord {
  readonly observation: Observation;
  readonly role: FigureRole;
  readonly reason: RivalReason | ExclusionReason | null;
  /** Where a chart has it; `null` for a figure that cannot be compared with those of the target. */
  readonly point: { readonly year: number; readonly value: number } | null;
}

// the derivation holds copies, and a figure is nothing but its fields
function keyOf(observation: Observation): string {
  return JSON.stringify(Object.entries(observation).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function roleBy(reason: ExclusionReason): FigureRole {
  if (reason === "not-needed") return "unneeded";
  return reason === "planned" ? "planned" : "excluded";
}

type Role = Pick<FigureRecord, "role" | "reason">;

function rolesIn({ derivation }: Assessment): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  // the first role stays: a figure that was used is not also passed over for its double
  const note = (observation: Observation, role: Role): void => {
    const key = keyOf(observation);
    if (!roles.has(key)) roles.set(key, role);
  };
  for (const step of derivation) {
    if (step.step === "vintage") note(step.chosen, { role: "used", reason: null });
  }
  for (const step of derivation) {
    if (step.step === "vintage") {
      for (const { observation, reason } of step.rivals) note(observation, { role: "superseded", reason });
    }
    if (step.step === "exclusion") {
      const { reason } = step;
      for (const observation of step.observations) {
        note(observation, { role: roleBy(reason), reason: reason === "not-needed" ? null : reason });
      }
    }
  }
  return roles;
}

/** VND for one USD where the assessment took one. */
function exchangeRateOf({ derivation }: Assessment): number | undefined {
  for (const step of derivation) {
    if (step.step === "assumption" && step.name === "exchange-rate" && typeof step.value === "number") {
      return step.value;
    }
  }
  return undefined;
}

/** Powers of ten beyond which a value is at the edge of the numbers, where conversion stops. */
const MOST_POWER = 280;

/** A value in another unit; `undefined` for a unit of another kind, and for a value that is no figure. */
function converted(value: number, from: UnitCode, to: UnitCode): number | undefined {
  if (value !== 0 && Math.abs(Math.log10(Math.abs(value))) > MOST_POWER) return undefined;
  return convert({ value, from, to });
}

function inUnit(value: number, from: UnitCode, to: UnitCode, rate: number | undefined): number | undefined {
  const direct = converted(value, from, to);
  if (direct !== undefined || rate === undefined) return direct;
  const perPerson = UNITS[from].dimension === "money-VND-per-person";
  const amount = converted(value, from, perPerson ? "VND-per-person" : "VND");
  if (amount === undefined) return undefined;
  return converted(amount / rate, perPerson ? "USD-per-person" : "USD", to);
}

/** Every figure of an indicator with what an assessment did with it, in order of period. */
export function figureRecords({
  plan,
  assessment,
  observations,
  unit,
}: {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  /** That of the values in charts. */
  readonly unit: UnitCode;
}): readonly FigureRecord[] {
  const roles = rolesIn(assessment);
  const rate = exchangeRateOf(assessment);
  const records = observations
    .filter(({ indicator }) => indicator === assessment.indicator)
    .map((observation): FigureRecord => {
      const { role, reason } = roles.get(keyOf(observation)) ?? { role: "unneeded", reason: null };
      const year = yearOf(observation.period);
      const comparable =
        role !== "excluded" &&
        observation.area === plan.area &&
        observation.coverage === null &&
        observation.basis === "period" &&
        observation.value !== null;
      const value =
        comparable && observation.value !== null
          ? inUnit(observation.value, observation.unit, unit, rate)
          : undefined;
      return {
        observation,
        role,
        reason,
        point: year === undefined || value === undefined ? null : { year, value },
      };
    });
  const rank: readonly FigureRole[] = ["used", "superseded", "unneeded", "planned", "excluded"];
  return records.sort((a, b) => {
    const { period: first } = a.observation;
    const { period: second } = b.observation;
    return first === second ? rank.indexOf(a.role) - rank.indexOf(b.role) : first < second ? -1 : 1;
  });
}
