/** What makes a workbook dangerous to open. */
export type WorkbookDanger =
  | "too-many-entries"
  | "inflates-too-much"
  | "unsafe-name"
  | "duplicate-name"
  | "wrong-size"
  | "doctype"
  | "too-deep";

/** What is damaged in a workbook. */
export type WorkbookDamage =
  | "archive"
  | "checksum"
  | "missing-part"
  | "xml"
  | "characters"
  | "cell-reference"
  | "shared-text";

/** What a workbook has too much of. */
export type WorkbookExcess = "bytes" | "cells" | "characters" | "merges" | "sheets" | "milliseconds";

/** Why a workbook cannot be read further. */
export type WorkbookProblem =
  | { readonly kind: "encrypted" }
  | { readonly kind: "hostile"; readonly danger: WorkbookDanger; readonly part: string | null }
  | { readonly kind: "corrupt"; readonly damage: WorkbookDamage; readonly part: string | null }
  | {
      readonly kind: "limit";
      readonly excess: WorkbookExcess;
      readonly amount: number;
      readonly limit: number;
    };

/** Thrown inside the readers of workbooks only; the dataset reader turns it into a finding. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(`workbook: ${problem.kind}`);
    this.problem = problem;
  }
}

/** The fault of a workbook that is dangerous to open. */
export function hostile(danger: WorkbookDanger, part: string | null): WorkbookFault {
  return new WorkbookFault({ kind: "hostile", danger, part });
}

/** The fault of a workbook that is damaged. */
export function corrupt(damage: WorkbookDamage, part: string | null): WorkbookFault {
  return new WorkbookFault({ kind: "corrupt", damage, part });
}

/** The fault of a workbook that has more than what is read. */
export function beyondLimit(excess: WorkbookExcess, { amount, limit }: AmountAndLimit): WorkbookFault {
  return new WorkbookFault({ kind: "limit", excess, amount, limit });
}

/** How much there is and how much there may be. */
export interface AmountAndLimit {
  readonly amount: number;
  readonly limit: number;
}
