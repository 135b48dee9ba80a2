import type { Agency, Language, LocalizedText, Observation, Plan } from "@kehoach/model";
import type { SourceRecord } from "../source-record.ts";
import { fieldOf } from "../table/field-of.ts";
import type { ObservationField } from "../table/observation-field-names.ts";
import { cellOfValue } from "./cell-of-value.ts";
import { planFinders } from "./plan-finders.ts";
import { type ObservationReading, type RecordContext, readObservation } from "./read-observation.ts";
import type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.ts";
import { type DeclaredFormats, surveyOf } from "./survey.ts";

/** A row of figures as a form or program holds it; keys may also be headers that officials write. */
export type ObservationRow = Readonly<
  Partial<Record<ObservationField, string | number | boolean | null | undefined>>
>;

/** How single rows are read. */
export interface ObservationRowOptions extends Pick<RecordContext, "defaults" | "year"> {
  /** Language of the messages; Vietnamese unless said otherwise. */
  readonly language?: Language | undefined;
  /** Agencies that may report beside those of the plan, such as their successors. */
  readonly agencies?: readonly Agency[] | undefined;
  /** How texts are written: a row alone proves no more than its own cells do. */
  readonly declared?: DeclaredFormats | undefined;
}

/** Reads single rows of figures, as a Standard Schema and with all findings. */
export interface ObservationRowSchema extends StandardSchema<ObservationRow, Observation> {
  /** The figure of a row with everything that is found in it, warnings as well. */
  readonly check: (row: ObservationRow) => ObservationReading;
}

const NO_ROW: LocalizedText = {
  vi: "Một dòng số liệu phải gồm các ô có tên.",
  en: "A row of figures must have named cells.",
};

interface KeyedRow {
  readonly record: SourceRecord<string>;
  /** The key under which a field was given. */
  readonly keyOf: (field: string) => string;
}

/** A row as a record; of two keys that mean one field the first counts, and other keys are passed over. */
function keyedRow(row: object): KeyedRow {
  const keys = new Map<string, string>();
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(row)) {
    const field = fieldOf(key, "observations");
    if (field === undefined || keys.has(field)) continue;
    keys.set(field, key);
    values.set(field, value);
  }
  const record: SourceRecord<string> = {
    has: (field) => keys.has(field),
    cell: (field) => cellOfValue(values.get(field)),
    locationOf: (field) => (field === null ? {} : { field }),
  };
  return { record, keyOf: (field) => keys.get(field) ?? field };
}

/**
 * Reads single rows of figures, where there is no file: in a form, behind an interface for programs, line by line.
 *
 * What it returns is a Standard Schema (version 1): errors are its issues, each with the key that it is about. What is only
 * warned about passes there, and `check` tells it. A number in text that may be two is an issue unless `declared` says how
 * numbers are written.
 *
 * @example
 * import { observationRow } from "@kehoach/validation";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * const schema = observationRow(plan7099, { language: "en" });
 * schema["~standard"].validate({ indicator: "grdp-growth", period: "2024", value: 7.48, unit: "%" }).value.value; // => 7.48
 * schema["~standard"].validate({ indicator: "grdp-growth", period: "2024", value: 7.48 }).issues; // => [{ message: 'The cell "unit" is blank. Fill in the cell.', path: ["unit"] }]
 * schema.check({ indicator: "grdp-growth", period: "Quý III/2024", value: 7.48, unit: "%" }).findings[0].rule; // => "code.label-used"
 */
export function observationRow(plan: Plan, options: ObservationRowOptions = {}): ObservationRowSchema {
  const { language = "vi", agencies, declared, ...context } = options;
  const finders = planFinders({ plan, agencies });
  const read = ({ record }: KeyedRow): ObservationReading =>
    readObservation(record, { ...context, plan, finders, survey: surveyOf(record, declared) });
  const validate = (value: unknown): StandardResult<Observation> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { issues: [{ message: NO_ROW[language] }] };
    }
    const row = keyedRow(value);
    const { observation, findings } = read(row);
    if (observation !== undefined) return { value: observation };
    const issues = findings
      .filter(({ severity }) => severity === "error")
      .map(
        ({ message, fix, location: { field } }): StandardIssue => ({
          message: `${message[language]} ${fix[language]}`,
          ...(field === undefined ? {} : { path: [row.keyOf(field)] }),
        }),
      );
    return { issues };
  };
  return {
    "~standard": { version: 1, vendor: "kehoach", validate },
    check: (row) => read(keyedRow(row)),
  };
}
