// npm start: builds if a source is newer than the build, then runs the command line
import { spawnSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { type WorkspacePackage, workspacePackages, workspaceRoot } from "./workspace-packages.ts";

if (!workspacePackages().every(isBuilt)) {
  process.stderr.write("building…\n");
  await runCommand("pnpm", ["run", "build"]);
}

const args = process.argv.length > 2 ? process.argv.slice(2) : ["progress"];
const bin = join(workspaceRoot, "packages/cli/dist/kehoach.js");
process.exitCode = spawnSync(process.execPath, [bin, ...args], { stdio: "inherit" }).status ?? 1;

function isBuilt({ folder }: WorkspacePackage): boolean {
  const built = globSync("dist/**/*.js", { cwd: folder }).map((file) => modified(join(folder, file)));
  // folders too: a removed file changes nothing else
  const sources = [...globSync(["src/**", "data/**"], { cwd: folder }), "package.json", "tsup.config.ts"];
  return (
    built.length > 0 && Math.min(...built) >= Math.max(...sources.map((file) => modified(join(folder, file))))
  );
}

function modified(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
