import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Random } from "../src/testing/random.ts";
import { mutate } from "./mutate.ts";
import type { Probe } from "./probe.ts";

/** A file to be validated, as it is or mutated by a seed. */
export interface Job {
  readonly path: string;
  readonly seed: number | null;
}

/** What a child process is sent: mutations are made here, so that its memory is that of validating. */
export interface JobMessage {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What a child process answers. */
export interface JobAnswer extends Probe {
  readonly bytes: number;
  /** Names that appeared on shared objects. */
  readonly pollution: readonly string[];
  /** The most memory that its process has ever had resident. */
  readonly mebibytes: number;
}

/** What came of a job: an answer, or the end of its process. */
export type JobResult =
  | { readonly kind: "answered"; readonly answer: JobAnswer }
  | { readonly kind: "died"; readonly code: string; readonly words: string }
  | { readonly kind: "hung"; readonly milliseconds: number };

// the peak of a process that has read thousands of files says how lazily memory is given back, not what a file takes
const FILES_OF_A_PROCESS = 100;
const CHILD = join(import.meta.dirname, "probe-process.ts");

class Slot {
  readonly #hardLimit: number;
  #child: ChildProcess | undefined;
  #words = "";

  constructor(hardLimit: number) {
    this.#hardLimit = hardLimit;
  }

  #start(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    const child = fork(CHILD, { stdio: ["ignore", "ignore", "pipe", "ipc"], serialization: "advanced" });
    this.#words = "";
    child.stderr?.on("data", (piece: Buffer) => {
      this.#words = `${this.#words}${piece.toString()}`.slice(-4_000);
    });
    this.#child = child;
    return child;
  }

  async run({ path, seed }: Job): Promise<JobResult> {
    const bytes = new Uint8Array(readFileSync(path));
    const content = seed === null ? bytes : await mutate(bytes, new Random(seed));
    return await this.#answer({ name: basename(path), content });
  }

  #answer(message: JobMessage): Promise<JobResult> {
    const child = this.#start();
    return new Promise((resolve) => {
      const settle = (result: JobResult): void => {
        clearTimeout(timer);
        child.removeAllListeners("message");
        child.removeAllListeners("exit");
        if (result.kind !== "answered") this.#child = undefined;
        resolve(result);
      };
      const timer = setTimeout(() => {
        settle({ kind: "hung", milliseconds: this.#hardLimit });
        child.kill("SIGKILL");
      }, this.#hardLimit);
      child.on("message", (answer: JobAnswer) => settle({ kind: "answered", answer }));
      child.on("exit", (code, signal) =>
        settle({ kind: "died", code: String(signal ?? code), words: this.#words }),
      );
      child.send(message);
    });
  }

  stop(): void {
    this.#child?.disconnect();
  }
}

/** Runs jobs in processes of their own, several at once, so that one that hangs or dies is seen and stops nothing else. */
export async function runJobs(
  jobs: Iterable<Job>,
  {
    processes,
    hardLimit,
    onResult,
  }: {
    readonly processes: number;
    /** Milliseconds after which a process is ended. */
    readonly hardLimit: number;
    readonly onResult: (job: Job, result: JobResult) => void;
  },
): Promise<void> {
  const left = jobs[Symbol.iterator]();
  const work = async (): Promise<void> => {
    let slot = new Slot(hardLimit);
    for (let number = 1; ; number++) {
      const { done, value } = left.next();
      if (done === true) break;
      onResult(value, await slot.run(value));
      if (number % FILES_OF_A_PROCESS !== 0) continue;
      slot.stop();
      slot = new Slot(hardLimit);
    }
    slot.stop();
  };
  await Promise.all(Array.from({ length: processes }, work));
}
