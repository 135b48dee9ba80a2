import type { Outcome, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessSample } from "./fixtures/assess-sample.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

interface Row {
  readonly name: string;
  readonly values: Readonly<Record<number, number>>;
  readonly asOf: string;
  readonly outcome: Outcome | null;
  readonly reasons: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode };
}

const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });

describe("assessMilestone of 2025", () => {
  it.each<Row>([
    { name: "no word", values: {}, asOf: "2024-12-31", outcome: "not-due", reasons: open("no-data") },
    {
      name: "no word, due",
      values: {},
      asOf: "2026-12-31",
      outcome: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "not done yet",
      values: { 2022: 0 },
      asOf: "2024-12-31",
      outcome: "not-due",
      reasons: open("target-not-quantified"),
    },
    {
      name: "done early",
      values: { 2022: 0, 2023: 1 },
      asOf: "2024-12-31",
      outcome: "met",
      reasons: open("target-not-quantified"),
    },
    {
      name: "done in time",
      values: { 2025: 1 },
      asOf: "2026-12-31",
      outcome: "met",
      reasons: open("target-not-quantified"),
    },
    {
      name: "done some years before, due",
      values: { 2023: 1 },
      asOf: "2026-12-31",
      outcome: "met",
      reasons: open("target-not-quantified"),
    },
    {
      name: "not done in time",
      values: { 2025: 0 },
      asOf: "2026-12-31",
      outcome: "not-met",
      reasons: open("target-not-quantified"),
    },
    {
      name: "not done in time, but later",
      values: { 2025: 0, 2026: 1 },
      asOf: "2027-12-31",
      outcome: "not-met",
      reasons: open("target-not-quantified"),
    },
    {
      name: "not done some years before, due",
      values: { 2023: 0 },
      asOf: "2026-12-31",
      outcome: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "done at some time after",
      values: { 2026: 1 },
      asOf: "2027-12-31",
      outcome: null,
      reasons: open("no-data", "no-data"),
    },
  ])("$name", ({ values, asOf, outcome, reasons }) => {
    const observations = yearFigures(values, { indicator: "city", unit: "yes-no" });
    expect(assessSample({ indicator: "city", observations, asOf })).toMatchObject({
      outcome,
      pace: null,
      reasons,
    });
  });
});
