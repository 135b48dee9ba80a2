import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { workspaceRoot } from "./workspace-packages.ts";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
  readonly exitCode: number;
  /** Standard output alone. */
  readonly output: string;
  /** Both streams, in the order in which they came. */
  readonly transcript: string;
}

/** Runs a command without a shell and without input; the workspace's tools are on its PATH. */
export function tryCommand(
  command: string,
  args: readonly string[],
  { cwd = workspaceRoot, env = {} }: CommandOptions = {},
): Promise<CommandResult> {
  const path = `${join(workspaceRoot, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let transcript = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    transcript += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    transcript += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) =>
      resolve({ exitCode: exitCode ?? 1, output, transcript: stripVTControlCharacters(transcript) }),
    );
  });
}

/**
 * Runs a command and returns its standard output.
 *
 * @throws {Error} With everything that the command printed, if it fails.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<string> {
  const { exitCode, output, transcript } = await tryCommand(command, args, options);
  if (exitCode !== 0) {
    throw new Error(`${command} ${args.join(" ")} (exit code ${exitCode})\n${transcript.trim()}`);
  }
  return output;
}
