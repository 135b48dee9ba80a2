import type { Assessment } from "@kehoach/model";
import { stringify } from "csv-stringify/sync";

const COLUMNS = [
  "indicator",
  "target",
  "kind",
  "as_of",
  "assessable",
  "reason",
  "outcome",
  "pace",
  "evidence",
  "name",
  "value",
  "unit",
] as const;

/** The unit of each result, as the step that computed it has it. */
function unitsOf({ derivation }: Assessment): ReadonlyMap<string, string> {
  return new Map(
    derivation.flatMap((step) => (step.step === "formula" ? [[step.result, step.unit ?? ""] as const] : [])),
  );
}

/**
 * Assessments as CSV: one row for each result, with the verdict it belongs to; one row without a result for an
 * assessment that has none. Numbers are those of the JSON, at full precision and with a decimal point. Text that
 * a spreadsheet would take for a formula is marked by an apostrophe.
 */
export function progressCsv(assessments: readonly Assessment[]): string {
  const rows = assessments.flatMap((assessment) => {
    const { indicator, target, kind, asOf, assessable, reason, outcome, pace, evidence, values } = assessment;
    const verdict = [indicator, target, kind, asOf, String(assessable), reason, outcome, pace, evidence];
    const units = unitsOf(assessment);
    const results = Object.entries(values);
    if (results.length === 0) return [[...verdict, "", "", ""]];
    return results.map(([name, value]) => [...verdict, name, value, units.get(name) ?? ""]);
  });
  return stringify([[...COLUMNS], ...rows], {
    escape_formulas: true,
    // a negative number is no formula
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
