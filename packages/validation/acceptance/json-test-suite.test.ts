import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../src/fixtures/small-plan.ts";
import { validateDataset } from "../src/index.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/jsontestsuite/test_parsing");
const DEEP = "n_structure_open_array_object.json";

const NAMES: readonly string[] = [...readdirSync(FOLDER), DEEP];

// four bytes of which one is NUL are no text of any kind: one file of the suite is refused as that
const NOT_JSON = ["json.syntax", "json.limit", "encoding.invalid", "file.empty", "file.type-unsupported"];

function contentOf(name: string): Uint8Array {
  // left out of the folder for its size
  if (name === DEEP) return new TextEncoder().encode(`${'[{"":'.repeat(50_000)}\n`);
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

async function reportOf(name: string): Promise<Report> {
  const content = contentOf(name);
  return validateDataset({ name, content }, { plan: smallPlan, clock: "2026-11-24" }).report();
}

function refusalsIn({ counts }: Report): readonly string[] {
  return Object.keys(counts.byRule).filter((rule) => NOT_JSON.includes(rule) || rule.startsWith("encoding."));
}

function thoseOf(kind: string): readonly string[] {
  return NAMES.filter((name) => name.startsWith(kind));
}

describe("JSONTestSuite through validateDataset", () => {
  it("is there as a whole", () => {
    expect(["y_", "n_", "i_"].map((kind) => thoseOf(kind).length)).toEqual([95, 188, 35]);
  });

  it.each(thoseOf("y_"))("%s is taken as JSON", async (name) => {
    const report = await reportOf(name);
    expect(refusalsIn(report)).toEqual([]);
    expect(report.inputs[0]?.format).toBe("json");
  });

  it.each(thoseOf("n_"))("%s is refused", async (name) => {
    const report = await reportOf(name);
    expect(refusalsIn(report)).not.toEqual([]);
    expect(["not-validated", "rejected"]).toContain(report.verdict);
  });

  it.each(thoseOf("i_"))("%s is taken or refused", async (name) => {
    const { verdict, rules } = await reportOf(name);
    expect(["not-validated", "rejected"]).toContain(verdict);
    expect(rules.filter(({ status }) => status === "failed")).toEqual([]);
  });
});
