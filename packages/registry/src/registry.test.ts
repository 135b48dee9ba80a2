import type { ChangeEvent, RegistryData } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRegistry } from "./registry.ts";
import { successorsOf } from "./successors-of.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const agencies: RegistryData["agencies"] = ids.map((id) => ({
  id,
  kind: "department",
  name: { vi: `Sở ${id}`, en: id },
  otherNames: [],
  identifiers: [],
  since: null,
  until: null,
}));

function event(from: string, to: string, changes: Partial<ChangeEvent> = {}): ChangeEvent {
  return {
    id: `${from}-${to}`,
    kind: "merge",
    effective: "2025-01-01",
    until: null,
    functions: null,
    from: [from],
    to: [to],
    legalBasis: null,
    certainty: "enacted",
    sources: [],
    note: null,
    ...changes,
  };
}

const minerals = { code: "minerals", name: { vi: "khoáng sản", en: "minerals" } };
const registryOf = (events: readonly ChangeEvent[], changes: Partial<RegistryData> = {}): RegistryData => ({
  schemaVersion: "1",
  agencies,
  events,
  areas: [],
  areaSuccessions: [],
  ...changes,
});

describe("createRegistry", () => {
  it("names a circle of agencies, whatever its days", () => {
    const events = [
      event("a", "b", { effective: "2021-01-01" }),
      event("b", "c", { effective: "2022-01-01" }),
      event("c", "a", { effective: "2023-01-01" }),
    ];
    expect(() => createRegistry(registryOf(events))).toThrow(
      "createRegistry: agencies must not go round in a circle, got a → b → c → a",
    );
  });

  it("names a generated circle", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), (circle) => {
        const events = circle.map((id, at) => event(id, circle[(at + 1) % circle.length] ?? ""));
        let message = "";
        try {
          createRegistry(registryOf(events));
        } catch (error) {
          message = String(error);
        }
        for (const id of circle) expect(message).toMatch(new RegExp(`(got|→) ${id}`));
      }),
    );
  });

  it("names a circle of one function on one day, and lets a function return later", () => {
    const there = event("a", "b", { functions: [minerals] });
    const back = event("b", "a", { functions: [minerals] });
    expect(() => createRegistry(registryOf([there, back]))).toThrow(
      /hand on "minerals" on 2025-01-01.*a → b → a/,
    );
    const later = createRegistry(registryOf([there, { ...back, effective: "2026-01-01" }]));
    const { answers } = successorsOf(later, { id: "a", on: "2026-01-01", functionCode: "minerals" });
    expect(answers.map(({ agency, via }) => [agency.id, via.length])).toEqual([["a", 2]]);
  });

  it("names a circle of areas", () => {
    const area = (id: string) => ({
      id,
      level: "commune" as const,
      name: { vi: id, en: id },
      code: id,
      parent: null,
      since: null,
      until: null,
    });
    const step = (from: string, to: string) => ({
      from,
      to,
      effective: "2025-01-01",
      extent: "whole" as const,
      legalBasis: null,
      certainty: "enacted" as const,
      sources: [],
    });
    const data = registryOf([], {
      areas: [area("x"), area("y")],
      areaSuccessions: [step("x", "y"), step("y", "x")],
    });
    expect(() => createRegistry(data)).toThrow("areas must not go round in a circle, got x → y → x");
  });

  it.each([
    { name: "an unknown agency", data: registryOf([event("a", "z")]), says: /event "a-z".*got "z"/ },
    {
      name: "an id that is used twice",
      data: registryOf([], { agencies: [...agencies, ...agencies.slice(0, 1)] }),
      says: /ids of their own, got "a" twice/,
    },
  ])("refuses $name", ({ data, says }) => {
    expect(() => createRegistry(data)).toThrow(says);
  });

  it("takes a long chain of mergers", () => {
    const length = 20_000;
    const many = Array.from({ length }, (_, at) => ({ ...(agencies[0] as never as object), id: `n${at}` }));
    const events = many.slice(1).map((_, at) => event(`n${at}`, `n${at + 1}`));
    const data = registryOf(events, { agencies: many as unknown as RegistryData["agencies"] });
    expect(createRegistry(data).agencies.size).toBe(length);
  });
});

describe("successorsOf", () => {
  it("leaves the functions that nobody names with the agency", () => {
    const registry = createRegistry(registryOf([event("a", "b", { functions: [minerals] })]));
    const { answers } = successorsOf(registry, { id: "a", on: "2025-01-01" });
    expect(
      answers.map(({ agency, functions }) => [agency.id, functions?.map(({ code }) => code) ?? null]),
    ).toEqual([
      ["b", ["minerals"]],
      ["a", null],
    ]);
  });

  it("gives all but the named functions to the body that takes the rest", () => {
    const events = [
      event("a", "b", { functions: [minerals] }),
      event("a", "c"),
      event("c", "d", { functions: [minerals], effective: "2026-01-01" }),
    ];
    const registry = createRegistry(registryOf(events));
    const { answers } = successorsOf(registry, { id: "a", on: "2026-01-01" });
    expect(answers.map(({ agency }) => agency.id)).toEqual(["b", "c"]);
  });

  it("gives a function back after the last day of an act", () => {
    const registry = createRegistry(
      registryOf([event("a", "b", { functions: [minerals], until: "2025-06-30" })]),
    );
    const on = (day: string): readonly (readonly [string, string | null])[] =>
      successorsOf(registry, { id: "a", on: day, functionCode: "minerals" }).answers.map(
        ({ agency, until }) => [agency.id, until],
      );
    expect([on("2024-12-31"), on("2025-01-01"), on("2025-06-30"), on("2025-07-01")]).toEqual([
      [["a", "2024-12-31"]],
      [["b", "2025-06-30"]],
      [["b", "2025-06-30"]],
      [["a", null]],
    ]);
  });

  it("says where a way ends with nobody", () => {
    const data = registryOf([event("a", "b", { to: [] })], {
      agencies: agencies.map((agency) => (agency.id === "c" ? { ...agency, until: "2020-12-31" } : agency)),
    });
    const registry = createRegistry(data);
    const reason = (id: string, on: string): string | undefined =>
      successorsOf(registry, { id, on }).gaps[0]?.reason;
    expect(reason("a", "2025-01-01")).toBe("abolished");
    expect(reason("a", "2024-12-31")).toBeUndefined();
    expect(reason("c", "2021-01-01")).toBe("no-successor-known");
  });

  it("refuses an agency that is not there", () => {
    expect(() => successorsOf(createRegistry(registryOf([])), { id: "z", on: "2025-01-01" })).toThrow(
      /successorsOf: id must be an agency of the registry, got "z"/,
    );
  });
});
