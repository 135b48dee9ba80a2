import type { Plan } from "@kehoach/model";
import { createRegistry, type Registry } from "@kehoach/registry";

/**
 * The registry that comes along, for its own plan, also where that was read from a file; of another plan its own agencies
 * and areas, without any changes.
 */
export async function loadRegistry(plan: Plan): Promise<Registry> {
  const { defaultPlan, defaultRegistry } = await import("./default-plan.ts");
  if (plan.id === defaultPlan.id) {
    const registry = createRegistry(defaultRegistry);
    const isKnown =
      plan.agencies.every(({ id }) => registry.agencies.has(id)) &&
      plan.areas.every(({ id }) => registry.areas.has(id));
    // an edited copy may name others
    if (isKnown) return registry;
  }
  const { agencies, areas } = plan;
  return createRegistry({ schemaVersion: "1", agencies, events: [], areas, areaSuccessions: [] });
}
