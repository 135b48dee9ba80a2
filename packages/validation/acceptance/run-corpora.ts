// validates every file of folders, and mutations of them, in processes that are watched
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeGeneratedFiles } from "./generated-files.ts";
import { type Job, type JobResult, runJobs } from "./process-pool.ts";
import { Tally } from "./tally.ts";

const USAGE =
  "usage: pnpm --filter @kehoach/validation run acceptance [--mutations N] [--generated N] [--seed N] [--processes N] FOLDER…\n";
const HARD_LIMIT = 60_000;

/** A folder as named from where the command was called, which pnpm leaves for the package's folder. */
function located(folder: string): string {
  const fromCaller = resolve(process.env["INIT_CWD"] ?? ".", folder);
  return existsSync(fromCaller) ? fromCaller : resolve(folder);
}

function filesIn(folder: string): readonly string[] {
  if (statSync(folder).isFile()) return [folder];
  return globSync("**/*", { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function* mutations(
  files: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<Job> {
  // each file as often as the others, whatever their number
  for (let number = 0; number < count; number++) {
    const path = files[number % files.length];
    if (path !== undefined) yield { path, seed: seed + number };
  }
}

interface RunOptions {
  readonly folders: readonly string[];
  readonly mutations: number;
  readonly generated: number;
  readonly seed: number;
  readonly processes: number;
}

function readOptions(): RunOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        mutations: { type: "string", default: "0" },
        generated: { type: "string", default: "0" },
        seed: { type: "string", default: "1" },
        processes: { type: "string", default: "2" },
      },
    });
    const [count, generated, seed, processes] = [
      values.mutations,
      values.generated,
      values.seed,
      values.processes,
    ].map(Number);
    if (positionals.length === 0) return undefined;
    for (const number of [count, generated, seed, processes]) {
      if (!Number.isSafeInteger(number)) return undefined;
    }
    const folders = positionals.map(located);
    return {
      folders,
      mutations: count ?? 0,
      generated: generated ?? 0,
      seed: seed ?? 1,
      processes: processes ?? 2,
    };
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const missing = options.folders.filter((folder) => !existsSync(folder));
  if (missing.length > 0) {
    process.stderr.write(`no such folder: ${missing.join(", ")}\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "acceptance-"));
  const tally = new Tally();
  const onResult = (job: Job, result: JobResult): void => {
    for (const line of tally.add(job, result)) process.stdout.write(`${line}\n`);
  };
  const watched = { processes: options.processes, hardLimit: HARD_LIMIT, onResult };
  try {
    const files = options.folders.flatMap(filesIn);
    const generated = await writeGeneratedFiles(scratch, options.generated);
    const all = [...files, ...generated];
    await runJobs(
      all.map((path) => ({ path, seed: null })),
      watched,
    );
    const count = options.mutations;
    await runJobs(mutations(all, { count, seed: options.seed }), watched);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  process.stdout.write(`${tally.lines().join("\n")}\n`);
  return tally.isWithinLimits() ? 0 : 1;
}

process.exitCode = await main();
