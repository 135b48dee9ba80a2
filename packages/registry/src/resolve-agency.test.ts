import { registryData } from "@kehoach/binh-duong/registry";
import { fold } from "@kehoach/text";
import { describe, expect, it } from "vitest";
import { agencySpellings, nobodysNames, type Spelling } from "./fixtures/agency-spellings.ts";
import { createRegistry } from "./registry.ts";
import { resolveAgency } from "./resolve-agency.ts";

const registry = createRegistry(registryData);
const right = ({ text, on, id }: Spelling): boolean =>
  resolveAgency(registry, { text, on }).resolved?.id === id;

/** Each name in capitals, without accents, without blanks, and with each neighbouring pair of letters swapped once. */
const byRule: readonly Spelling[] = registryData.agencies.flatMap(({ id, name, since }) => {
  const on = since ?? "2024-12-31";
  const middle = Math.floor(name.vi.length / 2);
  const swapped =
    name.vi.slice(0, middle) +
    [...name.vi.slice(middle, middle + 2)].reverse().join("") +
    name.vi.slice(middle + 2);
  return [
    name.vi.toUpperCase(),
    fold(name.vi),
    name.vi.normalize("NFD"),
    name.vi.replaceAll(" ", "  "),
    swapped,
  ].map((text) => ({ text, on, id }));
});

describe("resolveAgency", () => {
  it("has at least 100 spellings that were made by hand", () => {
    expect(agencySpellings.length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    { name: "made by hand", spellings: agencySpellings },
    { name: "made by rule", spellings: byRule },
  ])("resolves at least 97 of 100 spellings $name", ({ spellings }) => {
    const wrong = spellings.filter((spelling) => !right(spelling));
    expect(1 - wrong.length / spellings.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
  });

  it.each(nobodysNames)("does not resolve %j", (text) => {
    for (const on of ["2024-12-31", "2026-11-23"]) {
      expect(resolveAgency(registry, { text, on }).resolved?.id).toBeUndefined();
    }
    expect(resolveAgency(registry, { text }).resolved?.id).toBeUndefined();
  });

  it("does not choose between equals, and tells them with their scores", () => {
    const { resolved, candidates } = resolveAgency(registry, { text: "Sở Công Thương" });
    expect(resolved).toBeUndefined();
    expect(candidates.map(({ entry, score }) => [entry.id, score])).toEqual([
      ["department-of-industry-and-trade", 1],
      ["hcmc-department-of-industry-and-trade", 1],
    ]);
  });

  it("refuses a day that is none", () => {
    expect(() => resolveAgency(registry, { text: "x", on: "2025" })).toThrow(
      /resolveAgency: on must be a day/,
    );
  });
});
