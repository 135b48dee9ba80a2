import type { Agency, Certainty, ChangeEvent, Day, StateFunction } from "@kehoach/model";
import { isValidOn } from "./is-valid-on.ts";
import { dayBefore } from "./neighbour-day.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { weakestCertainty } from "./weakest-certainty.ts";

/** One change on the way from one agency to another. */
export interface SuccessionStep {
  readonly from: string;
  readonly to: string;
  readonly event: ChangeEvent;
}

/** An agency that is reached from another one, and the way there. */
export interface AgencySuccession {
  readonly agency: Agency;
  /** The functions that go this way; `null` for all that no other answer has. */
  readonly functions: readonly StateFunction[] | null;
  /** First day (inclusive) from which it has them; `null` if not known. */
  readonly since: Day | null;
  /** Last day (inclusive) until which it is known to keep them; `null` if no end is known. */
  readonly until: Day | null;
  /** The weakest certainty on the way. */
  readonly certainty: Certainty;
  /** The changes, first the earliest; empty for the agency itself. */
  readonly via: readonly SuccessionStep[];
}

/** Why a way ends with nobody. */
export type GapReason = "no-successor-known" | "abolished" | "not-yet-existing";

/** A function, or all of them, that nobody is known to answer for. */
export interface SuccessionGap {
  /** The last agency that is known to have answered. */
  readonly agency: Agency;
  readonly functions: readonly StateFunction[] | null;
  readonly reason: GapReason;
  /** Its last day; `null` if it did not exist yet. */
  readonly lastDay: Day | null;
  readonly via: readonly SuccessionStep[];
}

/** What became of an agency by a day. */
export interface Successors {
  readonly answers: readonly AgencySuccession[];
  readonly gaps: readonly SuccessionGap[];
}

interface Place {
  readonly agency: Agency;
  readonly arrived: Day | null;
  /** `null`: all but those in `gone`. */
  readonly functions: readonly StateFunction[] | null;
  readonly gone: ReadonlySet<string>;
  readonly via: readonly SuccessionStep[];
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function without(
  functions: readonly StateFunction[] | null,
  gone: ReadonlySet<string>,
): readonly StateFunction[] | null {
  return functions === null ? null : functions.filter(({ code }) => !gone.has(code));
}

const isEmpty = (functions: readonly StateFunction[] | null): boolean => functions?.length === 0;

class Tracer {
  readonly answers: AgencySuccession[] = [];
  readonly gaps: SuccessionGap[] = [];
  readonly #registry: Registry;
  readonly #on: Day;

  constructor(registry: Registry, on: Day) {
    this.#registry = registry;
    this.#on = on;
  }

  /** Events that take functions away from a place by the day, those of one day together. */
  #daysOf({ agency, arrived }: Place): readonly (readonly ChangeEvent[])[] {
    const days = new Map<Day, ChangeEvent[]>();
    for (const event of this.#registry.eventsFrom.get(agency.id) ?? []) {
      const inEffect = event.effective <= this.#on && (event.until === null || this.#on <= event.until);
      if (!inEffect || (arrived !== null && event.effective < arrived)) continue;
      days.set(event.effective, [...(days.get(event.effective) ?? []), event]);
    }
    return [...days.values()];
  }

  follow(place: Place): void {
    let left = place.functions;
    const gone = new Set(place.gone);
    for (const events of this.#daysOf(place)) {
      if (isEmpty(left)) return;
      const before = new Set(gone);
      for (const event of events.filter(({ functions }) => functions !== null)) {
        const moved = (event.functions ?? []).filter(
          ({ code }) => !before.has(code) && (left === null || left.some((held) => held.code === code)),
        );
        if (moved.length > 0) this.#move(place, { event, functions: moved, gone: new Set() });
        // an agency on both sides keeps its part: the event tells whom it shares the function with
        for (const { code } of moved) gone.add(code);
      }
      left = without(left, gone);
      const rest = events.filter(({ functions }) => functions === null);
      if (rest.length === 0 || isEmpty(left)) continue;
      for (const event of rest) this.#move(place, { event, functions: left, gone });
      return;
    }
    if (!isEmpty(left)) this.#stay(place, { functions: left, movedSome: gone.size > place.gone.size });
  }

