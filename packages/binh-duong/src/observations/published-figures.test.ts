import { readFileSync } from "node:fs";
import {
  CONFIDENCES,
  DATE_BASES,
  OBSERVATION_BASES,
  QUALIFIERS,
  RELEASES,
  UNIT_CODES,
  UNITS,
} from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { plan7099 } from "../plan/plan-7099.ts";
import { publishedFigures } from "./published-figures.ts";

const csv = readFileSync(new URL("../../data/published-figures.csv", import.meta.url), "utf8");
const [header = "", ...lines] = csv.trimEnd().split(/\r?\n/);
// plain commas will do: the table has no quoted cells
const rows = lines.map(
  (line) => new Map(line.split(",").map((cell, column) => [header.split(",")[column], cell])),
);

describe("publishedFigures", () => {
  it("is the table, row by row", () => {
    expect(csv).not.toContain('"');
    expect(
      publishedFigures.map((figure) => [
        figure.indicator,
        figure.component ?? "",
        figure.coverage ?? "",
        figure.scope ?? "",
        figure.period,
        figure.valueText,
        figure.qualifier ?? "",
        figure.unitText,
        figure.release,
        figure.publishedOn ?? "",
        figure.dateBasis ?? "",
        figure.confidence,
        figure.source,
      ]),
    ).toEqual(
      rows.map((row) =>
        [
          "indicator",
          "component",
          "coverage",
          "scope",
          "period",
          "value",
          "qualifier",
          "unit",
          "release",
          "published_on",
          "date_basis",
          "confidence",
          "source_url",
        ].map((column) => row.get(column)),
      ),
    );
  });

  it("keeps each value and the decimals that it was published with", () => {
    for (const { value, valueText, decimals, missing } of publishedFigures) {
      expect(value).toBe(Number(valueText));
      expect(value?.toFixed(decimals)).toBe(valueText);
      expect(missing).toBeNull();
    }
  });

  it("is of indicators and components of the plan", () => {
    const series = plan7099.indicators.flatMap(({ code, components }) =>
      components.length === 0 ? [`${code}/`] : components.map((component) => `${code}/${component.code}`),
    );
    for (const { indicator, component, area } of publishedFigures) {
      expect(series).toContain(`${indicator}/${component ?? ""}`);
      expect(area).toBe(plan7099.area);
    }
  });

  it("is in the dimension of its indicator, except GRDP per head, which is mostly published in dong", () => {
    const unlike = publishedFigures.filter(({ indicator, unit }) => {
      const measured = plan7099.indicators.find(({ code }) => code === indicator);
      return measured === undefined || UNITS[measured.unit].dimension !== UNITS[unit].dimension;
    });
    expect(new Set(unlike.map(({ indicator, unit }) => `${indicator} in ${unit}`))).toEqual(
      new Set(["grdp-per-capita in million-VND-per-person"]),
    );
  });

  it("uses the code lists of the model", () => {
    for (const figure of publishedFigures) {
      expect(UNIT_CODES).toContain(figure.unit);
      expect(RELEASES).toContain(figure.release);
      expect(OBSERVATION_BASES).toContain(figure.basis);
      expect([null, ...QUALIFIERS]).toContain(figure.qualifier);
      expect([null, ...DATE_BASES]).toContain(figure.dateBasis);
      expect(CONFIDENCES).toContain(figure.confidence);
    }
  });

  it("has an address for every figure", () => {
    for (const { source } of publishedFigures) expect(source).toMatch(/^https?:\/\/\S+$/);
  });
});
