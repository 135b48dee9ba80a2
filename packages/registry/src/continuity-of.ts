import type { Area, AreaSuccession, Certainty, Day } from "@kehoach/model";
import { areaOn } from "./area-on.ts";
import { mapAreaById } from "./map-area.ts";
import { dayAfter } from "./neighbour-day.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { weakestCertainty } from "./weakest-certainty.ts";

/**
 * Whether a series goes on across changes of areas: `sum` where figures of the earlier areas add up to the later one,
 * `break` where only a part of an earlier area went into it, `unknown` where nothing is known.
 */
export type ContinuityKind = "sum" | "break" | "unknown";

/** A day on which the series of a code changes its territory. */
export interface SeriesBreak {
  /** First day of the new territory (inclusive). */
  readonly day: Day;
  /** Number of the act, `null` if unknown. */
  readonly legalBasis: string | null;
}

/** How a series under one code can be read between two days. */
export interface Continuity {
  readonly kind: ContinuityKind;
  /** The area on the later day; `null` if the code means none. */
  readonly area: Area | null;
  /** The areas of the earlier day whose figures belong to it; all of them, in part or whole. */
  readonly parts: readonly Area[];
  /**
   * Where no trend may be drawn through a series taken under the code alone. Empty only if the territory stayed the same;
   * with `sum`, a series that is summed over `parts` before that day has no break.
   */
  readonly breaks: readonly SeriesBreak[];
  /** The weakest certainty of what this rests on. */
  readonly certainty: Certainty;
}

function breaksOf(steps: readonly AreaSuccession[]): readonly SeriesBreak[] {
  const byDay = new Map(
    steps.map(({ effective, legalBasis }) => [effective, { day: effective, legalBasis }] as const),
  );
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** How a series ends whose code means no area any more. */
function endOf(
  registry: Registry,
  { code, from, to }: { readonly code: string; readonly from: Day; readonly to: Day },
): Continuity {
  const ended = areaOn(registry, { code, on: from });
  if (ended === undefined) {
    return { kind: "unknown", area: null, parts: [], breaks: [], certainty: "unverified" };
  }
  const steps = mapAreaById(registry, { id: ended.id, to }).flatMap(({ via }) => via);
  // a chain of changes ends the series with the first of them
  const breaks = breaksOf(steps).slice(0, 1);
  const certainty = steps.length === 0 ? "unverified" : weakestCertainty(steps.map((step) => step.certainty));
  if (breaks.length > 0) return { kind: "break", area: null, parts: [], breaks, certainty };
  const day = ended.until === null ? [] : [{ day: dayAfter(ended.until), legalBasis: null }];
  return { kind: "unknown", area: null, parts: [], breaks: day, certainty };
}

/**
 * Whether figures under a code on an earlier and on a later day can be one series, and where it breaks.
 *
 * Only quantities that add up (people, hectares, money) can be summed; shares and rates cannot. With `unknown` the
 * series breaks at the first day of the later area, if that is known. A code that means an area on the earlier day and none
 * on the later one has a series that ends: what its area passed into is another territory, so that its figures are a `break`.
 *
 * @throws {RangeError} If one of the two is no day, or `from` is later than `to`.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { continuityOf, createRegistry } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * continuityOf(registry, { code: "25813", from: "2025-05-01", to: "2025-08-01" }).kind; // => "break"
 * continuityOf(registry, { code: "25760", from: "2025-05-01", to: "2025-08-01" }).kind; // => "sum"
 * continuityOf(registry, { code: "74", from: "2020-01-01", to: "2026-01-01" }).breaks; // => [{ day: "2025-07-01", legalBasis: "202/2025/QH15" }]
 */
export function continuityOf(
  registry: Registry,
  { code, from, to }: { readonly code: string; readonly from: Day; readonly to: Day },
): Continuity {
  requireDay(from, { name: "from", of: "continuityOf" });
  requireDay(to, { name: "to", of: "continuityOf" });
  if (from > to) throw new RangeError(`continuityOf: from must not be later than to, got ${from} and ${to}`);
  const area = areaOn(registry, { code, on: to }) ?? null;
  if (area === null) return endOf(registry, { code, from, to });
  if (area === areaOn(registry, { code, on: from })) {
    return { kind: "sum", area, parts: [area], breaks: [], certainty: "enacted" };
  }
  const mapped = mapAreaById(registry, { id: area.id, to: from });
  const steps = mapped.flatMap(({ via }) => via);
  const certainty = weakestCertainty(steps.map((step) => step.certainty));
  const parts = mapped.map((part) => part.area);
  if (mapped.length === 0) {
    const breaks = area.since === null ? [] : [{ day: area.since, legalBasis: null }];
    return { kind: "unknown", area, parts, breaks, certainty: "unverified" };
  }
  const whole = mapped.every(({ extent }) => extent === "whole");
  // one area that went over whole and got nothing beside it is the same territory
  const same = whole && parts.length === 1 && parts[0]?.code === code;
  return { kind: whole ? "sum" : "break", area, parts, breaks: same ? [] : breaksOf(steps), certainty };
}
