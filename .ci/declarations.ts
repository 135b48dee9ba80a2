import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConsumerProject, compile } from "./consumer-project.ts";
import { exportSpecifiers, workspacePackages } from "./workspace-packages.ts";

/** Checks the declarations of every export, with those of their dependencies, against the language alone. */
export async function compileDeclarations(project: ConsumerProject): Promise<void> {
  const file = join(project.folder, "declarations.ts");
  const code = workspacePackages()
    .flatMap(exportSpecifiers)
    .filter((specifier) => !/\.\w+$/.test(specifier))
    .map((specifier, index) => `export * as module${index} from "${specifier}";\n`);
  // zod's own declarations name it
  writeFileSync(file, `declare global {\n  interface URL {}\n}\n${code.join("")}`);
  await compile(project, {
    name: "declarations",
    files: [file],
    options: { skipLibCheck: false, types: [] },
  });
}
