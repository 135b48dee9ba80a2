import type { Finding, Plan, TaskReport } from "@kehoach/model";
import type { Io } from "./io.ts";
import { isJson } from "./is-json.ts";
import { readInput } from "./read-input.ts";

/** Reports with what is wrong with their file. */
export interface LoadedTaskReports {
  readonly reports: readonly TaskReport[];
  readonly findings: readonly Finding[];
}

/** The task reports of a CSV or JSON file. */
export async function loadTaskReports(
  path: string,
  { plan, io }: { readonly plan: Plan; readonly io: Io },
): Promise<LoadedTaskReports> {
  const bytes = await readInput(path, io);
  if (isJson(path, bytes)) {
    const { readTaskReports } = await import("@kehoach/validation/json");
    return readTaskReports(bytes, { plan, input: path });
  }
  const { readTaskReports } = await import("@kehoach/validation/csv");
  return readTaskReports(bytes, { plan, input: path });
}
