import type { Finding } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { combineSubmissions } from "./dataset/combine-submissions.ts";
import type { InputFormat } from "./dataset-reader.ts";
import { chargedPlan } from "./fixtures/charged-plan.ts";
import { RULES } from "./rules/rules.ts";
import { FILE_FAULTS, faultySubmissions } from "./testing/file-faults.ts";
import { Random } from "./testing/random.ts";
import { SEEDED_FAULTS, type SeededFault } from "./testing/seeded-faults.ts";
import { anyManner, type WrittenSubmission, writeSubmission } from "./testing/written-submission.ts";
import { validateDataset } from "./validate-dataset.ts";

/** Faults of each rule in each format in which it can occur. */
const FAULTS_PER_RULE = 20;

function placeIn(finding: Finding, format: InputFormat): string {
  const { cell, row, line, pointer } = finding.location;
  if (format === "ndjson") return `${line}${pointer}`;
  return cell ?? pointer ?? String(row);
}

function expectedPlace(
  { row, column }: { readonly row: number | null; readonly column: string | null },
  written: WrittenSubmission,
): string | undefined {
  return row === null ? undefined : written.placeOf(row, column);
}

/** Whether a finding of the rule stands where the fault was put. */
async function missOf(fault: SeededFault, format: InputFormat, seed: number): Promise<string | undefined> {
  const random = new Random(seed);
  const manner = anyManner(random);
  const { submission, row, column, overrides, values, merges, options } = fault.make(random);
  const written = await writeSubmission(submission, {
    format,
    manner,
    ...(overrides === undefined ? {} : { overrides }),
    ...(values === undefined ? {} : { values }),
    ...(merges === undefined ? {} : { merges }),
  });
  const told: string[] = [];
  const run = validateDataset(written, { plan: chargedPlan, clock: "2026-11-24", runId: "x", ...options });
  const place = expectedPlace({ row, column }, written);
  for await (const finding of run) {
    const where = placeIn(finding, format);
    const isThere = place === undefined || where === place || (column === null && where.endsWith(place));
    if (finding.rule === fault.rule && isThere) return undefined;
    told.push(`${finding.rule} ${where}`);
  }
  return `seed ${seed}: ${fault.name} at ${place}, found ${told.slice(0, 5).join("; ")}`;
}

const cases = [...new Set(SEEDED_FAULTS.map(({ rule }) => rule))].flatMap((rule) => {
  const faults = SEEDED_FAULTS.filter((fault) => fault.rule === rule);
  const formats = [...new Set(faults.flatMap((fault) => fault.formats))];
  return formats.map((format) => ({
    rule,
    format,
    faults: faults.filter((fault) => fault.formats.includes(format)),
  }));
});

describe("seeded faults", () => {
  it.each(cases)(
    `$rule is found ${FAULTS_PER_RULE} times at its place in $format`,
    async ({ format, faults }) => {
      const misses: string[] = [];
      for (let seed = 0; seed < FAULTS_PER_RULE; seed++) {
        const fault = faults[seed % faults.length];
        if (fault === undefined) continue;
        const miss = await missOf(fault, format, seed * 7919 + 1);
        if (miss !== undefined) misses.push(miss);
      }
      expect(misses).toEqual([]);
    },
  );

  const byFile = FILE_FAULTS.map((fault) => ({ ...fault, title: `${fault.rule} in ${fault.format}` }));

  it.each(byFile)(`$title is found ${FAULTS_PER_RULE} times`, async ({ rule, make }) => {
    const misses: string[] = [];
    for (let seed = 0; seed < FAULTS_PER_RULE; seed++) {
      const { source, line, pointer } = await make(new Random(seed * 104_729 + 3));
      const told: string[] = [];
      let isFound = false;
      for await (const finding of validateDataset(source, {
        plan: chargedPlan,
        clock: "2026-11-24",
        runId: "x",
      })) {
        const { location } = finding;
        const isThere =
          (line === undefined || location.line === line) &&
          (pointer === undefined || location.pointer === pointer);
        isFound ||= finding.rule === rule && isThere;
        told.push(`${finding.rule} ${location.line} ${location.pointer}`);
      }
      if (!isFound) misses.push(`seed ${seed}: at ${line} ${pointer}, found ${told.slice(0, 5).join("; ")}`);
    }
    expect(misses).toEqual([]);
  });

  it.each(["submission.duplicate", "submission.conflict"])(`%s is found ${FAULTS_PER_RULE} times`, (rule) => {
    for (let seed = 0; seed < FAULTS_PER_RULE; seed++) {
      const { findings } = combineSubmissions(faultySubmissions(rule, new Random(seed)));
      expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    }
  });

  it("break every rule, but for those of settings and of readers of whole texts", () => {
    const seeded = new Set([...SEEDED_FAULTS, ...FILE_FAULTS].map(({ rule }) => rule));
    const others = RULES.filter(({ id }) => !seeded.has(id)).map(({ id }) => id);
    expect(others.sort()).toEqual([
      "config.expired",
      "config.invalid",
      "file.findings-limit",
      "file.parts-limit",
      "submission.conflict",
      "submission.duplicate",
    ]);
  });
});
