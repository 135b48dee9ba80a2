import { CERTAINTIES } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyOn } from "./agency-on.ts";
import { generatedDays, generatedRegistries } from "./fixtures/generated-registry.ts";
import { predecessorsOf } from "./predecessors-of.ts";
import { createRegistry } from "./registry.ts";
import { successorsOf } from "./successors-of.ts";

const cases = fc.record({
  data: generatedRegistries,
  on: generatedDays,
  earlier: generatedDays,
  at: fc.nat(30),
});

describe("successions of generated registries", () => {
  it("never give an agency before or after its validity", () => {
    fc.assert(
      fc.property(cases, ({ data, on, at }) => {
        const registry = createRegistry(data);
        const { id } = data.agencies[at % data.agencies.length] ?? { id: "" };
        const found = [
          ...successorsOf(registry, { id, on }).answers,
          ...predecessorsOf(registry, { id, on }),
        ];
        for (const { agency } of found) expect(agencyOn(registry, { id: agency.id, on })).toBe(agency);
      }),
    );
  });

  it("lead forward and then backward to a superset", () => {
    fc.assert(
      fc.property(cases, ({ data, on, earlier, at }) => {
        const registry = createRegistry(data);
        const { id } = data.agencies[at % data.agencies.length] ?? { id: "" };
        if (earlier > on || agencyOn(registry, { id, on: earlier }) === undefined) return;
        for (const { agency } of successorsOf(registry, { id, on }).answers) {
          const back = predecessorsOf(registry, { id: agency.id, on: earlier }).map(
            (before) => before.agency.id,
          );
          expect(back).toContain(id);
        }
      }),
    );
  });

  it("are as sure as their weakest step, and follow the days", () => {
    fc.assert(
      fc.property(cases, ({ data, on, at }) => {
        const registry = createRegistry(data);
        const { id } = data.agencies[at % data.agencies.length] ?? { id: "" };
        for (const { agency, via, certainty } of successorsOf(registry, { id, on }).answers) {
          const ranks = via.map(({ event }) => CERTAINTIES.indexOf(event.certainty));
          expect(CERTAINTIES.indexOf(certainty)).toBe(Math.max(0, ...ranks));
          const days = via.map(({ event }) => event.effective);
          expect(days).toEqual([...days].sort());
          expect(days.every((day) => day <= on)).toBe(true);
          expect([id, ...via.map(({ to }) => to)].at(-1)).toBe(agency.id);
        }
      }),
    );
  });

  it("account for a function: somebody has it, or there is a gap", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("a", "b", "c"), ({ data, on, at }, functionCode) => {
        const registry = createRegistry(data);
        const { id } = data.agencies[at % data.agencies.length] ?? { id: "" };
        const { answers, gaps } = successorsOf(registry, { id, on, functionCode });
        expect(answers.length + gaps.length).toBeGreaterThan(0);
      }),
    );
  });
});
