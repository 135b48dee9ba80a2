// Prints what becomes of each hostile workbook, each read in a process of its own: node measure-hostile.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@kehoach/model";
import { bytesSource } from "../src/bytes-source.ts";
import { hostileWorkbooks } from "../src/testing/hostile-workbooks.ts";
import { workbookReader } from "../src/workbook/workbook-reader.ts";

const [file, format] = process.argv.slice(2);
if (file === undefined) await measureAll();
else await measureOne(file, format === "ods" ? "ods" : "xlsx");

async function measureAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const path = join(folder, "workbook");
  for (const workbook of hostileWorkbooks({ spaces: 400_000_000 })) {
    writeFileSync(path, await workbook.make());
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, path, workbook.format],
      { encoding: "utf8" },
    );
    console.log(`${workbook.name.padEnd(42)} ${stdout.trim() || stderr}`);
  }
  rmSync(folder, { recursive: true });
}

async function measureOne(path: string, as: "xlsx" | "ods"): Promise<void> {
  const bytes = readFileSync(path);
  const before = peakMemory();
  const started = performance.now();
  const { finding } = await lastFinding(bytes, as);
  const milliseconds = Math.round(performance.now() - started);
  const { danger, damage, excess } = finding?.parameters ?? {};
  const answer = `${finding?.rule ?? "read"} ${danger ?? damage ?? excess ?? ""}`;
  console.log(
    `${answer.padEnd(36)} ${`${milliseconds} ms`.padStart(8)} ${peakMemory().padStart(8)} (${before} before)`,
  );
}

async function lastFinding(
  bytes: Uint8Array,
  format: "xlsx" | "ods",
): Promise<{ finding: Finding | undefined }> {
  let finding: Finding | undefined;
  for await (const event of workbookReader.read(bytesSource("workbook", bytes), { format })) {
    if (event.kind === "finding") finding = event.finding;
  }
  return { finding };
}

/** Of this process; the maximum that the platform reports would be that of its parent, too. */
function peakMemory(): string {
  const kibibytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  return `${Math.round(kibibytes / 1024)} MiB`;
}
