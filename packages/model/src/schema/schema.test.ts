import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  missingObservation,
  sampleAssessment,
  sampleChangeEvent,
  sampleFinding,
  sampleObservation,
  samplePlanAssessment,
  sampleRegistryData,
  sampleReport,
  sampleSubmission,
  sampleTaskReport,
} from "../fixtures/samples.ts";
import { smallPlan } from "../fixtures/small-plan.ts";
import { type DataPath, withChange } from "../fixtures/with-change.ts";
import * as schema from "./index.ts";

const schemas = Object.entries(schema).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [{ name, type: value }] : [],
);

const samples: readonly { readonly name: string; readonly type: z.ZodType; readonly sample: unknown }[] = [
  { name: "Plan", type: schema.PlanSchema, sample: smallPlan },
  { name: "Observation", type: schema.ObservationSchema, sample: sampleObservation },
  { name: "Observation that is missing", type: schema.ObservationSchema, sample: missingObservation },
  { name: "TaskReport", type: schema.TaskReportSchema, sample: sampleTaskReport },
  { name: "Submission", type: schema.SubmissionSchema, sample: sampleSubmission },
  { name: "ChangeEvent", type: schema.ChangeEventSchema, sample: sampleChangeEvent },
  { name: "RegistryData", type: schema.RegistryDataSchema, sample: sampleRegistryData },
  { name: "Finding", type: schema.FindingSchema, sample: sampleFinding },
  { name: "Assessment", type: schema.AssessmentSchema, sample: sampleAssessment },
  { name: "PlanAssessment", type: schema.PlanAssessmentSchema, sample: samplePlanAssessment },
  { name: "Report", type: schema.ReportSchema, sample: sampleReport },
];

/** Every place in JSON data, the places above it left out. */
function* placesIn(data: unknown, path: DataPath = []): Generator<DataPath> {
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const place = [...path, Array.isArray(data) ? Number(key) : key];
    yield place;
    yield* placesIn(value, place);
  }
}

/** Keys of `Location`, all optional, and of records, whose keys are data. */
const mayBeAbsent = (path: DataPath): boolean =>
  ["location", "parameters", "values", "inputs", "byRule"].includes(String(path.at(-2)));

describe.each(samples)("the schema of $name", ({ type, sample }) => {
  it("accepts a sound one and gives it back", () => {
    expect(type.parse(sample)).toEqual(sample);
  });

  it("refuses it without any one of its keys", () => {
    const accepted = [...placesIn(sample)]
      .filter((path) => typeof path.at(-1) === "string" && !mayBeAbsent(path))
      .filter((path) => type.safeParse(withChange(sample, path)).success);
    expect(accepted).toEqual([]);
  });

  it("refuses a value of the wrong type in any place", () => {
    const accepted = [...placesIn(sample)].filter(
      (path) =>
        // a parameter of a finding may be true, nothing in it may be an object
        type.safeParse(withChange(sample, path, path.slice(0, -1).includes("parameters") ? {} : true))
          .success,
    );
    // what may be true
    const booleans = ["complete", "quantified", "assessable", "isDue", "countsEarly", "used", "wholeColumn"];
    expect(accepted.filter((path) => !booleans.includes(String(path.at(-1))))).toEqual([]);
  });

  it("refuses an empty text where there has to be one, and every code that is none", () => {
    const accepted = [...placesIn(sample)]
      .filter((path) =>
        ["id", "kind", "unit", "release", "basis", "period", "status"].includes(String(path.at(-1))),
      )
      .filter((path) => typeof valueAt(sample, path) === "string")
      .filter((path) =>
        ["", "no such code"].some((text) => type.safeParse(withChange(sample, path, text)).success),
      );
    // ids are any text, but not an empty one
    expect(accepted.filter((path) => path.at(-1) !== "id")).toEqual([]);
    for (const path of accepted) expect(type.safeParse(withChange(sample, path, "")).success).toBe(false);
  });
});

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
}

