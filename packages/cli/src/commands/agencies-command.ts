import { isDay, type Language, type Plan } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { agenciesBlocks } from "../agencies-blocks.ts";
import { type AgencyAnswers, agenciesByName, agenciesForTasks, agenciesOfDay } from "../agency-answers.ts";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadPlan } from "../load-plan.ts";
import { loadRegistry } from "../load-registry.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";
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
export async function agenciesCommand({
  options,
  argument,
  io,
  language,
}: {
  readonly options: GivenOptions;
  readonly argument: string | undefined;
  readonly io: Io;
  readonly language: Language;
}): Promise<ExitCode> {
  const json = options.value("format") === "json";
  const planPath = options.value("plan");
  const on = options.value("on") ?? todayInVietNam(io.now());
  const task = options.value("task");
  if (!isDay(on)) throw usageErrors.notADay(on, "--on");
  if (task !== undefined && argument !== undefined) throw usageErrors.nameAndTask();
  const { plan, findings } = await loadPlan(planPath, io);
  if (plan === undefined || hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(findings, io, language);
  const registry = await loadRegistry(plan, planPath);
  const found: AgencyAnswers =
    task !== undefined
      ? agenciesForTasks(registry, { plan, tasks: tasksOf(plan, task), on })
      : argument !== undefined
        ? agenciesByName(registry, { text: argument, on })
        : agenciesOfDay(registry, on);
  const asked = task ?? argument ?? null;
  if (json) {
    io.stdout.write(`${safeJson({ on, task: task ?? null, name: argument ?? null, ...found })}\n`);
  } else show(agenciesBlocks(found, { on, language, asked }), io);
  return EXIT_CODES.done;
}
