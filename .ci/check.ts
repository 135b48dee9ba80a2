/** One thing that `npm test` finds out. */
export interface Check {
  readonly name: string;
  /** Returns a few words on what was measured, if anything, or counts; throws if the check fails. */
  readonly run: () => Promise<CheckOutcome> | CheckOutcome;
}

// biome-ignore lint/suspicious/noConfusingVoidType: most checks return nothing
export type CheckOutcome = string | Counts | void;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to print when something failed. */
  readonly report: string;
}

/** Thrown by a check that this machine cannot do. */
export class Skipped extends Error {
  /** True if a machine that was set up properly could have done it: counts as failed in CI. */
  readonly avoidable: boolean;

  constructor(reason: string, { avoidable }: { avoidable: boolean }) {
    super(reason);
    this.avoidable = avoidable;
  }
}

/** Runs checks one after the other, prints a line for each and keeps the sums. */
export class CheckRun {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  /** Returns whether the check passed. */
  async add({ name, run }: Check): Promise<boolean> {
    const start = performance.now();
    const print = (state: string, note?: string): void => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(`${state} ${name} (${seconds} s)${note === undefined ? "" : `: ${note}`}\n`);
    };
    try {
      const outcome = await run();
      if (typeof outcome === "object") return this.#addCounts(outcome, print);
      this.#passed += 1;
      print("ok", outcome ?? undefined);
      return true;
    } catch (error) {
      if (error instanceof Skipped && !(error.avoidable && isContinuousIntegration())) {
        this.#skipped += 1;
        print("skipped", error.message);
        return false;
      }
      this.#failed += 1;
      print("FAILED");
      process.stdout.write(`${indent(error instanceof Error ? error.message : String(error))}\n`);
      return false;
    }
  }

  /** The closing line that CI reads. */
  get summary(): string {
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : "";
    return `${this.#passed} passed, ${this.#failed} failed${skipped}`;
  }

  get hasFailed(): boolean {
    return this.#failed > 0;
  }

  #addCounts(
    { passed, failed, skipped, report }: Counts,
    print: (state: string, note: string) => void,
  ): boolean {
    this.#passed += passed;
    this.#failed += failed;
    this.#skipped += skipped;
    print(failed > 0 ? "FAILED" : "ok", `${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (failed > 0) process.stdout.write(`${indent(report)}\n`);
    return failed === 0;
  }
}

function isContinuousIntegration(): boolean {
  return !["", "0", "false"].includes(process.env["CI"] ?? "");
}

function indent(text: string): string {
  return text.trim().replaceAll(/^(?=.)/gm, "    ");
}
