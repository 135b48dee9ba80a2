import type { Observation, Submission } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineSubmissions } from "./combine-submissions.ts";

const figure: Observation = {
  indicator: "urban-share",
  component: null,
  area: "sample",
  coverage: null,
  scope: null,
  period: "2024",
  basis: "period",
  value: 84.5,
  valueText: "84,5",
  decimals: 1,
  qualifier: null,
  missing: null,
  unit: "percent",
  unitText: "%",
  release: "preliminary",
  publishedOn: "2025-03-01",
  dateBasis: null,
  confidence: null,
  source: null,
};

const valued = (value: number, changes: Partial<Observation> = {}): Observation => ({
  ...figure,
  value,
  valueText: String(value),
  ...changes,
});

const submission = (id: string, changes: Partial<Submission> = {}): Submission => ({
  schemaVersion: "1",
  id,
  plan: "small-plan",
  agency: "a",
  period: "2024",
  action: "submit",
  refersTo: null,
  submittedOn: "2025-04-01",
  observations: [figure],
  taskReports: [],
  ...changes,
});

const correct = (id: string, refersTo: string, changes: Partial<Submission> = {}): Submission =>
  submission(id, {
    action: "correct",
    refersTo,
    submittedOn: "2025-04-02",
    observations: [valued(85)],
    ...changes,
  });
const withdraw = (id: string, refersTo: string, changes: Partial<Submission> = {}): Submission =>
  submission(id, { action: "withdraw", refersTo, submittedOn: "2025-04-03", observations: [], ...changes });

const told = (submissions: readonly Submission[]) => {
  const { observations, superseded, refused, findings } = combineSubmissions(submissions);
  return {
    values: observations.map(({ row, submission: from }) => `${from} ${row.valueText}`),
    superseded: superseded.map(({ submission: { id }, by, how }) => `${id} ${how} by ${by}`),
    refused: refused.map(({ id }) => id),
    findings: findings.map(({ rule, location }) => `${location.input} ${rule}`),
  };
};
const nothing = { superseded: [], refused: [], findings: [] };

describe("combineSubmissions", () => {
  it("adds submissions up and keeps every vintage", () => {
    const official = submission("s2", { observations: [valued(85.1, { release: "official" })] });
    expect(told([submission("s1"), official])).toEqual({ ...nothing, values: ["s1 84,5", "s2 85.1"] });
  });

  it("replaces what is corrected, and again", () => {
    expect(
      told([submission("s1"), correct("s2", "s1"), correct("s3", "s2", { submittedOn: "2025-05-01" })]),
    ).toEqual({
      ...nothing,
      values: ["s3 85"],
      superseded: ["s1 corrected by s2", "s2 corrected by s3"],
    });
  });

  it("removes what is withdrawn, a correction too", () => {
    expect(told([submission("s1"), withdraw("s2", "s1")])).toEqual({
      ...nothing,
      values: [],
      superseded: ["s1 withdrawn by s2"],
    });
    expect(told([submission("s1"), correct("s2", "s1"), withdraw("s3", "s2")]).values).toEqual([]);
  });

  it("takes corrections of one day after what they correct, in whatever order they come", () => {
    const day = { submittedOn: "2025-04-01" };
    const rows = [correct("s3", "s2", day), correct("s2", "s1", day), submission("s1")];
    expect(told(rows).superseded).toEqual(["s1 corrected by s2", "s2 corrected by s3"]);
  });

  it.each([
    { name: "of nothing", rows: [correct("s2", "s0")], fault: "is not among the submissions" },
    {
      name: "of another agency's",
      rows: [submission("s1"), correct("s2", "s1", { agency: "b" })],
      fault: "is of another agency",
    },
    {
      name: "of a later one",
      rows: [submission("s1"), correct("s2", "s1", { submittedOn: "2025-03-01" })],
      fault: "was made later",
    },
    { name: "of itself", rows: [correct("s2", "s2")], fault: "is this one itself" },
  ])("refuses a correction $name", ({ rows, fault }) => {
    const { refused, findings } = combineSubmissions(rows);
    expect(refused.map(({ id }) => id)).toEqual(["s2"]);
    expect(findings.map(({ message }) => message.en)).toEqual([
      `The submission "s2" refers to "${rows.at(-1)?.refersTo}", which ${fault}.`,
    ]);
  });

  it("refuses a correction of what was withdrawn, and a second one of the same", () => {
    const rows = [submission("s1"), withdraw("s2", "s1"), correct("s3", "s1", { submittedOn: "2025-05-01" })];
    expect(told(rows)).toMatchObject({ refused: ["s3"], findings: ["s3 submission.reference"] });
    const twice = [submission("s1"), correct("s2", "s1"), correct("s3", "s1", { submittedOn: "2025-05-01" })];
    expect(told(twice)).toMatchObject({ values: ["s2 85"], refused: ["s3"] });
  });

  it("tells of two submissions with one id and uses the first", () => {
    expect(told([submission("s1"), submission("s1")])).toEqual({
      ...nothing,
      values: ["s1 84,5"],
      findings: ["s1 submission.duplicate"],
    });
    expect(told([submission("s1"), submission("s1", { observations: [] })])).toMatchObject({
      values: ["s1 84,5"],
      refused: ["s1"],
    });
  });

  it("keeps both sides where two agencies contradict each other", () => {
    const other = submission("s2", { agency: "b", observations: [valued(80)] });
    expect(told([submission("s1"), other])).toEqual({
      ...nothing,
      values: ["s1 84,5", "s2 80"],
      findings: ["s2 submission.conflict"],
    });
  });

  it("says nothing where two agencies agree, but for rounding", () => {
    const other = submission("s2", { agency: "b", observations: [valued(85, { decimals: 0 })] });
    expect(told([submission("s1"), other]).findings).toEqual([]);
  });

  it("loses nothing and never throws", () => {
    const id = fc.constantFrom("s1", "s2", "s3", "s4", "s5");
    const any = fc
      .record({
        id,
        refersTo: fc.option(id),
        action: fc.constantFrom("submit", "correct", "withdraw"),
        agency: fc.constantFrom("a", "b"),
        submittedOn: fc.constantFrom("2025-04-01", "2025-04-02"),
        value: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ value, ...changes }) =>
        submission(changes.id, { ...changes, observations: [valued(value)] } as Partial<Submission>),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (submissions) => {
        const { observations, superseded, refused, findings } = combineSubmissions(submissions);
        const standing = new Set(observations.map(({ submission: from }) => from));
        const gone = new Set(superseded.map(({ submission: { id: from } }) => from));
        for (const { id: from, action } of submissions) {
          const isTold =
            standing.has(from) ||
            gone.has(from) ||
            refused.some((other) => other.id === from) ||
            superseded.some(({ by }) => by === from);
          expect(isTold || action === "withdraw").toBe(true);
        }
        for (const from of standing) expect(gone.has(from)).toBe(false);
        expect(refused.length).toBeLessThanOrEqual(findings.length);
      }),
    );
  });
});
