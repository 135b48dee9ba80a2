import type { Job, JobResult } from "./process-pool.ts";

const MOST_MILLISECONDS = 10_000;
const MOST_MEBIBYTES = 512;

/** Counts what came of jobs, and tells what is wrong. */
export class Tally {
  readonly #verdicts = new Map<string, number>();
  #files = 0;
  #mutations = 0;
  #bytes = 0;
  #findings = 0;
  #exceptions = 0;
  #slow = 0;
  #polluted = 0;
  #withoutRule = 0;
  #withoutRows = 0;
  #mebibytes = 0;
  #slowest = { milliseconds: 0, name: "" };

  /** Lines about what is wrong with an answer, none if all is well. */
  add(job: Job, result: JobResult): readonly string[] {
    const { path, seed } = job;
    if (seed === null) this.#files += 1;
    else this.#mutations += 1;
    const name = seed === null ? path : `${path} with seed ${seed}`;
    if (result.kind === "hung") {
      this.#slow += 1;
      return [`${name}: ended after ${result.milliseconds} ms`];
    }
    if (result.kind === "died") {
      this.#exceptions += 1;
      return [`${name}: its process ended with ${result.code}`, ...result.words.split("\n").slice(-12)];
    }
    const { verdict, milliseconds, findings, rows, fault, bytes, pollution, mebibytes } = result.answer;
    this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
    this.#bytes += bytes;
    this.#findings += findings;
    if (rows === 0 && verdict.startsWith("accepted")) this.#withoutRows += 1;
    if (milliseconds > this.#slowest.milliseconds) this.#slowest = { milliseconds, name };
    const lines: string[] = [];
    if (fault?.kind === "exception") {
      this.#exceptions += 1;
      lines.push(`${name}: ${fault.words}`);
    }
    if (fault?.kind === "no-rule") {
      this.#withoutRule += 1;
      lines.push(`${name}: ${fault.words} without a rule`);
    }
    if (milliseconds > MOST_MILLISECONDS) {
      this.#slow += 1;
      lines.push(`${name}: ${milliseconds} ms of processor for ${bytes} bytes`);
    }
    if (mebibytes > MOST_MEBIBYTES && mebibytes > this.#mebibytes)
      lines.push(`${name}: ${mebibytes} MiB for ${bytes} bytes`);
    this.#mebibytes = Math.max(this.#mebibytes, mebibytes);
    this.#polluted += pollution.length;
    if (pollution.length > 0) lines.push(`${name}: polluted ${pollution.join(", ")}`);
    return lines;
  }

  isWithinLimits(): boolean {
    const faults = this.#exceptions + this.#slow + this.#polluted + this.#withoutRule;
    return faults === 0 && this.#mebibytes <= MOST_MEBIBYTES;
  }

  /** The table at the end. */
  lines(): readonly string[] {
    const verdicts = [...this.#verdicts]
      .sort()
      .map(([verdict, count]) => [`verdict ${verdict}`, count] as const);
    const rows: readonly (readonly [label: string, figure: number])[] = [
      ["files", this.#files],
      ["mutations", this.#mutations],
      ["megabytes read", Math.round(this.#bytes / 1_000_000)],
      ["findings", this.#findings],
      ["uncaught exceptions", this.#exceptions],
      ["over 10 s of processor", this.#slow],
      ["slowest, ms of processor", this.#slowest.milliseconds],
      ["peak resident memory, MiB", this.#mebibytes],
      ["names on shared prototypes", this.#polluted],
      ["refusals without a rule", this.#withoutRule],
      ["accepted without a row", this.#withoutRows],
      ...verdicts,
    ];
    const width = Math.max(...rows.map(([label]) => label.length));
    return [
      `slowest: ${this.#slowest.name}`,
      ...rows.map(([label, figure]) => `${label.padEnd(width)} ${String(figure).padStart(9)}`),
    ];
  }
}
