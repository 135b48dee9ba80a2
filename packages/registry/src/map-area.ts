import type { Area, AreaSuccession, Certainty, Day, SuccessionExtent } from "@kehoach/model";
import { areaOn } from "./area-on.ts";
import { isValidOn } from "./is-valid-on.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { weakestCertainty } from "./weakest-certainty.ts";

/** An area that another one maps to. */
export interface MappedArea {
  readonly area: Area;
  /** How much of the earlier area lies in the later one, in either direction of time. */
  readonly extent: SuccessionExtent;
  /** The weakest certainty on the way. */
  readonly certainty: Certainty;
  /** The successions, first the earliest; empty for the area itself. */
  readonly via: readonly AreaSuccession[];
}

/** The areas of a day that an area is mapped to, by its id. */
export function mapAreaById(
  registry: Registry,
  { id, to }: { readonly id: string; readonly to: Day },
): readonly MappedArea[] {
  const start = registry.areas.get(id);
  if (start === undefined) return [];
  const forward = start.until !== null && start.until < to;
  const found = new Map<string, MappedArea>();
  const visit = (area: Area, via: readonly AreaSuccession[]): void => {
    if (isValidOn(area, to)) {
      const extent = via.every((step) => step.extent === "whole") ? "whole" : "partial";
      const known = found.get(area.id);
      if (known === undefined || (known.extent === "partial" && extent === "whole")) {
        found.set(area.id, {
          area,
          extent,
          certainty: weakestCertainty(via.map((step) => step.certainty)),
          via,
        });
      }
      return;
    }
    for (const step of (forward ? registry.areasAfter : registry.areasBefore).get(area.id) ?? []) {
      const next = registry.areas.get(forward ? step.to : step.from);
      if (next === undefined || (forward ? step.effective > to : step.effective <= to)) continue;
      visit(next, forward ? [...via, step] : [step, ...via]);
    }
  };
  visit(start, []);
  return [...found.values()];
}

/**
 * The areas of the day `to` that hold the territory, or a part of it, of the area that a code means on the day `from`;
 * `to` may lie before `from`.
 *
 * `whole` says that all of the earlier area lies in the later one, on every step of the way. Several areas mean that the
 * territory is spread over them. Empty if the code means nothing on `from`, or nothing is known of what followed.
 *
 * @throws {RangeError} If one of the two is no day.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, mapArea } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * mapArea(registry, { code: "25813", from: "2025-05-01", to: "2025-08-01" }).map(({ area, extent }) => [area.name.vi, extent]); // => [["Phường Bến Cát", "partial"], ["Phường Long Nguyên", "partial"]]
 */
export function mapArea(
  registry: Registry,
  { code, from, to }: { readonly code: string; readonly from: Day; readonly to: Day },
): readonly MappedArea[] {
  requireDay(from, { name: "from", of: "mapArea" });
  requireDay(to, { name: "to", of: "mapArea" });
  const start = areaOn(registry, { code, on: from });
  return start === undefined ? [] : mapAreaById(registry, { id: start.id, to });
}
