import type { Day, StateFunction } from "@kehoach/model";
import { isValidOn } from "./is-valid-on.ts";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import type { AgencySuccession, SuccessionStep } from "./successors-of.ts";
import { weakestCertainty } from "./weakest-certainty.ts";

/** Functions that go both ways through; `null` stands for all, `undefined` for none. */
function common(
  a: readonly StateFunction[] | null,
  b: readonly StateFunction[] | null,
): readonly StateFunction[] | null | undefined {
  if (a === null || b === null) return a ?? b;
  const both = a.filter(({ code }) => b.some((other) => other.code === code));
  return both.length === 0 ? undefined : both;
}

/**
 * The agencies that answered on an earlier day for something that an agency answers for later, itself among them if it
 * existed on that day.
 *
 * Whoever has an agency among its successors is among that agency's predecessors. An agency that took over all of
 * another's functions answers for more than the way says, so this may name one too many, never one too few.
 *
 * @throws {RangeError} If `on` is no day, or there is no agency with that id.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, predecessorsOf } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * const before = predecessorsOf(registry, { id: "hcmc-department-of-finance", on: "2024-12-31" });
 * before.map(({ agency }) => agency.name.vi); // => ["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]
 */
export function predecessorsOf(
  registry: Registry,
  { id, on }: { readonly id: string; readonly on: Day },
): readonly AgencySuccession[] {
  requireDay(on, { name: "on", of: "predecessorsOf" });
  if (!registry.agencies.has(id)) {
    throw new RangeError(`predecessorsOf: id must be an agency of the registry, got "${id}"`);
  }
  const found: AgencySuccession[] = [];
  const seen = new Set<string>();
  const visit = (
    current: string,
    place: {
      readonly before: Day | null;
      readonly functions: readonly StateFunction[] | null;
      readonly via: readonly SuccessionStep[];
    },
  ): void => {
    const { before, functions, via } = place;
    const key = JSON.stringify([current, before, functions?.map(({ code }) => code).sort() ?? null]);
    const agency = registry.agencies.get(current);
    if (agency === undefined || seen.has(key)) return;
    seen.add(key);
    if (isValidOn(agency, on) && !found.some((known) => known.agency === agency)) {
      const certainty = weakestCertainty(via.map(({ event }) => event.certainty));
      found.push({ agency, functions, since: agency.since, until: agency.until, certainty, via });
    }
    for (const event of registry.eventsTo.get(current) ?? []) {
      if (event.effective <= on || (before !== null && event.effective > before)) continue;
      const shared = common(functions, event.functions);
      if (shared === undefined) continue;
      for (const from of event.from) {
        const step = { from, to: current, event };
        visit(from, { before: event.effective, functions: shared, via: [step, ...via] });
      }
    }
  };
  visit(id, { before: null, functions: null, via: [] });
  return found;
}
