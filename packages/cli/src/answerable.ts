import type { Basis, Day, LocalizedText, Plan } from "@kehoach/model";
import type { Registry } from "@kehoach/registry";
import { type AgencyAnswers, agenciesByName, agenciesForTasks } from "./agency-answers.ts";

/** An agency that a plan charges with tasks, and who answers for them. */
export interface LeadAnswers extends Omit<AgencyAnswers, "candidates"> {
  readonly named: { readonly id: string; readonly name: LocalizedText };
  /** Whether the plan says in words that it leads; `stated` if it does so for at least one task. */
  readonly basis: Basis;
  /** Ids of the points under which it leads. */
  readonly assignments: readonly string[];
}

/** Who answers on a day for a plan, beside those whom the plan names. */
export interface Answerable {
  readonly on: Day;
  /** `false` where no change of organisation is known at all: then whoever is named is shown, and nothing proves it. */
  readonly changesKnown: boolean;
  /** Who issued the plan, as its document has it, `null` without a document; and who answers in its place. */
  readonly forPlan: AgencyAnswers & { readonly asWritten: string | null };
  /** Agencies by indicator: `null`, since a plan charges agencies with tasks and names none for an indicator. */
  readonly forIndicators: null;
  /** In the order in which the plan names them. */
  readonly forTasks: readonly LeadAnswers[];
}

/** What is asked about. */
export interface AnswerableQuestion {
  readonly plan: Plan;
  readonly registry: Registry;
  readonly on: Day;
}

/** Who answers on a day in the place of those who issued a plan. */
export function answerableForPlan({ plan, registry, on }: AnswerableQuestion): Answerable["forPlan"] {
  const document = plan.documents.find(({ id }) => id === plan.document);
  if (document === undefined) return { asWritten: null, answers: [], unknown: [], candidates: [] };
  const { issuer, date } = document;
  return { asWritten: issuer, ...agenciesByName(registry, { text: issuer, on, writtenOn: date }) };
}

function leadsOf({ plan, registry, on }: AnswerableQuestion): readonly LeadAnswers[] {
  const leads = new Map<string, { basis: Basis; readonly assignments: string[] }>();
  for (const { id, leads: roles } of plan.assignments) {
    for (const { agency, basis } of roles) {
      const known = leads.get(agency);
      if (known === undefined) leads.set(agency, { basis, assignments: [id] });
      else {
        known.assignments.push(id);
        if (basis === "stated") known.basis = basis;
      }
    }
  }
  const nameOf = new Map(plan.agencies.map(({ id, name }) => [id, name]));
  return [...leads].map(([id, { basis, assignments }]) => {
    const tasks = plan.tasks.filter(({ assignment }) => assignments.includes(assignment));
    const found = agenciesForTasks(registry, { plan, tasks: tasks.map((task) => task.id), on });
    return {
      named: { id, name: nameOf.get(id) ?? { vi: id, en: id } },
      basis,
      assignments,
      answers: found.answers.filter(({ named }) => named.id === id),
      unknown: found.unknown.filter(({ named }) => named.id === id),
    };
  });
}

/** Who answers on a day for a plan and for its tasks. */
export function answerableOf(question: AnswerableQuestion): Answerable {
  return {
    on: question.on,
    changesKnown: question.registry.data.events.length > 0,
    forPlan: answerableForPlan(question),
    forIndicators: null,
    forTasks: leadsOf(question),
  };
}
