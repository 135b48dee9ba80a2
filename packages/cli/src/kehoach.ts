#!/usr/bin/env node
import { createReadStream } from "node:fs";
import { open, stat, writeFile } from "node:fs/promises";
import process from "node:process";
import { EXIT_CODES } from "./exit-codes.ts";
import type { FileFacts } from "./io.ts";
import { readLimited } from "./read-limited.ts";
import { run } from "./run.ts";

function exitOnWriteError(error: NodeJS.ErrnoException): void {
  // the reader has gone, as `head` does
  process.exit(error.code === "EPIPE" ? EXIT_CODES.done : EXIT_CODES.ownFailure);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`kehoach: ${error.message}\n`);
  exitOnWriteError(error);
});
process.stderr.on("error", exitOnWriteError);

async function fileFacts(path: string): Promise<FileFacts> {
  const facts = await stat(path, { bigint: true });
  if (facts.isDirectory()) throw Object.assign(new Error(`${path} is a directory`), { code: "EISDIR" });
  return { size: facts.isFile() ? Number(facts.size) : null, identity: `${facts.dev}:${facts.ino}` };
}

// not process.exit: what is written may still be on its way
process.exitCode = await run({
  args: process.argv.slice(2),
  io: {
    stdout: process.stdout,
    stderr: process.stderr,
    readFile: (path, limit) => readLimited(createReadStream(path), limit),
    readStandardInput: (limit) => readLimited(process.stdin, limit),
    fileFacts,
    openFile: (path) => createReadStream(path),
    writeFile: (path, content) => writeFile(path, content),
    createFile: async (path) => {
      const file = await open(path, "w");
      return { write: (text) => file.writeFile(text), close: () => file.close() };
    },
    now: () => new Date(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    errorColumns: process.stderr.isTTY === true ? process.stderr.columns : undefined,
  },
});
