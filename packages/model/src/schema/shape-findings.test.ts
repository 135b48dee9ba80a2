import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sampleObservation, sampleReport, sampleSubmission } from "../fixtures/samples.ts";
import { smallPlan } from "../fixtures/small-plan.ts";
import { type DataPath, withChange } from "../fixtures/with-change.ts";
import { ObservationSchema, PlanSchema, ReportSchema, SHAPE_RULES, SubmissionSchema } from "./index.ts";
import { shapeFindings } from "./shape-findings.ts";

const findingsIn = (type: z.ZodType, input: unknown) => {
  const result = type.safeParse(input);
  return result.success ? [] : shapeFindings(result.error, input);
};

const told = (type: z.ZodType, input: unknown) =>
  findingsIn(type, input).map(({ rule, location, message }) => [rule, location.pointer, message.en]);

describe("shapeFindings", () => {
  const wrong = (path: DataPath, ...replacement: readonly [unknown?]) =>
    told(PlanSchema, withChange(smallPlan, path, ...replacement));

  it.each<{ name: string; findings: unknown; expected: readonly (readonly string[])[] }>([
    {
      name: "a key left out",
      findings: wrong(["goals"]),
      expected: [["json.missing-key", "", 'The key "goals" is missing.']],
    },
    {
      name: "a key left out further down",
      findings: wrong(["documents", 0, "number", "text"]),
      expected: [["json.missing-key", "/documents/0/number", 'The key "text" is missing.']],
    },
    {
      name: "the key that decides the kind",
      findings: wrong(["targets", 2, "kind"]),
      expected: [["json.missing-key", "/targets/2", 'The key "kind" is missing.']],
    },
    {
      name: "a kind without its keys",
      findings: wrong(["targets", 2, "bound", "kind"], "between"),
      expected: [
        ["json.missing-key", "/targets/2/bound", 'The key "low" is missing.'],
        ["json.missing-key", "/targets/2/bound", 'The key "high" is missing.'],
      ],
    },
    {
      name: "a text for a list",
      findings: wrong(["tasks"], "none"),
      expected: [["json.wrong-type", "/tasks", "The value must be a list."]],
    },
    {
      name: "null where there is a value",
      findings: wrong(["id"], null),
      expected: [["json.wrong-type", "/id", "The value must be a text."]],
    },
    {
      name: "a text for a number",
      findings: wrong(["targets", 1, "shares", 0, "value"], "60"),
      expected: [["json.wrong-type", "/targets/1/shares/0/value", "The value must be a number."]],
    },
    {
      name: "half a page",
      findings: wrong(["source", "pages"], 0.5),
      expected: [["json.wrong-type", "/source/pages", "The value must be a whole number."]],
    },
    {
      name: "yes for true",
      findings: wrong(["source", "complete"], "yes"),
      expected: [["json.wrong-type", "/source/complete", "The value must be true or false."]],
    },
    {
      name: "a code that is none",
      findings: wrong(["status"], "in force"),
      expected: [
        ["json.not-allowed", "/status", "The value must be one of: in-force, superseded, expired, unknown."],
      ],
    },
    {
      name: "a kind that is none",
      findings: wrong(["targets", 2, "bound", "kind"], "around"),
      expected: [
        [
          "json.not-allowed",
          "/targets/2/bound/kind",
          "The value must be one of: at-least, more-than, at-most, less-than, exactly, approximately, between.",
        ],
      ],
    },
    {
      name: "another version",
      findings: wrong(["schemaVersion"], "2"),
      expected: [["json.not-allowed", "/schemaVersion", "The value must be one of: 1."]],
    },
    {
      name: "an empty text",
      findings: wrong(["title", "vi"], ""),
      expected: [["json.empty-text", "/title/vi", "This text must not be empty."]],
    },
    {
      name: "no page",
      findings: wrong(["source", "pages"], 0),
      expected: [["json.out-of-range", "/source/pages", "The value must be at least 1."]],
    },
    {
      name: "a year far away",
      findings: wrong(["horizon", "to"], 20300),
      expected: [["json.out-of-range", "/horizon/to", "The value must be at most 2200."]],
    },
    {
      name: "30 February",
      findings: wrong(["tasks", 0, "deadline"], "2024-02-30"),
      expected: [
        ["json.wrong-form", "/tasks/0/deadline", "The value must be a real day such as 2024-12-31."],
      ],
    },
    {
      name: "a year of two digits",
      findings: wrong(["tasks", 0, "deadline"], "0024-02-03"),
      expected: [
        ["json.wrong-form", "/tasks/0/deadline", "The value must be a real day such as 2024-12-31."],
      ],
    },
    ...["2024-Q5", "2024-02-30"].map((period) => ({
      name: `the period ${period}, once`,
      findings: wrong(["targets", 2, "due"], period),
      expected: [
        [
          "json.wrong-form",
          "/targets/2/due",
          "The value must be a real period such as 2024, 2024-S1, 2024-Q3, 2024-M09 or 2024-01-01/P9M.",
        ],
      ],
    })),
    ...["2024-13", "2023-02-29"].map((publishedOn) => ({
      name: `published on ${publishedOn}`,
      findings: told(ObservationSchema, { ...sampleObservation, publishedOn }),
      expected: [
        [
          "json.wrong-form",
          "/publishedOn",
          "The value must be a real day such as 2024-12-31, or a month such as 2024-12.",
        ],
      ],
    })),
    {
      name: "an instant without offset",
      findings: told(ReportSchema, { ...sampleReport, clock: "2025-01-14T08:00:00" }),
      expected: [
        ["json.wrong-form", "/clock", "The value must be an instant such as 2024-12-31T08:00:00+07:00."],
      ],
    },
    {
      name: "a form without a name",
      findings: told(ReportSchema, withChange(sampleReport, ["inputs", 0, "sha256"], "abc")),
      expected: [["json.wrong-form", "/inputs/0/sha256", "The value must be a text of the prescribed form."]],
    },
    {
      name: "a severity left out",
      findings: told(ReportSchema, withChange(sampleReport, ["counts", "bySeverity", "info"])),
      expected: [["json.missing-key", "/counts/bySeverity", 'The key "info" is missing.']],
    },
    {
      name: "keys that are not known, deep in a submission",
      findings: told(
        SubmissionSchema,
        withChange(
          withChange(sampleSubmission, ["observations", 1, "a/b"], 1),
          ["observations", 1, "colour"],
          "red",
        ),
      ),
      expected: [
        ["json.unknown-key", "/observations/1", 'There is no key "a/b".'],
        ["json.unknown-key", "/observations/1", 'There is no key "colour".'],
      ],
    },
    {
      name: "several faults, in the order of the keys",
      findings: wrong(["horizon"], { from: "2021" }),
      expected: [
        ["json.wrong-type", "/horizon/from", "The value must be a number."],
        ["json.missing-key", "/horizon", 'The key "to" is missing.'],
      ],
    },
    {
      name: "no object at all",
      findings: told(PlanSchema, [smallPlan]),
      expected: [["json.wrong-type", "", "The value must be an object."]],
    },
  ])("$name", ({ findings, expected }) => {
    expect(findings).toEqual(expected);
  });

  it.each([
    { value: "preliminry", suggestions: ["preliminary"] },
    { value: "xyz", suggestions: [] },
    { value: 7, suggestions: [] },
  ])("suggests for $value: $suggestions", ({ value, suggestions }) => {
    const [finding] = findingsIn(ObservationSchema, { ...sampleObservation, release: value });
    expect(finding).toMatchObject({
      value: String(value),
      suggestions: suggestions.map((near) => ({ value: near, confidence: "likely" })),
    });
  });

  it("shows long values and keys cut", () => {
    const long = "x".repeat(5_000_000);
    const findings = findingsIn(ObservationSchema, { ...sampleObservation, unit: long, [long]: 1 });
    expect(findings.map(({ value }) => value)).toEqual([`${"x".repeat(200)}…`, `${"x".repeat(200)}…`]);
    expect(JSON.stringify(findings).length).toBeLessThan(5000);
  });

  // schemas that build on ours may ask what ours never do
  it.each<{ name: string; type: z.ZodType; input: unknown; expected: string }>([
    {
      name: "multiple",
      type: z.object({ a: z.number().multipleOf(5) }),
      input: { a: 3 },
      expected: "not-allowed",
    },
    {
      name: "union",
      type: z.object({ a: z.union([z.number(), z.null()]) }),
      input: { a: "b" },
      expected: "not-allowed",
    },
    { name: "key", type: z.record(z.string().max(1), z.number()), input: { ab: 1 }, expected: "not-allowed" },
    {
      name: "element",
      type: z.map(z.string(), z.number()),
      input: new Map([["a", "b"]]),
      expected: "missing-key",
    },
    {
      name: "list",
      type: z.object({ a: z.array(z.string()).min(1) }),
      input: { a: [] },
      expected: "out-of-range",
    },
    { name: "form", type: z.object({ a: z.email() }), input: { a: "b" }, expected: "wrong-form" },
    {
      name: "own check",
      type: z.object({ a: z.string().refine(() => false, { params: { form: "toString" } }) }),
      input: { a: "b" },
      expected: "wrong-form",
    },
  ])("has a finding for an issue of another kind: $name", ({ type, input, expected }) => {
    expect(findingsIn(type, input).map(({ rule }) => rule)).toEqual([`json.${expected}`]);
  });

  it("has a finding for every fault, in our words and in both languages", () => {
    const faulty = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...Object.keys(smallPlan)), fc.jsonValue()),
      fc.record({ index: fc.nat(), value: fc.jsonValue() }).map(({ index, value }) => {
        const keys = Object.keys(smallPlan);
        return withChange(smallPlan, [keys[index % keys.length] ?? "id"], value);
      }),
    );
    fc.assert(
      fc.property(faulty, (input) => {
        const result = PlanSchema.safeParse(input);
        if (result.success) return;
        const findings = shapeFindings(result.error, input);
        expect(findings.length).toBeGreaterThanOrEqual(result.error.issues.length);
        const zodTexts = new Set(result.error.issues.map(({ message }) => message));
        for (const { rule, message, fix } of findings) {
          expect(SHAPE_RULES.map(({ id }) => id)).toContain(rule);
          for (const text of [message.vi, message.en, fix.vi, fix.en]) {
            expect(text).toMatch(/\.$/);
            expect(zodTexts.has(text)).toBe(false);
            expect(text).not.toMatch(/invalid|expected|received|regex|pattern/i);
          }
        }
      }),
    );
  });
});

describe("the rules of shapes", () => {
  it("have one id each, and titles in both languages", () => {
    const ids = SHAPE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, severity, title } of SHAPE_RULES) {
      expect(id).toMatch(/^json\.[a-z]+(-[a-z]+)*$/);
      expect(severity).toBe("error");
      expect(title.en).toMatch(/^[A-Z][^.]+$/);
      expect(title.vi).toMatch(/^[^.]+$/);
    }
  });
});
