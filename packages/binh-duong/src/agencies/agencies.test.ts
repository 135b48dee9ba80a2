import { readFileSync } from "node:fs";
import { repairDStroke } from "@kehoach/text";
import { describe, expect, it } from "vitest";
import { agencies } from "./agencies.ts";

const raw = readFileSync(new URL("../../data/plan-7099-kh-ubnd.raw.txt", import.meta.url), "utf8");
const plan = repairDStroke(raw).text.replace(/\s+/g, " ").toLowerCase();

describe("agencies", () => {
  it.each(
    agencies.flatMap(({ id, name, otherNames }) =>
      [name.vi, ...otherNames].map((written) => ({ id, written })),
    ),
  )("$id is written $written in the plan", ({ written }) => {
    expect(plan).toContain(written.toLowerCase());
  });

  it("are written in one way each", () => {
    const written = agencies.flatMap(({ name, otherNames }) => [name.vi, ...otherNames]);
    expect(new Set(written).size).toBe(written.length);
    expect(new Set(agencies.map(({ name }) => name.en)).size).toBe(agencies.length);
  });

  it("have ids in lower-case English words", () => {
    for (const { id } of agencies) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
