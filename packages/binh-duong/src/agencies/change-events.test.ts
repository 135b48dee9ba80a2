import { describe, expect, it } from "vitest";
import { tasks } from "../plan/tasks.ts";
import { agencies } from "./agencies.ts";
import { changeEvents } from "./change-events.ts";
import { hcmcAgencies, successorAgencies } from "./successor-agencies.ts";

const all = [...agencies, ...successorAgencies];
const agencyOf = new Map(all.map((agency) => [agency.id as string, agency]));

describe("changeEvents", () => {
  it.each(changeEvents)("$id lies within the validity of its agencies", ({ from, to, effective }) => {
    for (const id of from) {
      const until = agencyOf.get(id)?.until ?? "9999";
      expect(
        until >= effective ||
          new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10) === effective,
      ).toBe(true);
    }
    for (const id of to) {
      const { since, until } = agencyOf.get(id) ?? { since: "9999", until: null };
      expect((since ?? "") <= effective && effective <= (until ?? "9999")).toBe(true);
    }
  });

  it("call nothing of 1 March 2025 enacted: the act of the province was not found", () => {
    const march = changeEvents.filter(({ effective }) => effective === "2025-03-01");
    expect(march.length).toBeGreaterThan(0);
    for (const { certainty } of march) expect(certainty).toBe("national-pattern");
  });

  it("say where they were read, or that it has no address", () => {
    for (const { sources, note } of changeEvents) expect(sources.length > 0 || note !== null).toBe(true);
  });
});

describe("agencies of Ho Chi Minh City", () => {
  it("are 15, from 1 July 2025, without identifiers", () => {
    expect(hcmcAgencies).toHaveLength(15);
    for (const { since, until, identifiers } of hcmcAgencies) {
      expect({ since, until, identifiers }).toEqual({ since: "2025-07-01", until: null, identifiers: [] });
    }
  });
});

describe("functions of tasks", () => {
  it("are there for each task, and inferred", () => {
    for (const { functions } of tasks) {
      expect(functions.length).toBeGreaterThan(0);
      for (const { basis } of functions) expect(basis).toBe("inferred");
    }
  });
});
