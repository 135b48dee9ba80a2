import type { Agency, Day } from "@kehoach/model";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { type Resolution, resolveName } from "./resolve-name.ts";

/**
 * The agency that a name means as people write it: in capitals, without accents, abbreviated ("Sở KH&ĐT"), with tones
 * placed otherwise, with a typing error or two, or in a font of former times.
 *
 * Among agencies that bear the same name the one that exists on the day `on` is meant; old names resolve to the old
 * agency, for `successorsOf` to follow. Nothing resolves where several are equally near or none is near: the candidates
 * have scores, 1 for the name itself.
 *
 * @throws {RangeError} If `on` is given and no day.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, resolveAgency } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * resolveAgency(registry, { text: "SO KH&DT", on: "2024-12-31" }).resolved?.name.vi; // => "Sở Kế hoạch và Đầu tư"
 * resolveAgency(registry, { text: "Sở GD&ĐT", on: "2026-11-23" }).resolved?.id; // => "hcmc-department-of-education-and-training"
 * resolveAgency(registry, { text: "Bộ Tài chính" }).resolved; // => undefined
 */
export function resolveAgency(
  registry: Registry,
  { text, on }: { readonly text: string; readonly on?: Day },
): Resolution<Agency> {
  if (on !== undefined) requireDay(on, { name: "on", of: "resolveAgency" });
  return resolveName(registry.agencyNames.find(text), { entries: registry.agencies, on });
}
