import {
  CONFIDENCE_LABELS,
  CONFIDENCES,
  DATE_BASES,
  DATE_BASIS_LABELS,
  type Finding,
  type Indicator,
  MISSING_REASON_LABELS,
  MISSING_REASONS,
  OBSERVATION_BASES,
  OBSERVATION_BASIS_LABELS,
  OBSERVATION_VALUE_LIMIT,
  type Observation,
  type ObservationBasis,
  type Plan,
  QUALIFIER_LABELS,
  QUALIFIERS,
  RELEASE_LABELS,
  RELEASES,
  type Release,
  UNITS,
} from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { cellPeriodFormat } from "../rules/cell-period-format.ts";
import { cellRange } from "../rules/cell-range.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { ruleMissing } from "../rules/rule-missing.ts";
import type { SourceRecord } from "../source-record.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { OBSERVATION_FIELDS, type ObservationField } from "../table/observation-field-names.ts";
import type { DefaultField } from "../table/table-layout.ts";
import type { PlanFinders } from "./plan-finders.ts";
import { codeList, readCode } from "./read-code.ts";
import { readDayCell } from "./read-day-cell.ts";
import { type PeriodCell, readPeriodCell } from "./read-period-cell.ts";
import { readReference } from "./read-reference.ts";
import { readUnit, type UnitReading } from "./read-unit.ts";
import { MOST_DECIMALS, readValue, type ValueReading, valueTextOf } from "./read-value.ts";
import { RecordReader } from "./record-reader.ts";
import type { TableSurvey } from "./survey.ts";

/** What records are read by. */
export interface RecordContext {
  readonly plan: Plan;
  readonly finders: PlanFinders;
  /** What the table of the record tells about all of its cells. */
  readonly survey: TableSurvey;
  /** For fields that are blank or not there, as people write them. */
  readonly defaults?: Readonly<Partial<Record<DefaultField, string>>> | undefined;
  /** Year of periods that name none, such as `Quý III` below a title that says 2024. */
  readonly year?: number | undefined;
}

/** A figure with who reports it, or why there is none. */
export interface ObservationReading {
  /** `undefined` if one of the findings is an error. */
  readonly observation: Observation | undefined;
  /** `id` of the agency that reports it, `null` if nobody says. */
  readonly agency: string | null;
  /** In the order of the fields. */
  readonly findings: readonly Finding[];
}

type Reader = RecordReader<ObservationField>;

const LISTS = {
  release: codeList(RELEASES, RELEASE_LABELS, {
    estimate: ["ước", "ước thực hiện", "số ước tính", "ước TH"],
    preliminary: ["số sơ bộ"],
    official: ["số chính thức", "final"],
    planned: ["plan", "chỉ tiêu kế hoạch", "KH"],
    unspecified: ["không rõ", "thực hiện", "số thực hiện", "TH", "actual"],
  }),
  basis: codeList(OBSERVATION_BASES, OBSERVATION_BASIS_LABELS, {
    period: ["kỳ"],
    "year-to-date": ["lũy kế từ đầu năm", "cộng dồn từ đầu năm"],
    cumulative: ["cộng dồn"],
  }),
  missing: codeList(MISSING_REASONS, MISSING_REASON_LABELS),
  qualifier: codeList(QUALIFIERS, QUALIFIER_LABELS),
  dateBasis: codeList(DATE_BASES, DATE_BASIS_LABELS),
  confidence: codeList(CONFIDENCES, CONFIDENCE_LABELS),
} as const;

function indicatorOf(reader: Reader, { plan, finders }: RecordContext): Indicator | undefined {
  const text = reader.required("indicator");
  if (text === undefined) return undefined;
  const code = readReference(reader, { kind: "indicator", text }, { finder: finders.indicators });
  return plan.indicators.find((indicator) => indicator.code === code);
}

function componentOf(
  reader: Reader,
  { finders }: RecordContext,
  indicator: Indicator | undefined,
): string | null | undefined {
  const text = reader.coded("component");
  if (text === undefined) return undefined;
  if (text === "" || indicator === undefined) return null;
  const finder = finders.componentsOf(indicator.code);
  return readReference(reader, { kind: "component", text }, { finder });
}

function areaOf(reader: Reader, { plan, finders, defaults }: RecordContext): string | undefined {
  const text = reader.coded("area");
  if (text === undefined) return undefined;
  const written = text === "" ? (defaults?.area ?? "") : text;
  if (written === "") return plan.area;
  // areas are known by their names and not by our ids; an official code is another matter
  const options = { finder: finders.areas, namesPass: !/^\d/.test(written) };
  return readReference(reader, { kind: "area", text: written }, options);
}

function agencyOf(reader: Reader, { finders, defaults }: RecordContext): string | null {
  const text = reader.coded("agency");
  const written = text === "" ? (defaults?.agency ?? "") : text;
  if (written === undefined || written === "") return null;
  return readReference(reader, { kind: "agency", text: written }, { finder: finders.agencies }) ?? null;
}

/** The release of a figure: of its own field, else of the words of its period, else of the table. */
function releaseOf(reader: Reader, { defaults }: RecordContext, period: PeriodCell | undefined): Release {
  const own = readCode(reader, "release", LISTS.release);
  const worded = period?.release ?? null;
  if (own != null && worded !== null && period !== undefined && own !== worded) {
    const text = shownText(reader.coded("period") ?? "");
    reader.report(cellPeriodFormat, "period", { text }, suggestionsOf([period.code], "likely"));
  }
  const given = RELEASES.find((release) => release === defaults?.release);
  return own ?? worded ?? given ?? "unspecified";
}

