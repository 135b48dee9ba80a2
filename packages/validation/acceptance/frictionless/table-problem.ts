import type { Finding } from "@kehoach/model";

/** An error as frictionless would tell it, and the rule of ours that stands for it. */
export interface TableProblem {
  /** Of frictionless, such as `missing-cell`. */
  readonly type: string;
  /** From 1, the header counted; `null` where the error is not in a row. */
  readonly rowNumber: number | null;
  readonly fieldNumber: number | null;
  readonly note: string;
  /** Texts of the row. */
  readonly cells: readonly string[];
}

export function problem(type: string, given: Partial<Omit<TableProblem, "type">> = {}): TableProblem {
  return { type, rowNumber: null, fieldNumber: null, note: "", cells: [], ...given };
}

/**
 * The rule of ours for each type of error; `null` where there is none: the table in README.md gives the reasons, and a
 * test compares them.
 */
export const RULE_OF_TYPE: Readonly<Record<string, string | null>> = {
  "source-error": "file.empty",
  "encoding-error": "encoding.invalid",
  "format-error": "file.type-unsupported",
  "compression-error": "file.type-unsupported",
  "schema-error": "config.invalid",
  "field-error": "config.invalid",
  "package-error": "config.invalid",
  "resource-error": "config.invalid",
  "check-error": "config.invalid",
  error: "column.duplicate",
  "blank-label": "column.unknown",
  "duplicate-label": "column.duplicate",
  "extra-label": "column.unknown",
  "missing-label": "column.missing",
  "incorrect-label": "column.unknown",
  "extra-cell": "row.width",
  "missing-cell": "row.width",
  "type-error": "cell.number-format",
  "constraint-error": "cell.range",
  "unique-error": "key.duplicate",
  "primary-key": "key.duplicate",
  "foreign-key": "ref.unknown",
  "duplicate-row": "key.duplicate",
  "forbidden-value": "code.unknown",
  "scheme-error": null,
  "blank-row": null,
  "hash-count": null,
  "byte-count": null,
  "row-count": null,
  "table-dimensions": null,
  "ascii-value": null,
  "deviated-cell": null,
};

const HEADER_TYPES = ["blank-label", "duplicate-label", "extra-label", "missing-label", "incorrect-label"];
const ROW_TYPES = [
  "blank-row",
  "primary-key",
  "foreign-key",
  "duplicate-row",
  "extra-cell",
  "missing-cell",
  "type-error",
  "constraint-error",
  "unique-error",
  "forbidden-value",
  "ascii-value",
];

/** Whether `#header`, `#row` or a type names a type. */
export function isNamed(type: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name === type ||
      (name === "#header" && HEADER_TYPES.includes(type)) ||
      (name === "#row" && ROW_TYPES.includes(type)),
  );
}

/** What a finding of a reader is for frictionless. */
export function ofFinding({ rule, parameters }: Finding, bytes: Uint8Array): TableProblem {
  switch (rule) {
    case "file.empty":
      return problem("source-error", { note: "the source is empty" });
    case "encoding.invalid": {
      const at = Number(parameters["offset"]);
      const byte = bytes[at] ?? 0;
      const fault = byte >= 0x80 && byte <= 0xc1 ? "invalid start byte" : "invalid continuation byte";
      const note = `'utf-8' codec can't decode byte 0x${byte.toString(16)} in position ${at}: ${fault}`;
      return problem("encoding-error", { note });
    }
    case "file.type-unsupported":
      return problem("format-error", { note: rule });
    default:
      return problem("source-error", { note: rule });
  }
}
