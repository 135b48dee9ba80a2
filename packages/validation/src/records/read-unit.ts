import { type Indicator, parseUnit, UNIT_CODES, UNITS, type UnitCode } from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { cellRequired } from "../rules/cell-required.ts";
import { cellUnitAssumed } from "../rules/cell-unit-assumed.ts";
import { cellUnitMismatch } from "../rules/cell-unit-mismatch.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { ObservationField } from "../table/observation-field-names.ts";
import type { RecordReader } from "./record-reader.ts";
import { writtenNumber } from "./written-number.ts";

/** The unit of a record. */
export interface UnitReading {
  readonly unit: UnitCode;
  /** As written. */
  readonly text: string;
  /** Whether the text speaks of a running total. */
  readonly isCumulative: boolean;
}

type Reader = RecordReader<ObservationField>;

/** Money may be in USD or VND: they are separate series, and both are kept. */
function withoutCurrency(unit: UnitCode): string {
  return UNITS[unit].dimension.replace("-VND", "").replace("-USD", "");
}

/** The unit per person for one that leaves it out, `undefined` if there is none. */
function perPerson(unit: UnitCode): UnitCode | undefined {
  const wanted = `${unit}-per-person`;
  return UNIT_CODES.find((code) => code === wanted);
}

/** A blank cell of a unit; the unit that stands in the cell of the value is suggested. */
function missingUnit(reader: Reader): undefined {
  const cell = reader.cell("value");
  const beside = typeof cell === "string" ? writtenNumber(cell.trim())?.unitText : undefined;
  const suggestions = beside === undefined || beside === "" ? [] : suggestionsOf([beside], "likely");
  return reader.report(cellRequired, "unit", { column: "unit" }, suggestions);
}

/**
 * Reads the unit of a record and holds it against that of its indicator; `fallback` is for a blank cell.
 *
 * An amount of money for an indicator per person is taken as per person, with a warning.
 */
export function readUnit(
  reader: Reader,
  {
    indicator,
    fallback,
  }: { readonly indicator: Indicator | undefined; readonly fallback: string | undefined },
): UnitReading | undefined {
  const written = reader.coded("unit");
  if (written === undefined) return undefined;
  const text = written === "" ? (fallback ?? "") : written;
  if (text === "") return missingUnit(reader);
  const shown = (): string => shownText(text);
  const parsed = parseUnit(text);
  if (!parsed.ok) {
    const allowedVi = parsed.candidates.map((code) => UNITS[code].label.vi);
    const parameters = { column: "unit", text: shown(), allowed: parsed.candidates, allowedVi };
    return reader.report(codeUnknown, "unit", parameters, suggestionsOf(parsed.candidates, "guess"));
  }
  const { unit } = parsed;
  const isCumulative = parsed.basis === "cumulative";
  if (indicator === undefined || withoutCurrency(unit) === withoutCurrency(indicator.unit)) {
    return { unit, text, isCumulative };
  }
  const whole = perPerson(unit);
  if (whole !== undefined && withoutCurrency(whole) === withoutCurrency(indicator.unit)) {
    const { vi: assumedVi, en: assumedEn } = UNITS[whole].label;
    const parameters = { unit: shown(), indicator: indicator.code, assumedVi, assumedEn };
    reader.report(cellUnitAssumed, "unit", parameters, suggestionsOf([whole], "likely"));
    return { unit: whole, text, isCumulative };
  }
  const { vi: expectedVi, en: expectedEn } = UNITS[indicator.unit].label;
  return reader.report(cellUnitMismatch, "unit", {
    unit: shown(),
    indicator: indicator.code,
    expectedVi,
    expectedEn,
  });
}
