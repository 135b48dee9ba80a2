import type { Observation, Submission } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readObservations as readCsv } from "../csv/read-observations.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import { readObservations } from "./read-observations.ts";

const read = (source: unknown) => readObservations(source, { plan: taskPlan, input: "figures.json" });
const findingsOf = (source: unknown) =>
  read(source).findings.map(({ rule, location }) => `${location.pointer ?? location.line ?? "file"} ${rule}`);

const [FIGURE] = readCsv(
  "indicator,period,value,unit,release,published_on\nurban-share,2024,48.5,percent,official,2025-01-06",
  { plan: taskPlan },
).observations;
if (FIGURE === undefined) throw new TypeError("the figure must be sound");
const figure: Observation = FIGURE;

const submission: Submission = {
  schemaVersion: "1",
  id: "s1",
  plan: taskPlan.id,
  agency: "department-of-construction",
  period: "2024",
  action: "submit",
  refersTo: null,
  submittedOn: "2025-01-10",
  observations: [figure],
  taskReports: [],
};

describe("readObservations of JSON reads", () => {
  it.each([
    { name: "a list", source: [figure] },
    { name: "one figure", source: figure },
    { name: "a submission", source: submission },
    { name: "text", source: JSON.stringify([figure]) },
    { name: "a figure a line", source: `${JSON.stringify(figure)}\n` },
    { name: "bytes", source: new TextEncoder().encode(JSON.stringify(submission)) },
    {
      name: "keys as headers of CSV",
      source: [
        {
          "Mã chỉ tiêu": "urban-share",
          Kỳ: "2024",
          value: 48.5,
          unit: "percent",
          release: "official",
          published_on: "2025-01-06",
        },
      ],
    },
  ])("$name", ({ source }) => {
    const { observations, findings } = read(source);
    expect(findings).toEqual([]);
    expect(observations).toEqual([figure]);
  });

  it("an agency and period once for all figures of a submission", () => {
    const { period: _, ...withoutPeriod } = figure;
    expect(read({ ...submission, observations: [withoutPeriod] }).observations).toMatchObject([
      { period: "2024" },
    ]);
  });

  it("numbers as they stand, and those in quotation marks by what proves their format", () => {
    const valuesOf = (...values: unknown[]) =>
      read(values.map((value, at) => ({ ...figure, period: `${2000 + at}`, value, valueText: null })));
    expect(valuesOf(15.8, "15,8").observations.map(({ value }) => value)).toEqual([15.8, 15.8]);
    expect(valuesOf("1.234", "15,8").observations.map(({ value }) => value)).toEqual([15.8]);
    expect(valuesOf("15.800").findings.map(({ rule }) => rule)).toEqual(["cell.number-ambiguous"]);
  });

  it("past the reports of a submission", () => {
    expect(read({ ...submission, taskReports: [{ task: "?" }] })).toEqual({
      observations: [figure],
      findings: [],
    });
  });
});

describe("readObservations of JSON refuses", () => {
  it.each([
    {
      name: "an indicator of no plan",
      source: [{ ...figure, indicator: "x" }],
      expected: ["/0/indicator ref.unknown"],
    },
    {
      name: "a value that is there twice under two names",
      source: [{ ...figure, "Giá trị": 1 }],
      expected: ["/0/Giá trị column.duplicate"],
    },
    {
      name: "a key that is there twice",
      source: `[${JSON.stringify(figure).replace("{", '{"value":1,')}]`,
      expected: ["/0/value json.duplicate-key"],
    },
    {
      name: "a figure of another agency than the submission's",
      source: {
        ...submission,
        observations: [{ ...figure, agency: "department-of-planning-and-investment" }],
      },
      expected: ["/observations/0/agency submission.mismatch"],
    },
    {
      name: "a submission for another plan",
      source: { ...submission, plan: "x" },
      expected: ["/plan submission.mismatch"],
    },
    {
      name: "a withdrawal",
      source: { ...submission, action: "withdraw", refersTo: "s0" },
      expected: ["/action submission.withdrawal"],
    },
  ])("$name", ({ source, expected }) => {
    expect(findingsOf(source)).toEqual(expected);
    expect(read(source).observations).toEqual([]);
  });

  it("a key that is there twice, and reads the figures around it", () => {
    const [before, twice, after] = ["2021", "2022", "2023"].map((period) =>
      JSON.stringify({ ...figure, period }),
    );
    for (const join of [
      (lines: unknown[]) => `[${lines.join(",")}]`,
      (lines: unknown[]) => lines.join("\n"),
    ]) {
      const { observations } = read(join([before, twice?.replace("{", '{"value":1,'), after]));
      expect(observations.map(({ period }) => period)).toEqual(["2021", "2023"]);
    }
  });

  it("nothing by throwing, and reads a value as it reads its text", () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("urban-share", "2024", "percent", "1.234", "1,5", 48.5),
    );
    const item = fc.dictionary(fc.constantFrom(...Object.keys(figure), "agency", "Giá trị"), field);
    fc.assert(
      fc.property(fc.oneof(fc.array(item), item, fc.jsonValue()), (source) => {
        const [ofValue, ofText] = [read(source), read(`\n${JSON.stringify(source)}`)];
        if (typeof source === "string") return;
        expect(ofText.observations).toEqual(ofValue.observations);
        expect(ofText.findings.map(({ rule, location }) => [rule, location.pointer])).toEqual(
          ofValue.findings.map(({ rule, location }) => [rule, location.pointer]),
        );
      }),
    );
  });
});
