import type { FindingParameter, LocalizedText, Rule } from "@kehoach/model";

/** What a rule looks at. */
export type RuleScope = (typeof RULE_SCOPES)[number];

/** Every {@link RuleScope}, from the whole to the part. */
export const RULE_SCOPES = ["file", "workbook", "table", "row", "cell", "dataset"] as const;

/** Vietnamese and English labels of each {@link RuleScope}. */
export const RULE_SCOPE_LABELS: Readonly<Record<RuleScope, LocalizedText>> = {
  file: { vi: "tệp", en: "file" },
  workbook: { vi: "sổ tính", en: "workbook" },
  table: { vi: "bảng", en: "table" },
  row: { vi: "dòng", en: "row" },
  cell: { vi: "ô", en: "cell" },
  dataset: { vi: "bộ số liệu", en: "dataset" },
};

/** A rule of validation: a rule with what it looks at and why it is there. */
export interface ValidationRule<Parameters extends Readonly<Record<string, FindingParameter>>>
  extends Rule<Parameters> {
  readonly scope: RuleScope;
  /** Why the rule is there: what goes wrong for the reader of the data if it is broken. */
  readonly rationale: LocalizedText;
}

/** What a list of rules shows of each. */
export type RuleEntry = Pick<ValidationRule<never>, "id" | "severity" | "title" | "scope" | "rationale">;
