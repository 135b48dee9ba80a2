// pnpm quality:mutation PACKAGE [GLOB…]: changes the sources one by one and tells which changes no test notices
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { workspacePackages } from "../workspace-packages.ts";

// tests and what serves them, lists of exports, and what a script writes
const notMutated = "!src/{**/fixtures/**,**/index.ts,**/*.{test,test-d,bench,generated}.ts}";

const [name, ...globs] = process.argv.slice(2);
const target = workspacePackages().find(({ folder }) => basename(folder) === name);
if (target === undefined) {
  const names = workspacePackages().map(({ folder }) => basename(folder));
  process.stderr.write(
    `usage: pnpm quality:mutation PACKAGE [GLOB…]\nPACKAGE is one of ${names.join(", ")}\n`,
  );
  process.exitCode = 2;
} else {
  process.chdir(target.folder);
  // what a run that was stopped left behind
  rmSync(".stryker-sandbox", { recursive: true, force: true });
  await new Stryker({
    configFile: join(import.meta.dirname, "stryker.config.mjs"),
    mutate: [...(globs.length > 0 ? globs : ["src/**/*.ts"]), notMutated],
  }).runMutationTest();
}
