import type { Agency, Area, AreaSuccession, ChangeEvent, RegistryData } from "@kehoach/model";
import { findCycle } from "./find-cycle.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";

/** Agencies and areas through time, indexed once so that the time for an answer does not grow with their number. */
export interface Registry {
  readonly data: RegistryData;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly areas: ReadonlyMap<string, Area>;
  /** Areas by code, several where a code was used again. */
  readonly areasByCode: ReadonlyMap<string, readonly Area[]>;
  /** Events by the agency that gives, first the earliest. */
  readonly eventsFrom: ReadonlyMap<string, readonly ChangeEvent[]>;
  /** Events by the agency that receives, first the latest. */
  readonly eventsTo: ReadonlyMap<string, readonly ChangeEvent[]>;
  readonly areasAfter: ReadonlyMap<string, readonly AreaSuccession[]>;
  readonly areasBefore: ReadonlyMap<string, readonly AreaSuccession[]>;
  readonly agencyNames: NameIndex;
  readonly areaNames: NameIndex;
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  what: string,
): Map<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    if (map.has(entry.id)) {
      throw new RangeError(`createRegistry: ${what} must have ids of their own, got "${entry.id}" twice`);
    }
    map.set(entry.id, entry);
  }
  return map;
}

function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

function requireKnown(
  ids: readonly string[],
  { known, what }: { readonly known: ReadonlyMap<string, unknown>; readonly what: string },
): void {
  for (const id of ids) {
    if (!known.has(id)) throw new RangeError(`createRegistry: ${what} must be in the registry, got "${id}"`);
  }
}

function refuseCycle(edges: readonly (readonly [string, string])[], what: string): void {
  const cycle = findCycle(edges);
  if (cycle !== undefined) {
    throw new RangeError(`createRegistry: ${what} must not go round in a circle, got ${cycle.join(" → ")}`);
  }
}

/** The edges of an event; what stays where it is is none. */
function edgesOf({ from, to }: ChangeEvent): readonly (readonly [string, string])[] {
  return from.flatMap((giver) => to.filter((id) => id !== giver).map((id) => [giver, id] as const));
}

function refuseCycles({ events, areaSuccessions }: RegistryData): void {
  refuseCycle(
    areaSuccessions.map(({ from, to }) => [from, to]),
    "areas",
  );
  // who has handed everything over for good cannot get it back: the body that gets it is a new one
  const whole = events.filter(({ functions, until }) => functions === null && until === null);
  refuseCycle(whole.flatMap(edgesOf), "agencies");
  // a single function may return later, but not on the day on which it went
  for (const sameDay of grouped(events, ({ effective }) => [effective]).values()) {
    if (sameDay.length < 2) continue;
    const codes = new Set(sameDay.flatMap(({ functions }) => functions?.map(({ code }) => code) ?? []));
    for (const code of codes) {
      const moving = sameDay.filter(
        ({ functions }) => functions === null || functions.some((moved) => moved.code === code),
      );
      refuseCycle(moving.flatMap(edgesOf), `agencies that hand on "${code}" on ${sameDay[0]?.effective}`);
    }
  }
}

/**
 * Makes a registry from its data, whichever province they are of.
 *
 * @throws {RangeError} If two entries share an id, an event or a succession names an unknown id, or successions go round
 * in a circle; the message names the circle.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry } from "@kehoach/registry";
 * createRegistry(registryData).areasByCode.get("25813")?.map(({ name }) => name.vi); // => ["Phường Mỹ Phước", "Phường Bến Cát"]
 */
export function createRegistry(data: RegistryData): Registry {
  const agencies = byId(data.agencies, "agencies");
  const areas = byId(data.areas, "areas");
  for (const event of data.events) {
    requireKnown([...event.from, ...event.to], { known: agencies, what: `agencies of event "${event.id}"` });
  }
  for (const { from, to } of data.areaSuccessions) {
    requireKnown([from, to], { known: areas, what: "areas of a succession" });
  }
  refuseCycles(data);
  const inOrder = [...data.events].sort((a, b) => (a.effective < b.effective ? -1 : 1));
  return {
    data,
    agencies,
    areas,
    areasByCode: grouped(data.areas, ({ code }) => (code === null ? [] : [code])),
    eventsFrom: grouped(inOrder, ({ from }) => from),
    eventsTo: grouped(inOrder.toReversed(), ({ to }) => to),
    areasAfter: grouped(data.areaSuccessions, ({ from }) => [from]),
    areasBefore: grouped(data.areaSuccessions, ({ to }) => [to]),
    agencyNames: createNameIndex(
      data.agencies.map(({ id, name, otherNames }) => ({ id, names: [name.vi, ...otherNames, name.en] })),
    ),
    areaNames: createNameIndex(data.areas.map(({ id, name }) => ({ id, names: [name.vi, name.en] }))),
  };
}
