import { readFileSync } from "node:fs";
import { AgencySchema, ObservationSchema, readPlan } from "@kehoach/model/schema";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../scripts/data-files.ts";
import { plan7099 } from "./plan/plan-7099.ts";

function read(name: string): string {
  return readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
}

const files = dataFiles(read("published-figures.csv"));

describe("the generated files of data/", () => {
  it.each(["plan.json", "agencies.json", "observations.json"] as const)("%s is up to date", (name) => {
    expect(read(name)).toBe(files[name]);
  });

  it.each(["plan.json", "agencies.json"] as const)("%s has no letter of a broken font", (name) => {
    expect(files[name]).not.toMatch(/[ñðÐ]/);
  });

  it("plan.json reads as the plan and gives no finding", () => {
    const { plan, findings } = readPlan(JSON.parse(files["plan.json"]));
    expect(findings).toEqual([]);
    expect(plan).toEqual(plan7099);
  });

  it.each([
    { name: "agencies.json", part: "agencies", schema: AgencySchema, count: 24 },
    { name: "observations.json", part: "observations", schema: ObservationSchema, count: 203 },
  ] as const)("$name holds what its schema accepts", ({ name, part, schema, count }) => {
    const content = JSON.parse(files[name]);
    expect(content.schemaVersion).toBe("1");
    expect(content[part].map((entry: unknown) => schema.parse(entry))).toEqual(content[part]);
    expect(content[part]).toHaveLength(count);
  });

  it("are not made from a broken table", () => {
    const broken = read("published-figures.csv").replace("grdp-growth,", "grdp-growht,");
    expect(() => dataFiles(broken)).toThrow(/dataFiles: publishedFiguresCsv must be sound/);
  });
});
