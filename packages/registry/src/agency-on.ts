import type { Agency, Day } from "@kehoach/model";
import { isValidOn } from "./is-valid-on.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";

/**
 * An agency as of a day.
 *
 * @returns `undefined` if there is none with that id, or if it does not exist on that day.
 * @throws {RangeError} If `on` is no day.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { agencyOn, createRegistry } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * agencyOn(registry, { id: "department-of-transport", on: "2025-02-28" })?.name.vi; // => "Sở Giao thông vận tải"
 * agencyOn(registry, { id: "department-of-transport", on: "2025-03-01" }); // => undefined
 */
export function agencyOn(
  registry: Registry,
  { id, on }: { readonly id: string; readonly on: Day },
): Agency | undefined {
  requireDay(on, { name: "on", of: "agencyOn" });
  const agency = registry.agencies.get(id);
  return agency !== undefined && isValidOn(agency, on) ? agency : undefined;
}
