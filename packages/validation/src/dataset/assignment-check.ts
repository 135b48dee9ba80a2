import { type Finding, findingOf, type Location, type Plan } from "@kehoach/model";
import { refNotAssigned } from "../rules/ref-not-assigned.ts";
import type { CheckContext, CheckRun, DatasetCheck, SkippedRule } from "./dataset-check.ts";

type Reason = SkippedRule["because"];

const WITHOUT_AGENCY: Reason = {
  vi: "Có dòng không ghi cơ quan báo cáo, nên không kiểm tra được cơ quan có được giao hay không.",
  en: "Some rows name no agency that reports, so whether it is in charge was not checked.",
};
const WITHOUT_REPORTERS: Reason = {
  vi: "Kế hoạch không nêu cơ quan báo cáo từng chỉ tiêu, nên không kiểm tra cho số liệu chỉ tiêu.",
  en: "The plan does not say who reports each indicator, so this was not checked for figures.",
};
const WITH_GROUP: Reason = {
  vi: "Có nhiệm vụ do một nhóm cơ quan chủ trì mà kế hoạch không liệt kê, nên không kiểm tra được.",
  en: "Some tasks are led by a group of agencies that the plan does not list, so this was not checked for them.",
};

/**
 * The agencies of each task that are named: those that lead, take part or are partners; `null` where a group leads, or
 * nobody does. That "other departments" take part names none of them: who leads reports for them.
 */
function agenciesOfTasks(plan: Plan): ReadonlyMap<string, ReadonlySet<string> | null> {
  const groups = new Set(plan.agencies.filter(({ kind }) => kind === "group").map(({ id }) => id));
  return new Map(
    plan.tasks.map(({ id, assignment, partners }) => {
      const point = plan.assignments.find((candidate) => candidate.id === assignment);
      const leads = (point?.leads ?? []).map(({ agency }) => agency);
      const isOpen = leads.length === 0 || leads.some((agency) => groups.has(agency));
      const others = [...(point?.coordinators ?? []), ...partners].map(({ agency }) => agency);
      return [id, isOpen ? null : new Set([...leads, ...others.filter((agency) => !groups.has(agency))])];
    }),
  );
}

function* judge({
  subject,
  agency,
  assigned,
  place,
}: {
  readonly subject: string;
  readonly agency: string;
  readonly assigned: ReadonlySet<string>;
  readonly place: () => Location;
}): Generator<Finding> {
  if (assigned.has(agency)) return;
  const parameters = { subject, agency, assigned: [...assigned] };
  yield findingOf(refNotAssigned, { parameters, location: place(), value: agency });
}

function start({ plan, reporters, successorsOf }: CheckContext): CheckRun {
  const ofTasks = agenciesOfTasks(plan);
  const ofIndicators = new Map(reporters.map(({ indicator, agencies }) => [indicator, new Set(agencies)]));
  const reasons = new Set<Reason>();
  // an agency that took over may report, too
  const withSuccessors = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  const allowed = (named: ReadonlySet<string>): ReadonlySet<string> => {
    const known = withSuccessors.get(named);
    if (known !== undefined) return known;
    const all = new Set([...named, ...[...named].flatMap((agency) => successorsOf(agency))]);
    withSuccessors.set(named, all);
    return all;
  };
  return {
    *observation({ observation: { indicator }, agency, locationOf }) {
      const named = ofIndicators.get(indicator);
      if (agency === null) reasons.add(WITHOUT_AGENCY);
      else if (named === undefined) reasons.add(WITHOUT_REPORTERS);
      else {
        const place = () => locationOf("agency");
        yield* judge({ subject: indicator, agency, assigned: allowed(named), place });
      }
    },
    *taskReport({ taskReport: { task, agency }, locationOf }) {
      const named = ofTasks.get(task);
      if (named === undefined) return;
      if (named === null) reasons.add(WITH_GROUP);
      else {
        const place = () => locationOf("agency");
        yield* judge({ subject: task, agency, assigned: allowed(named), place });
      }
    },
    *skipped() {
      for (const because of reasons) yield { rule: refNotAssigned.id, because };
    },
  };
}

/** Agencies report on what they are charged with: tasks by the plan's assignments, indicators where somebody laid that down. */
export const assignmentCheck: DatasetCheck = { rules: [refNotAssigned], start };