describe("days, months and periods", () => {
  it.each([
    { type: schema.DaySchema, good: ["2024-02-29", "1900-01-01", "2200-12-31"] },
    { type: schema.PublishedOnSchema, good: ["2024-02-29", "2024-12", "1900-01"] },
    {
      type: schema.PeriodSchema,
      good: ["2024", "2024-S1", "2024-Q4", "2024-M12", "2024-02-29", "2024-01-01/P9M"],
    },
    { type: schema.YearSchema, good: [1900, 2200] },
  ])("$good are accepted", ({ type, good }) => {
    for (const one of good) expect(type.safeParse(one).success, String(one)).toBe(true);
  });

  const noDays = [
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-1-1",
    "24-01-01",
    "0024-01-01",
    "1899-12-31",
  ];
  it.each([
    {
      type: schema.DaySchema,
      bad: [...noDays, "2024-12", "2024-12-31T00:00:00Z", " 2024-12-31", "31/12/2024"],
    },
    {
      type: schema.PublishedOnSchema,
      bad: [...noDays, "2024", "2024-00", "2024-13", "0000-12", "2201-01", "2024-12\n"],
    },
    {
      type: schema.PeriodSchema,
      bad: [...noDays, "2024-Q5", "2024-S0", "2024-M13", "2024-M1", "2024-01-01/P0M", "1899"],
    },
    { type: schema.YearSchema, bad: [1899, 2201, 2024.5, "2024"] },
  ])("$bad are refused", ({ type, bad }) => {
    for (const one of bad) expect(type.safeParse(one).success, String(one)).toBe(false);
  });
});

describe("what the calendar functions and the charts cannot use is kept out", () => {
  it.each([
    { name: "NaN", path: ["value"], value: Number.NaN },
    { name: "Infinity", path: ["value"], value: Number.POSITIVE_INFINITY },
    { name: "a negative number of decimals", path: ["decimals"], value: -1 },
    { name: "half a decimal", path: ["decimals"], value: 0.5 },
  ])("$name", ({ path, value }) => {
    // not by way of JSON, which has neither
    expect(schema.ObservationSchema.safeParse({ ...sampleObservation, [path[0] ?? ""]: value }).success).toBe(
      false,
    );
  });
});

describe("unknown keys", () => {
  it.each([
    { name: "Observation", type: schema.ObservationSchema, sample: sampleObservation },
    { name: "TaskReport", type: schema.TaskReportSchema, sample: sampleTaskReport },
    { name: "Submission", type: schema.SubmissionSchema, sample: sampleSubmission },
  ])("are refused in $name", ({ type, sample }) => {
    for (const key of ["note2", "__proto__", "constructor"]) {
      expect(type.safeParse(JSON.parse(JSON.stringify(sample).replace("{", `{"${key}":{},`))).success).toBe(
        false,
      );
    }
  });

  it("are refused deep in a submission", () => {
    const path = ["observations", 1, "colour"];
    expect(schema.SubmissionSchema.safeParse(withChange(sampleSubmission, path, "red")).success).toBe(false);
  });

  it("are tolerated in a plan", () => {
    expect(schema.PlanSchema.safeParse({ ...smallPlan, colour: "red" }).success).toBe(true);
  });
});

describe("the exported schemas", () => {
  it("are all there", () => {
    expect(schemas.length).toBe(Object.keys(schema).filter((name) => name.endsWith("Schema")).length);
    expect(schemas.length).toBeGreaterThan(60);
  });

  it.each(schemas)("$name has an id that is its name, a title and a description", ({ name, type }) => {
    expect(type.meta()).toMatchObject({
      id: name.replace(/Schema$/, ""),
      title: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
      description: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it("have an id each", () => {
    const ids = schemas.map(({ type }) => type.meta()?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(schemas)("$name can be written as a JSON Schema", ({ name, type }) => {
    const id = name.replace(/Schema$/, "");
    const { $ref, $defs = {} } = z.toJSONSchema(type, { io: "input" });
    expect($ref).toBe(`#/$defs/${id}`);
    expect($defs[id]).toMatchObject({ title: id });
    const referred = [...JSON.stringify($defs).matchAll(/"#\/\$defs\/([^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(referred));
    expect(Object.keys($defs).filter((key) => key.startsWith("__"))).toEqual([]);
  });

  it("can be written as one document, each under its own id", () => {
    const registry = z.registry<{ id: string }>();
    for (const { type } of schemas) registry.add(type, { id: type.meta()?.id ?? "" });
    const { schemas: written } = z.toJSONSchema(registry, { io: "input", uri: (id) => `#/$defs/${id}` });
    expect(Object.keys(written).sort()).toEqual(
      schemas.map(({ name }) => name.replace(/Schema$/, "")).sort(),
    );
  });
});