  #move(
    { agency, via }: Place,
    {
      event,
      functions,
      gone,
    }: {
      readonly event: ChangeEvent;
      readonly functions: readonly StateFunction[] | null;
      readonly gone: ReadonlySet<string>;
    },
  ): void {
    if (event.to.length === 0) {
      const lastDay = dayBefore(event.effective);
      this.gaps.push({ agency, functions, reason: "abolished", lastDay, via });
    }
    for (const id of event.to) {
      const next = this.#registry.agencies.get(id);
      if (next === undefined) continue;
      const step = { from: agency.id, to: id, event };
      const place = { agency: next, arrived: event.effective, functions, gone, via: [...via, step] };
      // what an event leaves with its giver must not be taken by the same event again
      if (id === agency.id) this.#stay(place, { functions, movedSome: false });
      else this.follow(place);
    }
  }

  #stay(
    { agency, arrived, via }: Place,
    {
      functions,
      movedSome,
    }: { readonly functions: readonly StateFunction[] | null; readonly movedSome: boolean },
  ): void {
    if (isValidOn(agency, this.#on)) {
      const taking = (this.#registry.eventsFrom.get(agency.id) ?? []).filter(
        (event) =>
          event.effective > this.#on &&
          (functions === null ||
            event.functions === null ||
            event.functions.some(({ code }) => functions.some((held) => held.code === code))),
      );
      const ends = [
        agency.until,
        ...via.map(({ event }) => event.until),
        // who loses only some of many functions goes on
        ...taking
          .filter((event) => functions !== null || event.functions === null)
          .map(({ effective }) => dayBefore(effective)),
      ];
      this.answers.push({
        agency,
        functions,
        since: latest([agency.since, arrived]),
        until: earliest(ends),
        certainty: weakestCertainty(via.map(({ event }) => event.certainty)),
        via,
      });
      return;
    }
    const early = agency.since !== null && this.#on < agency.since;
    // all that is known of it went to others by name: there is no rest to ask for
    if (movedSome && functions === null) return;
    this.gaps.push({
      agency,
      functions,
      reason: early ? "not-yet-existing" : "no-successor-known",
      lastDay: early ? null : agency.until,
      via,
    });
  }
}

/** The key under which two answers are the same one. */
function keyOf({ agency, functions }: Pick<AgencySuccession, "agency" | "functions">): string {
  return JSON.stringify([agency.id, functions?.map(({ code }) => code).sort() ?? null]);
}

/** One answer for each agency and function, where several ways lead there the surest. */
function merged(answers: readonly AgencySuccession[]): readonly AgencySuccession[] {
  const best = new Map<string, AgencySuccession>();
  for (const answer of answers) {
    const key = keyOf(answer);
    const known = best.get(key);
    if (known === undefined || weakestCertainty([known.certainty, answer.certainty]) !== answer.certainty) {
      best.set(key, answer);
    }
  }
  return [...best.values()];
}

/**
 * Who answers on a day for what an agency answered for: the agency itself while it keeps its functions, else those
 * that they went to, step by step, each with the weakest certainty on the way.
 *
 * With `functionCode` only that function is followed. An event that has ended by that day has no effect on it. Where a
 * way ends with nobody, that is a gap with its reason, never a guess. Of an agency that gave its functions away one by
 * one, only those that the registry names are followed.
 *
 * @throws {RangeError} If `on` is no day, or there is no agency with that id.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, successorsOf } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * const { answers } = successorsOf(registry, { id: "department-of-transport", on: "2025-07-01" });
 * answers.map(({ agency, certainty }) => [agency.id, certainty]); // => [["hcmc-department-of-construction", "national-pattern"]]
 */
export function successorsOf(
  registry: Registry,
  { id, on, functionCode }: { readonly id: string; readonly on: Day; readonly functionCode?: string },
): Successors {
  return functionsOf(registry, {
    id,
    on,
    functions:
      functionCode === undefined
        ? null
        : [{ code: functionCode, name: { vi: functionCode, en: functionCode } }],
    caller: "successorsOf",
  });
}

/** {@link successorsOf} for functions with their names. */
export function functionsOf(
  registry: Registry,
  {
    id,
    on,
    functions,
    caller,
  }: {
    readonly id: string;
    readonly on: Day;
    readonly functions: readonly StateFunction[] | null;
    readonly caller: string;
  },
): Successors {
  requireDay(on, { name: "on", of: caller });
  const agency = registry.agencies.get(id);
  if (agency === undefined) {
    throw new RangeError(`${caller}: id must be an agency of the registry, got "${id}"`);
  }
  const tracer = new Tracer(registry, on);
  tracer.follow({ agency, arrived: null, functions, gone: new Set(), via: [] });
  return { answers: merged(tracer.answers), gaps: tracer.gaps };
}
