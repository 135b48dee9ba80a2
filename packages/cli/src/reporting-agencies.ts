import type { Agency, Area, Plan } from "@kehoach/model";
import type { Registry } from "@kehoach/registry";
import { fold } from "@kehoach/text";

/** Who may report on a plan beside its own agencies, and on which areas. */
export interface ReportingAgencies {
  readonly agencies: readonly Agency[];
  readonly areas: readonly Area[];
  readonly successorsOf: (agency: string) => readonly string[];
}

/** Every agency that something of an agency went to, step by step, on whatever day. */
function successorsIn({ eventsFrom }: Registry): (agency: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (agency) => {
    const cached = known.get(agency);
    if (cached !== undefined) return cached;
    const reached = new Set<string>();
    const open = [agency];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const next of (eventsFrom.get(id) ?? []).flatMap(({ to }) => to)) {
        if (next === agency || reached.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    }
    const successors = [...reached];
    known.set(agency, successors);
    return successors;
  };
}

/** Agencies whose further names mean them alone: in a report on a plan, `Sở Công Thương` is the plan's own. */
function withoutSharedNames(own: readonly Agency[], others: readonly Agency[]): readonly Agency[] {
  const taken = new Set(own.flatMap(({ name, otherNames }) => [name.vi, ...otherNames].map(fold)));
  return others.map((agency) => {
    const otherNames = agency.otherNames.filter((name) => !taken.has(fold(name)));
    for (const name of [agency.name.vi, ...otherNames]) taken.add(fold(name));
    return { ...agency, otherNames };
  });
}

/** Areas but those that share the bare name of an area of the plan, as the ward Bình Dương does with the province. */
function withoutSharedAreas(own: readonly Area[], others: readonly Area[]): readonly Area[] {
  const bare = own.map(({ name }) => fold(name.vi).replace(/^(?:tinh|thanh pho|huyen|phuong|xa) /, ""));
  const ids = new Set(own.map(({ id }) => id));
  return others.filter(
    ({ id, name }) => !ids.has(id) && !bare.some((text) => fold(name.vi).endsWith(` ${text}`)),
  );
}

/** The agencies that took over from those of a plan, and the areas that the registry knows. */
export function reportingAgencies(plan: Plan, registry: Registry): ReportingAgencies {
  const successorsOf = successorsIn(registry);
  const own = new Set(plan.agencies.map(({ id }) => id));
  const ids = [...new Set(plan.agencies.flatMap(({ id }) => successorsOf(id)))].filter((id) => !own.has(id));
  // the earlier ones first: a name that two share is theirs
  const order = [...registry.agencies.keys()];
  const others = ids
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((id) => registry.agencies.get(id) ?? []);
  return {
    agencies: withoutSharedNames(plan.agencies, others),
    areas: withoutSharedAreas(plan.areas, [...registry.areas.values()]),
    successorsOf,
  };
}
