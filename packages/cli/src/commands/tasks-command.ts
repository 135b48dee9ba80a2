import type { Finding, PlanTaskAssessment } from "@kehoach/model";
import { assessTasks, explainTask } from "@kehoach/progress";
import { answerableOf } from "../answerable.ts";
import { dayOption } from "../day-option.ts";
import type { ExitCode } from "../exit-codes.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { loadTaskReports } from "../load-task-reports.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { planNumber } from "../plan-number.ts";
import { type TasksView, tasksTable } from "../tasks-blocks.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";
import { usageErrors } from "../usage-messages.ts";

function tasksJson({ plan, assessment, answerable }: TasksView, findings: readonly Finding[]): unknown {
  const number = planNumber(plan) ?? null;
  return {
    ...assessment,
    plan: { id: plan.id, number, title: plan.title },
    tasks: assessment.tasks.map((task) => ({
      ...task,
      explanation: {
        vi: explainTask(task, { plan, language: "vi" }),
        en: explainTask(task, { plan, language: "en" }),
      },
    })),
    answerable,
    findings,
  };
}

/** Tells how far the tasks of a plan are by a day, from what agencies report, and who answers for them today. */
export async function tasksCommand(invocation: Invocation): Promise<ExitCode> {
  const { argument, io, language } = invocation;
  const asOf = dayOption("as-of", invocation);
  if (argument === undefined) throw usageErrors.noTaskReports();
  const { plan, findings: ofPlan, registry } = await openPlan(invocation);
  const { reports, findings: ofReports } = await loadTaskReports(argument, { plan, io });
  const findings = [...ofPlan, ...ofReports];
  acceptFindings(findings, invocation);
  const assessment: PlanTaskAssessment = assessTasks({ plan, reports, asOf });
  const answerable = answerableOf({ plan, registry: await registry(), on: todayInVietNam(io.now()) });
  const view = { plan, assessment, answerable, language };
  return giveAnswer(invocation, { json: () => tasksJson(view, findings), blocks: () => tasksTable(view) });
}
