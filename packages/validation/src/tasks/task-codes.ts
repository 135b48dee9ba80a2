import { CodeFinder } from "../code-finder.ts";
import type { ReadTaskReportsOptions } from "./task-reports-reader.ts";

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
