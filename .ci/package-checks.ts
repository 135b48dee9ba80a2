import type { Check } from "./check.ts";
import { runCommand } from "./run-command.ts";
import { workspacePackages } from "./workspace-packages.ts";

/** What publint and "are the types wrong" say about each package as it would be published. */
export function packageChecks(): Check[] {
  return workspacePackages().flatMap(({ folder, name, manifest }) => {
    const publint: Check = {
      name: `publint ${name}`,
      run: async () => {
        await runCommand("publint", ["--strict"], { cwd: folder });
      },
    };
    // a package that is only a command has no types
    if (!("." in manifest.exports)) return [publint];
    const types: Check = {
      name: `types as seen by consumers of ${name}`,
      run: async () => {
        const args = [
          "--pack",
          ".",
          "--profile",
          "esm-only",
          "--no-emoji",
          ...dataEntryPoints(manifest.exports),
        ];
        await runCommand("attw", args, { cwd: folder });
      },
    };
    return [publint, types];
  });
}

/** JSON and text files have no types to get wrong. */
function dataEntryPoints(exports: Readonly<Record<string, unknown>>): string[] {
  const data = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "string");
  return data.length > 0 ? ["--exclude-entrypoints", ...data] : [];
}
