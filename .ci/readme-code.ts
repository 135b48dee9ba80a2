import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConsumerProject, compile } from "./consumer-project.ts";
import { workspaceRoot } from "./workspace-packages.ts";

const readmes = ["README*.md", "packages/*/README*.md", "docs/*.md"];

interface CodeBlock {
  /** 1-based line of the first line of code. */
  readonly line: number;
  readonly code: string;
}

/** The blocks that are fenced as `ts`. */
function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }));
}

/** Compiles each block of the README files as a module of its own, checking the packages' declarations too. */
export async function compileReadmes(project: ConsumerProject): Promise<string> {
  const folder = join(project.folder, "readme");
  mkdirSync(folder);
  const files = globSync(readmes, { cwd: workspaceRoot })
    .sort()
    .flatMap((readme) =>
      codeBlocks(readFileSync(join(workspaceRoot, readme), "utf8")).map(({ line, code }) => {
        const file = join(folder, `${readme.replaceAll(/[/.]/g, "-")}-line-${line}.ts`);
        writeFileSync(file, `${code}\nexport {};\n`);
        return file;
      }),
    );
  if (files.length === 0) throw new Error("the README files have no block fenced as ts");
  await compile(project, { name: "readme", files, options: { skipLibCheck: false, types: ["node"] } });
  return `${files.length} blocks`;
}
