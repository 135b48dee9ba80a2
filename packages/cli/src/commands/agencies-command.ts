import type { Plan } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { agenciesBlocks } from "../agencies-blocks.ts";
import { type AgencyAnswers, agenciesByName, agenciesForTasks, agenciesOfDay } from "../agency-answers.ts";
import { dayOption } from "../day-option.ts";
import type { ExitCode } from "../exit-codes.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { usageErrors } from "../usage-messages.ts";

/** The tasks that an id means: one task, or all of a point or a group. */
function tasksOf(plan: Plan, given: string): readonly string[] {
  const id = given.normalize("NFC");
  const ids = plan.tasks
    .filter((task) => {
      const assignment = plan.assignments.find((candidate) => candidate.id === task.assignment);
      return task.id === id || task.assignment === id || assignment?.group === id;
    })
    .map((task) => task.id);
  if (ids.length > 0) return ids;
  const known = [...plan.tasks, ...plan.assignments, ...plan.taskGroups].map((entry) => entry.id);
  throw usageErrors.unknownTask(given, closest(given, known));
}

/** Tells who an agency is on a day, or who answers for a task on it. */
export async function agenciesCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, argument, language } = invocation;
  const on = dayOption("on", invocation);
  const task = options.value("task");
  if (task !== undefined && argument !== undefined) throw usageErrors.nameAndTask();
  const { plan, findings, registry: load } = await openPlan(invocation);
  acceptFindings(findings, invocation);
  const registry = await load();
  const found: AgencyAnswers =
    task !== undefined
      ? agenciesForTasks(registry, { plan, tasks: tasksOf(plan, task), on })
      : argument !== undefined
        ? agenciesByName(registry, { text: argument, on })
        : agenciesOfDay(registry, on);
  return giveAnswer(invocation, {
    json: () => ({ on, task: task ?? null, name: argument ?? null, ...found }),
    blocks: () => agenciesBlocks(found, { on, language, asked: task ?? argument ?? null }),
  });
}
