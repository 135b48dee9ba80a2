// the child of process-pool.ts: answers each job that it is sent
import { readFileSync } from "node:fs";
import { pollution } from "./pollution.ts";
import { probe } from "./probe.ts";
import type { JobAnswer, JobMessage } from "./process-pool.ts";

/** Of this process, in MiB. */
function peakMemory(): number {
  const kibibytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  return Math.round(kibibytes / 1024);
}

async function answer({ name, content }: JobMessage): Promise<JobAnswer> {
  const result = await probe(name, content);
  return { ...result, bytes: content.length, pollution: pollution(), mebibytes: peakMemory() };
}

process.on("message", (job: JobMessage) => {
  answer(job).then(
    (answered) => process.send?.(answered),
    (error: unknown) => {
      throw error;
    },
  );
});
