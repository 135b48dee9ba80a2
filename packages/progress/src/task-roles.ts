import type { Assignment, Plan, Task, TaskRole } from "@kehoach/model";

/** A task with where it stands in the plan. */
export interface PlacedTask {
  readonly task: Task;
  readonly assignment: Assignment;
}

/**
 * The tasks of a plan with their assignments.
 *
 * @throws {RangeError} If a task names an assignment that the plan does not have (`checkPlan` finds that before).
 */
export function placeTasks(caller: string, plan: Plan): readonly PlacedTask[] {
  const assignments = new Map(plan.assignments.map((assignment) => [assignment.id, assignment]));
  return plan.tasks.map((task) => {
    const assignment = assignments.get(task.assignment);
    if (assignment === undefined) {
      throw new RangeError(
        `${caller}: plan must have the assignments of its tasks, "${task.assignment}" of "${task.id}" is missing`,
      );
    }
    return { task, assignment };
  });
}

/** What an agency is to a task; one that leads and takes part leads. */
export function roleOf(agency: string, { task, assignment }: PlacedTask): TaskRole {
  const names = (roles: Assignment["leads"]): boolean => roles.some((role) => role.agency === agency);
  if (names(assignment.leads)) return "lead";
  return names(assignment.coordinators) || names(task.partners) ? "coordinating" : "none";
}
