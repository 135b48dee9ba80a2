import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Observation } from "@kehoach/model";
import { type Assumptions, assessIndicator } from "@kehoach/progress";
import { describe, expect, it } from "vitest";
import { type FigureRecord, figureRecords } from "./figure-records.ts";

type Code = (typeof plan7099)["indicators"][number]["code"];

function recordsOf(
  code: Code,
  {
    observations = publishedFigures,
    assumptions = {},
  }: { readonly observations?: readonly Observation[]; readonly assumptions?: Assumptions } = {},
): readonly FigureRecord[] {
  const input = { plan: plan7099, observations, asOf: "2024-12-31", assumptions };
  const [assessment] = assessIndicator({ ...input, indicator: code });
  if (assessment === undefined) throw new Error(`no target for ${code}`);
  return figureRecords({ plan: plan7099, assessment, observations, unit: assessment.unit });
}

describe("figureRecords", () => {
  it("tells used, superseded, unneeded, planned and excluded figures apart", () => {
    const roles = recordsOf("grdp-per-capita")
      .filter(({ observation }) => observation.unit === "USD-per-person")
      .map(({ observation, role }) => [observation.period, observation.valueText, role]);
    expect(roles).toEqual([
      ["2020", "6542", "used"],
      ["2021", "6647", "unneeded"],
      ["2022", "7100", "used"],
      ["2022", "7339", "superseded"],
    ]);
    expect(recordsOf("urbanisation-rate").map(({ role }) => role)).toEqual([
      "unneeded",
      "used",
      "used",
      "planned",
    ]);
  });

  it("has every figure of the indicator once, in order of period", () => {
    for (const { code } of plan7099.indicators.filter(({ quantified }) => quantified)) {
      const records = recordsOf(code);
      const own = publishedFigures.filter(({ indicator }) => indicator === code);
      expect(records).toHaveLength(own.length);
      const periods = records.map(({ observation }) => observation.period);
      expect(periods).toEqual([...periods].sort());
    }
  });

  it("gives no place in a chart to what cannot be compared", () => {
    const fdi = recordsOf("fdi-attracted");
    const places = fdi.filter(({ point }) => point !== null);
    expect(places.every(({ observation }) => /^\d{4}$/.test(observation.period))).toBe(true);
    expect(places.every(({ observation }) => observation.coverage === null)).toBe(true);
    // million USD in billion USD
    expect(fdi.find(({ role }) => role === "used")?.point).toEqual({ year: 2022, value: 3.14 });
  });

  it("converts by the rate that the assessment took, and by none else", () => {
    const exchangeRate = { vndPerUsd: 25_000, source: "a test", day: null };
    const converted = recordsOf("grdp-per-capita", { assumptions: { exchangeRate } });
    const used = converted.filter(({ role }) => role === "used");
    expect(used.every(({ observation }) => observation.unit === "million-VND-per-person")).toBe(true);
    expect(used.at(-1)?.point).toEqual({ year: 2024, value: 7248 });
    const own = recordsOf("grdp-per-capita").filter(({ point }) => point !== null);
    expect(own.every(({ observation }) => observation.unit === "USD-per-person")).toBe(true);
  });
});
