import {
  CONFIDENCE_LABELS,
  CONFIDENCES,
  type ColumnLocation,
  DATE_BASES,
  DATE_BASIS_LABELS,
  type Finding,
  type FindingParameter,
  findingOf,
  type Indicator,
  isDay,
  type LocalizedText,
  type Location,
  OBSERVATION_VALUE_LIMIT,
  type Observation,
  type Plan,
  parsePeriod,
  parseUnit,
  QUALIFIER_LABELS,
  QUALIFIERS,
  RELEASE_LABELS,
  RELEASES,
  type Rule,
  type Suggestion,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import { cellDateFormat } from "../rules/cell-date-format.ts";
import { cellNumberAmbiguous } from "../rules/cell-number-ambiguous.ts";
import { cellNumberFormat } from "../rules/cell-number-format.ts";
import { cellNumberSize } from "../rules/cell-number-size.ts";
import { cellPeriodFormat } from "../rules/cell-period-format.ts";
import { cellRange } from "../rules/cell-range.ts";
import { cellRequired } from "../rules/cell-required.ts";
import { cellUnitMismatch } from "../rules/cell-unit-mismatch.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { refUnknown } from "../rules/ref-unknown.ts";
import type { ObservationColumn, readHeader } from "./columns.ts";
import { bothReadings, MAYBE_THOUSANDS, numberSuggestions, PLAIN_NUMBER } from "./number-text.ts";
import type { CsvRecord } from "./parse-records.ts";
import { shownText } from "./shown-text.ts";

/** What a row is read by. */
export interface RowContext {
  readonly plan: Plan;
  readonly input: string | undefined;
  readonly columns: ReturnType<typeof readHeader>["columns"];
  /** Whether another cell of the value column shows that a dot is a decimal point. */
  readonly decimalPointProven: boolean;
}

/** Reads the cells of one row, one column after the other, and gathers what is wrong with them. */
class RowReader {
  readonly findings: Finding[] = [];
  failed = false;
  readonly #record: CsvRecord;
  readonly #context: RowContext;

  constructor(record: CsvRecord, context: RowContext) {
    this.#record = record;
    this.#context = context;
  }

  text(column: ObservationColumn): string {
    const place = this.#context.columns.get(column);
    return place === undefined ? "" : (this.#record.cells[place.index - 1] ?? "").trim();
  }

  report<Parameters extends Readonly<Record<string, FindingParameter>>>(
    rule: Rule<Parameters>,
    column: ObservationColumn,
    parameters: Parameters,
    suggestions: readonly Suggestion[] = [],
  ): undefined {
    const { row, line } = this.#record;
    const place: ColumnLocation | undefined = this.#context.columns.get(column);
    const location: Location =
      place === undefined
        ? { input: this.#context.input, row, line }
        : { input: this.#context.input, row, line, column: place, cell: `${place.letter}${row}` };
    this.findings.push(
      findingOf(rule, { parameters, location, value: shownText(this.text(column)), suggestions }),
    );
    if (rule.severity === "error") this.failed = true;
    return undefined;
  }

  required(column: ObservationColumn): string | undefined {
    const text = this.text(column);
    return text === "" ? this.report(cellRequired, column, { column }) : text;
  }

  /** A code from a list; labels in either language are understood and reported; blank is `null`. */
  code<Code extends string>(
    column: ObservationColumn,
    codes: readonly Code[],
    labels: Readonly<Record<Code, LocalizedText>>,
  ): Code | null | undefined {
    const text = this.text(column);
    if (text === "") return null;
    const exact = codes.find((code) => code === text);
    if (exact !== undefined) return exact;
    const folded = fold(text);
    const matched = codes.find((code) =>
      [code, labels[code].vi, labels[code].en].some((name) => fold(name) === folded),
    );
    if (matched === undefined) {
      const suggestions = likely(closest(text, codes));
      return this.report(codeUnknown, column, { column, text: shownText(text), allowed: codes }, suggestions);
    }
    this.report(codeLabelUsed, column, { text: shownText(text), code: matched });
    return matched;
  }
}

function likely(values: readonly string[]): readonly Suggestion[] {
  return values.map((value) => ({ value, confidence: "likely" }));
}

function readIndicator(reader: RowReader, plan: Plan): Indicator | undefined {
  const text = reader.required("indicator");
  if (text === undefined) return undefined;
  const exact = plan.indicators.find(({ code }) => code === text);
  if (exact !== undefined) return exact;
  const folded = fold(text);
  const named = plan.indicators.filter(({ code, name, shortName }) =>
    [code, name.vi, name.en, shortName.vi, shortName.en].some((label) => fold(label) === folded),
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) {
    reader.report(codeLabelUsed, "indicator", { text: shownText(text), code: only.code });
    return only;
  }
  const near = closest(
    text,
    plan.indicators.map(({ code }) => code),
  );
  const codesByName = new Map(
    plan.indicators.flatMap(({ code, name, shortName }) =>
      [shortName.vi, name.vi, shortName.en, name.en].map((label) => [label, code] as const),
    ),
  );
  const byName = closest(text, [...codesByName.keys()]).map((label) => codesByName.get(label) ?? label);
  const parameters = { kind: "indicator" as const, text: shownText(text) };
  const suggestions = likely(near.length > 0 ? near : [...new Set(byName)]);
  return reader.report(refUnknown, "indicator", parameters, suggestions);
}

function readComponent(reader: RowReader, indicator: Indicator | undefined): string | null | undefined {
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
  return reader.report(refUnknown, "component", { kind: "component", text: shownText(text) }, likely(near));
}

/** `Tỉnh Bình Dương` and `Bình Dương`, `Bình Dương Province` name one area. */
function areaKey(name: string): string {
  return fold(name)
    .replace(/^(tinh|thanh pho) /, "")
    .replace(/ (province|city)$/, "");
}

function readArea(reader: RowReader, plan: Plan): string | undefined {
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
  return reader.report(refUnknown, "area", { kind: "area", text: shownText(text) }, likely(near));
}

/** Decimals that are read at most; formatters take no more. */
const MOST_DECIMALS = 20;

function readValue(reader: RowReader, { decimalPointProven }: RowContext): number | undefined {
  const text = reader.required("value");
  if (text === undefined) return undefined;
  if (!PLAIN_NUMBER.test(text)) {
    return reader.report(cellNumberFormat, "value", { text: shownText(text) }, numberSuggestions(text));
  }
  if (MAYBE_THOUSANDS.test(text) && !decimalPointProven) {
    const readings = bothReadings(text);
    const suggestions: readonly Suggestion[] = Object.values(readings).map((value) => ({
      value,
      confidence: "guess",
    }));
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
  reader: RowReader,
  indicator: Indicator | undefined,
): { unit: UnitCode; cumulative: boolean } | undefined {
  const text = reader.required("unit");
  if (text === undefined) return undefined;
  const parsed = parseUnit(text);
  if (!parsed.ok) {
    const parameters = { column: "unit", text: shownText(text), allowed: parsed.candidates };
    return reader.report(
      codeUnknown,
      "unit",
      parameters,
      parsed.candidates.map((value) => ({ value, confidence: "guess" })),
    );
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

function readPeriod(reader: RowReader): string | undefined {
  const text = reader.required("period");
  if (text === undefined) return undefined;
  return parsePeriod(text) === undefined
    ? reader.report(cellPeriodFormat, "period", { text: shownText(text) })
    : text;
}

function readPublishedOn(reader: RowReader): string | null {
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
  const reader = new RowReader(record, context);
  const indicator = readIndicator(reader, context.plan);
  const component = readComponent(reader, indicator);
  const area = readArea(reader, context.plan);
  const period = readPeriod(reader);
  const value = readValue(reader, context);
  const qualifier = reader.code("qualifier", QUALIFIERS, QUALIFIER_LABELS);
  const unit = readUnit(reader, indicator);
  // a milestone is done or not
  if (unit?.unit === "yes-no" && value !== undefined && value !== 0 && value !== 1) {
    reader.report(cellRange, "value", { text: reader.text("value"), low: 0, high: 1 });
  }
  const release = reader.code("release", RELEASES, RELEASE_LABELS);
  const publishedOn = readPublishedOn(reader);
  const dateBasis = reader.code("date_basis", DATE_BASES, DATE_BASIS_LABELS);
  const confidence = reader.code("confidence", CONFIDENCES, CONFIDENCE_LABELS);
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
