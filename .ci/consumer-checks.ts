import { join } from "node:path";
import { browserBundle } from "./browser-bundle.ts";
import { bundleSize } from "./bundle-size.ts";
import type { Check } from "./check.ts";
import type { ConsumerProject } from "./consumer-project.ts";
import { compileDeclarations } from "./declarations.ts";
import { machineNode } from "./machine-node.ts";
import { compileReadmes } from "./readme-code.ts";
import { runCommand } from "./run-command.ts";
import { importEverything } from "./run-time-imports.ts";
import { typeCost } from "./type-cost.ts";

/** What a consumer does with the packed packages. */
export function consumerChecks(project: ConsumerProject): Check[] {
  return [
    { name: "consumer: code in the README files compiles", run: () => compileReadmes(project) },
    {
      name: "consumer: declarations need neither Node nor browser types",
      run: () => compileDeclarations(project),
    },
    {
      name: `consumer: every export loads on Node ${process.versions.node}`,
      run: () => importEverything(project, { node: process.execPath }),
    },
    {
      name: "consumer: every export loads on the machine's own Node",
      run: async () => importEverything(project, { node: await machineNode() }),
    },
    {
      name: "consumer: kehoach --help",
      run: async () => {
        await runCommand(binOf(project), ["--help"], { cwd: project.folder });
      },
    },
    {
      name: "consumer: kehoach plan --format json",
      run: async () => {
        JSON.parse(await runCommand(binOf(project), ["plan", "--format", "json"], { cwd: project.folder }));
      },
    },
    { name: "consumer: one function stays small in a bundle", run: () => bundleSize(project) },
    { name: "consumer: the CSV reader runs in a browser", run: () => browserBundle(project) },
    { name: "consumer: types are cheap to check", run: () => typeCost(project) },
  ];
}

function binOf({ folder }: ConsumerProject): string {
  return join(folder, "node_modules/.bin/kehoach");
}
