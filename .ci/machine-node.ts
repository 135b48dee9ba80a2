import { accessSync, constants } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { Skipped } from "./check.ts";
import { runCommand } from "./run-command.ts";

/** The Node that is installed on this machine, as opposed to the workspace's. */
export async function machineNode(): Promise<string> {
  const node = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.split(sep).includes("node_modules") && !folder.includes("node-gyp-bin"))
    .map((folder) => join(folder, "node"))
    .find(isExecutable);
  if (node === undefined) throw new Skipped("there is no node on PATH", { avoidable: false });
  const version = (await runCommand(node, ["--version"])).trim();
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Skipped(`it is ${version}, older than 20.19`, { avoidable: false });
  }
  return node;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
