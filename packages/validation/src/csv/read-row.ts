import {
  CONFIDENCE_LABELS,
  CONFIDENCES,
  DATE_BASES,
  DATE_BASIS_LABELS,
  type Finding,
  type Indicator,
  isDay,
  type LocalizedText,
  OBSERVATION_VALUE_LIMIT,
  type Observation,
  type Plan,
  parseUnit,
  QUALIFIER_LABELS,
  QUALIFIERS,
  RELEASE_LABELS,
  RELEASES,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import type { CodeFinder } from "../code-finder.ts";
import { cellDateFormat } from "../rules/cell-date-format.ts";
import { cellNumberAmbiguous } from "../rules/cell-number-ambiguous.ts";
import { cellNumberFormat } from "../rules/cell-number-format.ts";
import { cellNumberSize } from "../rules/cell-number-size.ts";
import { cellRange } from "../rules/cell-range.ts";
import { cellUnitMismatch } from "../rules/cell-unit-mismatch.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { refUnknown } from "../rules/ref-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { ObservationColumn } from "./columns.ts";
import { bothReadings, MAYBE_THOUSANDS, numberSuggestions, PLAIN_NUMBER } from "./number-text.ts";
import type { CsvRecord } from "./parse-records.ts";
import { readReference } from "./read-reference.ts";
import { type RowPlaces, RowReader } from "./row-reader.ts";
import { shownText } from "./shown-text.ts";

/** What a row is read by. */
export interface RowContext extends RowPlaces<ObservationColumn> {
  readonly plan: Plan;
  readonly indicators: CodeFinder;
  /** Whether another cell of the value column shows that a dot is a decimal point. */
  readonly decimalPointProven: boolean;
}

type Reader = RowReader<ObservationColumn>;

/** A code from a list; labels in either language are understood and reported; blank is `null`. */
function readCode<Code extends string>(
  reader: Reader,
  column: ObservationColumn,
  {
    codes,
    labels,
  }: { readonly codes: readonly Code[]; readonly labels: Readonly<Record<Code, LocalizedText>> },
): Code | null | undefined {
  const text = reader.text(column);
  if (text === "") return null;
  const exact = codes.find((code) => code === text);
  if (exact !== undefined) return exact;
  const folded = fold(text);
  const matched = codes.find((code) =>
    [code, labels[code].vi, labels[code].en].some((name) => fold(name) === folded),
  );
  if (matched === undefined) {
    const allowedVi = codes.map((code) => labels[code].vi);
    const parameters = { column, text: shownText(text), allowed: codes, allowedVi };
    return reader.report(codeUnknown, column, parameters, suggestionsOf(closest(text, codes), "likely"));
  }
  reader.report(codeLabelUsed, column, { text: shownText(text), code: matched });
  return matched;
}

function readIndicator(reader: Reader, { plan, indicators }: RowContext): Indicator | undefined {
  const code = readReference(reader, { kind: "indicator", finder: indicators });
  return plan.indicators.find((indicator) => indicator.code === code);
}

function readComponent(reader: Reader, indicator: Indicator | undefined): string | null | undefined {
  const text = reader.text("component");
  if (text === "" || indicator === undefined) return null;
  const { components } = indicator;
  const exact = components.find(({ code }) => code === text);
  if (exact !== undefined) return exact.code;
  const folded = fold(text);
  const named = components.find(({ code, name }) =>
    [code, name.vi, name.en].some((label) => fold(label) === folded),
  );
  if (named !== undefined) {
    reader.report(codeLabelUsed, "component", { text: shownText(text), code: named.code });
    return named.code;
  }
  const near = closest(
    text,
    components.map(({ code }) => code),
  );
  return reader.report(
    refUnknown,
    "component",
    { kind: "component", text: shownText(text) },
    suggestionsOf(near, "likely"),
  );
}

/** `Tỉnh Bình Dương` and `Bình Dương`, `Bình Dương Province` name one area. */
function areaKey(name: string): string {
  return fold(name)
    .replace(/^(tinh|thanh pho) /, "")
    .replace(/ (province|city)$/, "");
}

function readArea(reader: Reader, plan: Plan): string | undefined {
  const text = reader.text("area");
  if (text === "") return plan.area;
  const key = areaKey(text);
  const found = plan.areas.find(
    ({ id, name }) => id === text || areaKey(name.vi) === key || areaKey(name.en) === key,
  );
  if (found !== undefined) return found.id;
  const near = closest(
    text,
    plan.areas.map(({ name }) => name.vi),
  );
  return reader.report(
    refUnknown,
    "area",
    { kind: "area", text: shownText(text) },
    suggestionsOf(near, "likely"),
  );
}

/** Decimals that are read at most; formatters take no more. */
const MOST_DECIMALS = 20;

function readValue(reader: Reader, { decimalPointProven }: RowContext): number | undefined {
  const text = reader.required("value");
  if (text === undefined) return undefined;
  if (!PLAIN_NUMBER.test(text)) {
    return reader.report(cellNumberFormat, "value", { text: shownText(text) }, numberSuggestions(text));
  }
  if (MAYBE_THOUSANDS.test(text) && !decimalPointProven) {
    const readings = bothReadings(text);
    const suggestions = suggestionsOf(Object.values(readings), "guess");
    return reader.report(cellNumberAmbiguous, "value", { text, ...readings }, suggestions);
  }
  const value = Number(text) + 0;
  const isLost = value === 0 && /[1-9]/.test(text);
  if (Math.abs(value) > OBSERVATION_VALUE_LIMIT || decimalsOf(text) > MOST_DECIMALS || isLost) {
    return reader.report(cellNumberSize, "value", { text: shownText(text) });
  }
  return value;
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function readUnit(
  reader: Reader,
  indicator: Indicator | undefined,
): { unit: UnitCode; cumulative: boolean } | undefined {
  const text = reader.required("unit");
  if (text === undefined) return undefined;
  const parsed = parseUnit(text);
  if (!parsed.ok) {
    const allowedVi = parsed.candidates.map((code) => UNITS[code].label.vi);
    const parameters = { column: "unit", text: shownText(text), allowed: parsed.candidates, allowedVi };
    return reader.report(codeUnknown, "unit", parameters, suggestionsOf(parsed.candidates, "guess"));
  }
  if (indicator !== undefined && !fits(parsed.unit, indicator)) {
    const { vi: expectedVi, en: expectedEn } = UNITS[indicator.unit].label;
    return reader.report(cellUnitMismatch, "unit", {
      unit: shownText(text),
      indicator: indicator.code,
      expectedVi,
      expectedEn,
    });
  }
  return { unit: parsed.unit, cumulative: parsed.basis === "cumulative" };
}

/** Money may be in USD or VND: they are separate series, and both are kept. */
function fits(unit: UnitCode, indicator: Indicator): boolean {
  const plain = (code: UnitCode): string => UNITS[code].dimension.replace("-VND", "").replace("-USD", "");
  return plain(unit) === plain(indicator.unit);
}

function readPublishedOn(reader: Reader): string | null {
  const text = reader.text("published_on");
  if (text === "") return null;
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  if (isDay(day)) return text;
  reader.report(cellDateFormat, "published_on", { text: shownText(text) });
  return null;
}

/** Reads one row; without an observation the findings say why. */
export function readRow(
  record: CsvRecord,
  context: RowContext,
): { readonly observation: Observation | undefined; readonly findings: readonly Finding[] } {
  const reader = new RowReader<ObservationColumn>(record, context);
  const indicator = readIndicator(reader, context);
  const component = readComponent(reader, indicator);
  const area = readArea(reader, context.plan);
  const period = reader.period("period");
  const value = readValue(reader, context);
  const qualifier = readCode(reader, "qualifier", { codes: QUALIFIERS, labels: QUALIFIER_LABELS });
  const unit = readUnit(reader, indicator);
  // a milestone is done or not
  if (unit?.unit === "yes-no" && value !== undefined && value !== 0 && value !== 1) {
    reader.report(cellRange, "value", { text: reader.text("value"), low: 0, high: 1 });
  }
  const release = readCode(reader, "release", { codes: RELEASES, labels: RELEASE_LABELS });
  const publishedOn = readPublishedOn(reader);
  const dateBasis = readCode(reader, "date_basis", { codes: DATE_BASES, labels: DATE_BASIS_LABELS });
  const confidence = readCode(reader, "confidence", { codes: CONFIDENCES, labels: CONFIDENCE_LABELS });
  const { findings, failed } = reader;
  if (
    failed ||
    indicator === undefined ||
    component === undefined ||
    area === undefined ||
    period === undefined ||
    value === undefined ||
    unit === undefined
  ) {
    return { observation: undefined, findings };
  }
  const valueText = reader.text("value");
  const observation: Observation = {
    indicator: indicator.code,
    component,
    area,
    coverage: reader.text("coverage") || null,
    scope: reader.text("scope") || null,
    period,
    basis: unit.cumulative ? "cumulative" : "period",
    value,
    valueText,
    decimals: decimalsOf(valueText),
    qualifier: qualifier ?? null,
    missing: null,
    unit: unit.unit,
    unitText: reader.text("unit"),
    release: release ?? "unspecified",
    publishedOn,
    dateBasis: dateBasis ?? null,
    confidence: confidence ?? null,
    source: reader.text("source_url") || null,
  };
  return { observation, findings };
}
