import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { workspacePackages } from "./workspace-packages.ts";

/** Checks everything together, then each package's published sources alone, where a pure one sees no Node types. */
export async function typeCheck(): Promise<void> {
  await runCommand("tsc", ["-p", "tsconfig.json"]);
  for (const { folder } of workspacePackages()) {
    await runCommand("tsc", ["-p", join(folder, "tsconfig.json")]);
  }
}

if (import.meta.main) {
  try {
    await typeCheck();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
