import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsumerProject } from "./consumer-project.ts";
import { runCommand } from "./run-command.ts";
import { exportSpecifiers, workspacePackages } from "./workspace-packages.ts";

/** Loads every export of every package in a Node and returns that Node's version. */
export async function importEverything(
  { folder }: ConsumerProject,
  { node, args = [] }: { readonly node: string; readonly args?: readonly string[] },
): Promise<string> {
  writeFileSync(join(folder, "import-everything.mjs"), importScript());
  const output = await runCommand(node, [...args, "import-everything.mjs"], {
    cwd: folder,
    // npx -p node@20 would silently run another Node if install scripts were off
    env: { npm_config_ignore_scripts: "false" },
  });
  return output.trim();
}

function importScript(): string {
  const specifiers = workspacePackages().flatMap(exportSpecifiers);
  return `import { readFileSync } from "node:fs";
const specifiers = ${JSON.stringify(specifiers)};
for (const specifier of specifiers) {
  if (specifier.endsWith(".json")) {
    await import(specifier, { with: { type: "json" } });
  } else if (/\\.(csv|txt|yaml)$/.test(specifier)) {
    if (readFileSync(new URL(import.meta.resolve(specifier))).length === 0) throw new Error(specifier + " is empty");
  } else if (Object.keys(await import(specifier)).length === 0) {
    throw new Error(specifier + " exports nothing");
  }
}
console.log(process.version + ", " + specifiers.length + " exports");
`;
}
