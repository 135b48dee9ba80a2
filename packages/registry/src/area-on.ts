import type { Area, Day } from "@kehoach/model";
import { isValidOn } from "./is-valid-on.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";

/**
 * The area that a code means on a day.
 *
 * @returns `undefined` if the code means none on that day.
 * @throws {RangeError} If `on` is no day.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { areaOn, createRegistry } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * areaOn(registry, { code: "25813", on: "2025-05-01" })?.name.vi; // => "Phường Mỹ Phước"
 * areaOn(registry, { code: "25813", on: "2025-08-01" })?.name.vi; // => "Phường Bến Cát"
 */
export function areaOn(
  registry: Registry,
  { code, on }: { readonly code: string; readonly on: Day },
): Area | undefined {
  requireDay(on, { name: "on", of: "areaOn" });
  return registry.areasByCode.get(code)?.find((area) => isValidOn(area, on));
}
