import type { Plan } from "@kehoach/model";
import { createRegistry, type Registry } from "@kehoach/registry";

/** The registry of the plan that comes along; of another plan its own agencies and areas, without any changes. */
export async function loadRegistry(plan: Plan, planPath: string | undefined): Promise<Registry> {
  if (planPath === undefined) {
    const { defaultRegistry } = await import("./default-plan.ts");
    return createRegistry(defaultRegistry);
  }
  const { agencies, areas } = plan;
  return createRegistry({ schemaVersion: "1", agencies, events: [], areas, areaSuccessions: [] });
}
