import type { Area, Day } from "@kehoach/model";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { type Resolution, resolveName } from "./resolve-name.ts";

/**
 * The area that a name means as people write it ("P. Bến Cát", "TP THỦ DẦU MỘT"), in the way of `resolveAgency`.
 *
 * Names are used again, too: without a day a name that two areas bore resolves to neither.
 *
 * @throws {RangeError} If `on` is given and no day.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, resolveArea } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * resolveArea(registry, { text: "P. PHU LOI", on: "2025-05-01" }).resolved?.code; // => "25744"
 * resolveArea(registry, { text: "P. PHU LOI", on: "2025-08-01" }).resolved?.code; // => "25750"
 */
export function resolveArea(
  registry: Registry,
  { text, on }: { readonly text: string; readonly on?: Day },
): Resolution<Area> {
  if (on !== undefined) requireDay(on, { name: "on", of: "resolveArea" });
  return resolveName(registry.areaNames.find(text), { entries: registry.areas, on });
}
