import type { Finding, Observation, Plan } from "@kehoach/model";
import type { Io } from "./io.ts";
import { isJson } from "./is-json.ts";
import { readInput } from "./read-input.ts";

/** Figures with what is wrong with their file. */
export interface LoadedFigures {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  /** Whether there is neither a file nor figures that come along for this plan. */
  readonly none: boolean;
}

/** The figures of a CSV or JSON file; without one those that come along, which are of the plan that comes along only. */
export async function loadFigures(
  path: string | undefined,
  { plan, io }: { readonly plan: Plan; readonly io: Io },
): Promise<LoadedFigures> {
  if (path !== undefined) {
    const bytes = await readInput(path, io);
    const { readObservations } = isJson(path, bytes)
      ? await import("@kehoach/validation/json")
      : await import("@kehoach/validation/csv");
    return { ...readObservations(bytes, { plan, input: path }), none: false };
  }
  const { defaultPlan, defaultFigures } = await import("./default-plan.ts");
  const isOwn = plan.id === defaultPlan.id;
  return { observations: isOwn ? defaultFigures : [], findings: [], none: !isOwn };
}
