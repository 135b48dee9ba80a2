import type { Finding, Language, Plan, PlanTaskAssessment } from "@kehoach/model";
import { assessTasks, explainTask } from "@kehoach/progress";
import { asOfDay } from "../as-of-day.ts";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadPlan } from "../load-plan.ts";
import { loadTaskReports } from "../load-task-reports.ts";
import { planNumber } from "../plan-number.ts";
import { STANDARD_INPUT } from "../read-input.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";
import { tasksTable } from "../tasks-blocks.ts";
import { usageErrors } from "../usage-messages.ts";

function tasksJson(plan: Plan, assessment: PlanTaskAssessment, findings: readonly Finding[]): string {
  const number = planNumber(plan) ?? null;
  return safeJson({
    ...assessment,
    plan: { id: plan.id, number, title: plan.title },
    tasks: assessment.tasks.map((task) => ({
      ...task,
      explanation: {
        vi: explainTask(task, { plan, language: "vi" }),
        en: explainTask(task, { plan, language: "en" }),
      },
    })),
    findings,
  });
}

/** Tells how far the tasks of a plan are by a day, from what agencies report. */
export async function tasksCommand({
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
  const asOf = asOfDay(options.value("as-of"), io.now());
  if (argument === undefined) throw usageErrors.noTaskReports();
  if (planPath === STANDARD_INPUT && argument === STANDARD_INPUT) throw usageErrors.standardInputTwice();
  const { plan, findings: ofPlan } = await loadPlan(planPath, io);
  if (plan === undefined || hasErrors(ofPlan)) {
    reportBadData(ofPlan, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  const { reports, findings: ofReports } = await loadTaskReports(argument, { plan, io });
  const findings = [...ofPlan, ...ofReports];
  if (hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(findings, io, language);
  const assessment = assessTasks({ plan, reports, asOf });
  if (json) io.stdout.write(`${tasksJson(plan, assessment, findings)}\n`);
  else show(tasksTable({ plan, assessment, language }), io);
  return EXIT_CODES.done;
}
