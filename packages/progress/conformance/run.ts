import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkVector } from "./check-vector.ts";
import { parseVectors, type Vector } from "./vectors.ts";

const USAGE = "usage: pnpm --filter @kehoach/progress conformance FILE…\n";

/** A file as named from where the command was called, which pnpm leaves for the package's folder. */
function located(file: string): string {
  const fromCaller = resolve(process.env["INIT_CWD"] ?? ".", file);
  return existsSync(fromCaller) ? fromCaller : resolve(file);
}

function readVectors(file: string): readonly Vector[] | undefined {
  try {
    return parseVectors(readFileSync(located(file), "utf8"));
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

function main(files: readonly string[]): number {
  if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const lists = files.map(readVectors);
  if (lists.includes(undefined)) return 2;
  let passed = 0;
  let failed = 0;
  for (const vector of lists.flatMap((list) => list ?? [])) {
    const difference = checkVector(vector);
    if (difference === undefined) {
      passed += 1;
      continue;
    }
    failed += 1;
    const { expected, got } = difference;
    process.stdout.write(`${vector.id} expected ${JSON.stringify(expected)} got ${JSON.stringify(got)}\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
