import { readFileSync } from "node:fs";
import {
  AgencySchema,
  AreaSchema,
  AreaSuccessionSchema,
  ObservationSchema,
  RegistryDataSchema,
  readPlan,
} from "@kehoach/model/schema";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../scripts/data-files.ts";
import { plan7099 } from "./plan/plan-7099.ts";
import { registryData } from "./registry/registry-data.ts";

function read(name: string): string {
  return readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
}

const files = dataFiles(read("published-figures.csv"));

describe("the generated files of data/", () => {
  it.each(["plan.json", "agencies.json", "areas.json", "registry.json", "observations.json"] as const)(
    "%s is up to date",
    (name) => {
      expect(read(name)).toBe(files[name]);
    },
  );

  it.each(["plan.json", "agencies.json", "areas.json", "registry.json"] as const)(
    "%s has no letter of a broken font",
    (name) => {
      expect(files[name]).not.toMatch(/[ñðÐ]/);
    },
  );

  it("plan.json reads as the plan and gives no finding", () => {
    const { plan, findings } = readPlan(JSON.parse(files["plan.json"]));
    expect(findings).toEqual([]);
    expect(plan).toEqual(plan7099);
  });

  it("registry.json holds the registry, and its schema accepts it", () => {
    const content = JSON.parse(files["registry.json"]);
    expect(RegistryDataSchema.parse(content)).toEqual(registryData);
  });

  it.each([
    { name: "areas.json", part: "areas", schema: AreaSchema, count: 140 },
    { name: "areas.json", part: "areaSuccessions", schema: AreaSuccessionSchema, count: 110 },
    { name: "agencies.json", part: "agencies", schema: AgencySchema, count: 24 },
    { name: "observations.json", part: "observations", schema: ObservationSchema, count: 203 },
  ] as const)("$name holds in $part what its schema accepts", ({ name, part, schema, count }) => {
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
