import { type Finding, findingOf, type Location } from "@kehoach/model";
import { fileFindingsLimit } from "./rules/file-findings-limit.ts";

/** Findings that are gathered at most from one file. */
export const FINDINGS_LIMIT = 10_000;

/** Gathers findings up to a limit, so that a hostile file cannot fill the memory with them. */
export class FindingsBudget {
  readonly #findings: Finding[] = [];
  readonly #input: string | undefined;
  #isSpent = false;

  constructor(input: string | undefined) {
    this.#input = input;
  }

  add(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.#isSpent) return;
      if (this.#findings.length < FINDINGS_LIMIT) this.#findings.push(finding);
      else this.#stop(finding.location);
    }
  }

  #stop({ line, pointer }: Location): void {
    this.#isSpent = true;
    const location = { input: this.#input, line, pointer };
    this.#findings.push(findingOf(fileFindingsLimit, { parameters: { limit: FINDINGS_LIMIT }, location }));
  }

  /** Whether there were more than the limit; then reading has to stop. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }
}
