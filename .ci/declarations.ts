import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConsumerProject, compile } from "./consumer-project.ts";
import { exportSpecifiers, workspacePackages } from "./workspace-packages.ts";

// a client fetches, and types of fetching come from the environment
const needsFetch = ["@kehoach/openapi"];

/** Checks the declarations of every export, with those of their dependencies, against the language alone. */
export async function compileDeclarations(project: ConsumerProject): Promise<void> {
  const specifiers = workspacePackages()
    .flatMap(exportSpecifiers)
    .filter((specifier) => !/\.\w+$/.test(specifier));
  const alone = specifiers.filter((specifier) => !needsFetch.includes(specifier));
  // zod's own declarations name it
  await compileExports(project, "declarations", alone, "declare global {\n  interface URL {}\n}\n", [
    "ES2023",
  ]);
  await compileExports(project, "declarations-fetch", needsFetch, "", ["ES2023", "DOM"]);
}

async function compileExports(
  project: ConsumerProject,
  name: string,
  specifiers: readonly string[],
  globals: string,
  lib: readonly string[],
): Promise<void> {
  const file = join(project.folder, `${name}.ts`);
  const code = specifiers.map((specifier, index) => `export * as module${index} from "${specifier}";\n`);
  writeFileSync(file, `${globals}${code.join("")}`);
  await compile(project, { name, files: [file], options: { skipLibCheck: false, types: [], lib } });
}
