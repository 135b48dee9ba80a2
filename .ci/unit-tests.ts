import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Counts } from "./check.ts";
import { tryCommand } from "./run-command.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs vitest on the sources and counts its tests. */
export async function unitTests(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-unit-tests-"));
  try {
    const file = join(folder, "report.json");
    const { exitCode, transcript } = await tryCommand("vitest", [
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]);
    if (!existsSync(file)) throw new Error(transcript);
    const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
    // a file that cannot be loaded has no tests in the report
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + brokenFiles;
    return {
      passed: report.numPassedTests,
      // errors outside of tests show only in the exit code
      failed: failed === 0 && exitCode !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
      report: transcript,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