function basisOf(reader: Reader, unit: UnitReading | undefined): ObservationBasis {
  const basis = readCode(reader, "basis", LISTS.basis);
  if (unit?.isCumulative !== true) return basis ?? "period";
  if (basis != null && basis !== "cumulative") {
    const allowed = ["cumulative"];
    const allowedVi = [OBSERVATION_BASIS_LABELS.cumulative.vi];
    const parameters = { column: "basis", text: basis, allowed, allowedVi };
    reader.report(codeUnknown, "basis", parameters, suggestionsOf(allowed, "likely"));
  }
  return "cumulative";
}

/** What the nature of an indicator makes impossible. */
function checkRange(
  reader: Reader,
  reading: ValueReading | undefined,
  { indicator, unit }: { readonly indicator: Indicator | undefined; readonly unit: UnitReading | undefined },
): void {
  if (reading?.kind !== "value" || unit === undefined) return;
  const { value } = reading;
  const text = (): string => shownText(valueTextOf(reader));
  if (unit.unit === "yes-no" && value !== 0 && value !== 1) {
    reader.report(cellRange, "value", { fault: "either", text: text(), low: 0, high: 1 });
  }
  const isShare = indicator?.nature === "share" && UNITS[unit.unit].dimension === "ratio";
  if (isShare && (value < 0 || value > 100)) {
    reader.report(cellRange, "value", { fault: "between", text: text(), low: 0, high: 100 });
  }
  const isAmount = indicator?.nature === "level" || indicator?.nature === "stock";
  if (isAmount && value < 0) {
    reader.report(cellRange, "value", {
      fault: "negative",
      text: text(),
      low: 0,
      high: OBSERVATION_VALUE_LIMIT,
    });
  }
}

function decimalsOf(reader: Reader, reading: ValueReading | undefined): number {
  const found = reading?.kind === "value" ? reading.decimals : 0;
  const text = reader.coded("decimals");
  if (text === undefined || text === "") return found;
  const decimals = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  const parameters = { fault: "between", text: shownText(text), low: 0, high: MOST_DECIMALS } as const;
  reader.report(cellRange, "decimals", parameters);
  return found;
}

function isNumberReading(
  reading: ValueReading | undefined,
): reading is Extract<ValueReading, { readonly kind: "value" }> {
  return reading?.kind === "value";
}

/**
 * Reads a figure from a record, whatever file it was in.
 *
 * Indicator, period, value and unit must be there. Without an area a figure is of the plan's area, without a release
 * it is unspecified. The value may be missing if a mark (`…`) or the field `missing` says why; blank is not a reason.
 * What was understood though not written as a code is a warning; what may be two things is an error.
 */
export function readObservation(
  record: SourceRecord<ObservationField>,
  context: RecordContext,
): ObservationReading {
  const { survey, defaults, year } = context;
  const reader: Reader = new RecordReader(record, OBSERVATION_FIELDS);
  const indicator = indicatorOf(reader, context);
  const component = componentOf(reader, context, indicator);
  const area = areaOf(reader, context);
  const agency = agencyOf(reader, context);
  const period = readPeriodCell(reader, "period", { year, fallback: defaults?.period });
  const unit = readUnit(reader, { indicator, fallback: defaults?.unit });
  const reason = readCode(reader, "missing", LISTS.missing);
  const reading = readValue(reader, { numbers: survey.numbers, unit: unit?.unit, missing: reason });
  if (reason != null && isNumberReading(reading)) {
    reader.report(ruleMissing, "missing", { text: shownText(valueTextOf(reader)), reason });
  }
  checkRange(reader, reading, { indicator, unit });
  const qualifier = readCode(reader, "qualifier", LISTS.qualifier);
  const worded = isNumberReading(reading) ? reading.qualifier : null;
  if (qualifier != null && worded !== null && qualifier !== worded) {
    const allowedVi = [QUALIFIER_LABELS[worded].vi];
    const parameters = { column: "qualifier", text: qualifier, allowed: [worded], allowedVi };
    reader.report(codeUnknown, "qualifier", parameters, suggestionsOf([worded], "likely"));
  }
  const release = releaseOf(reader, context, period);
  const basis = basisOf(reader, unit);
  const order = survey.dayOrders.get("published_on");
  const publishedOn = readDayCell(reader, "published_on", { order, months: true });
  const dateBasis = readCode(reader, "date_basis", LISTS.dateBasis);
  const confidence = readCode(reader, "confidence", LISTS.confidence);
  const decimals = decimalsOf(reader, reading);
  const [coverage, scope, valueText, unitText, source] = (
    ["coverage", "scope", "value_text", "unit_text", "source_url"] as const
  ).map((field) => reader.text(field) || null);
  const { failed, findings } = reader;
  if (
    failed ||
    indicator === undefined ||
    component === undefined ||
    area === undefined ||
    period === undefined ||
    reading === undefined ||
    unit === undefined
  ) {
    return { observation: undefined, agency, findings };
  }
  const observation: Observation = {
    indicator: indicator.code,
    component,
    area,
    coverage: coverage ?? null,
    scope: scope ?? null,
    period: period.code,
    basis,
    value: isNumberReading(reading) ? reading.value : null,
    valueText: valueText ?? valueTextOf(reader),
    decimals,
    qualifier: qualifier ?? worded,
    missing: isNumberReading(reading) ? null : reading.reason,
    unit: unit.unit,
    unitText: unitText ?? unit.text,
    release,
    publishedOn,
    dateBasis: dateBasis ?? null,
    confidence: confidence ?? null,
    source: source ?? null,
  };
  return { observation, agency, findings };
}
