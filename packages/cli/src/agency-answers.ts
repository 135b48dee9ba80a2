import type {
  Agency,
  Basis,
  Certainty,
  ChangeEvent,
  Day,
  LocalizedText,
  Plan,
  StateFunction,
} from "@kehoach/model";
import {
  agencyOn,
  type GapReason,
  type Registry,
  resolveAgency,
  responsibleFor,
  type SuccessionStep,
  successorsOf,
  weakestCertainty,
} from "@kehoach/registry";

/** One change on the way to an answer. */
export interface AnsweredStep extends Omit<ChangeEvent, "from" | "to"> {
  readonly from: string;
  readonly to: string;
}

/** An agency that answers on the day that was asked for. */
export interface AgencyAnswer {
  readonly name: LocalizedText;
  readonly id: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly function: (StateFunction & { readonly basis?: Basis }) | null;
  readonly certainty: Certainty;
  /** The task, where one was asked about. */
  readonly task: string | null;
  /** The agency that the plan or the question names. */
  readonly named: { readonly id: string; readonly name: LocalizedText };
  readonly via: readonly AnsweredStep[];
}

/** What nobody is known to answer for. */
export interface UnknownAnswer {
  readonly task: string | null;
  readonly named: { readonly id: string; readonly name: LocalizedText };
  readonly function: StateFunction | null;
  readonly reason: GapReason;
  readonly lastKnown: { readonly id: string; readonly name: LocalizedText; readonly until: Day | null };
}

/** An agency that a name may mean. */
export interface AgencyCandidate {
  readonly id: string;
  readonly name: LocalizedText;
  readonly score: number;
  readonly valid: boolean;
}

/** What `kehoach agencies` answers. */
export interface AgencyAnswers {
  readonly answers: readonly AgencyAnswer[];
  readonly unknown: readonly UnknownAnswer[];
  readonly candidates: readonly AgencyCandidate[];
}

function stepsOf(via: readonly SuccessionStep[]): readonly AnsweredStep[] {
  return via.map(({ from, to, event }) => ({ ...event, from, to }));
}

const nameOf = ({ id, name }: Agency): { readonly id: string; readonly name: LocalizedText } => ({
  id,
  name,
});

/** Who answers for the tasks of a plan on a day, each agency and function once where several tasks share them. */
export function agenciesForTasks(
  registry: Registry,
  { plan, tasks, on }: { readonly plan: Plan; readonly tasks: readonly string[]; readonly on: Day },
): AgencyAnswers {
  const found = tasks.map((task) => responsibleFor(registry, { plan, task, on }));
  const named = (id: string): { readonly id: string; readonly name: LocalizedText } => {
    const agency = registry.agencies.get(id);
    return agency === undefined ? { id, name: { vi: id, en: id } } : nameOf(agency);
  };
  return {
    answers: found.flatMap(({ answers }) =>
      answers.map(({ agency, since, until, certainty, via, ...charge }) => ({
        ...nameOf(agency),
        since,
        until,
        function: charge.function,
        certainty,
        task: charge.task,
        named: named(charge.named),
        via: stepsOf(via),
      })),
    ),
    unknown: found.flatMap(({ gaps }) =>
      gaps.map(({ agency, reason, lastDay, ...charge }) => ({
        task: charge.task,
        named: named(charge.named),
        function: charge.function,
        reason,
        lastKnown: { ...nameOf(agency), until: lastDay },
      })),
    ),
    candidates: [],
  };
}

/** What became of an agency by a day. */
function agenciesAfter(
  registry: Registry,
  { agency, on }: { readonly agency: Agency; readonly on: Day },
): AgencyAnswers {
  const { answers, gaps } = successorsOf(registry, { id: agency.id, on });
  const named = nameOf(agency);
  return {
    answers: answers.flatMap(({ agency: answering, functions, since, until, certainty, via }) =>
      (functions ?? [null]).map((moved) => ({
        ...nameOf(answering),
        since,
        until,
        function: moved,
        certainty,
        task: null,
        named,
        via: stepsOf(via),
      })),
    ),
    unknown: gaps.flatMap(({ agency: last, functions, reason, lastDay }) =>
      (functions ?? [null]).map((moved) => ({
        task: null,
        named,
        function: moved,
        reason,
        lastKnown: { ...nameOf(last), until: lastDay },
      })),
    ),
    candidates: [],
  };
}

/**
 * What became by a day of the agency that a text means; only candidates where that is in doubt. A text from a document
 * is read with the names of its day, `writtenOn`.
 */
export function agenciesByName(
  registry: Registry,
  { text, on, writtenOn = on }: { readonly text: string; readonly on: Day; readonly writtenOn?: Day },
): AgencyAnswers {
  const byId = registry.agencies.get(text.trim());
  const { resolved, candidates } = resolveAgency(registry, { text, on: writtenOn });
  const agency = byId ?? resolved;
  if (agency !== undefined) return agenciesAfter(registry, { agency, on });
  return {
    answers: [],
    unknown: [],
    candidates: candidates.map(({ entry, score, valid }) => ({ ...nameOf(entry), score, valid })),
  };
}

/** Every agency of a day. */
export function agenciesOfDay(registry: Registry, on: Day): AgencyAnswers {
  const answers = [...registry.agencies.values()].flatMap((agency) => {
    if (agencyOn(registry, { id: agency.id, on }) === undefined) return [];
    const { since, until } = agency;
    const named = nameOf(agency);
    // an interval is as sure as the changes that it begins with
    const changes = (registry.eventsTo.get(agency.id) ?? []).filter(({ effective }) => effective === since);
    const certainty = weakestCertainty(changes.map((change) => change.certainty));
    return [{ ...named, since, until, function: null, certainty, task: null, named, via: [] }];
  });
  return { answers, unknown: [], candidates: [] };
}
