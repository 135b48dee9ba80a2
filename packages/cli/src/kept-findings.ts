import type { Finding } from "@kehoach/model";

/** Findings kept for an annotated copy: errors and others each up to this many, more than a copy shows. */
const MOST_KEPT = 50_000;

/** Keeps findings for an annotated copy; a flood of warnings leaves room for the errors after it. */
export class KeptFindings implements Iterable<Finding> {
  readonly #errors: Finding[] = [];
  readonly #others: Finding[] = [];

  add(finding: Finding): void {
    const kept = finding.severity === "error" ? this.#errors : this.#others;
    if (kept.length < MOST_KEPT) kept.push(finding);
  }

  *[Symbol.iterator](): Generator<Finding> {
    yield* this.#errors;
    yield* this.#others;
  }
}
