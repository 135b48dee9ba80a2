import type { Agency, Plan } from "@kehoach/model";
import { CodeFinder } from "./code-finder.ts";

/** What reports on tasks are read by. */
export interface ReadTaskReportsOptions {
  /** The plan whose tasks are reported on. */
  readonly plan: Plan;
  /** Agencies that may report beside those of the plan, such as their successors. */
  readonly agencies?: readonly Agency[];
  /** Name of the file, for findings. */
  readonly input?: string;
}

/** Tasks and agencies as people write them. */
export interface TaskCodes {
  readonly tasks: CodeFinder;
  readonly agencies: CodeFinder;
}

/** The tasks of a plan, and the agencies that may report on them. */
export function taskCodes({ plan, agencies = [] }: ReadTaskReportsOptions): TaskCodes {
  return {
    tasks: new CodeFinder(plan.tasks.map(({ id }) => ({ id, names: [] }))),
    agencies: new CodeFinder(
      [...plan.agencies, ...agencies].map(({ id, name, otherNames }) => ({
        id,
        names: [name.vi, name.en, ...otherNames],
      })),
    ),
  };
}
