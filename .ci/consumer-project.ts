import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CheckRun, Skipped } from "./check.ts";
import { packPackages } from "./pack-packages.ts";
import { runCommand, tryCommand } from "./run-command.ts";
import { workspaceRoot } from "./workspace-packages.ts";

/** A project outside the workspace, with the packed packages installed as anyone would. */
export interface ConsumerProject {
  readonly folder: string;
}

/** Sets the project up as a check of its own, hands it to `use`, and removes it. */
export async function withConsumerProject(
  run: CheckRun,
  use: (project: ConsumerProject) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-consumer-"));
  try {
    const ready = await run.add({ name: "consumer: packing and installing", run: () => setUp(folder) });
    if (ready) await use({ folder });
    else process.stdout.write("not run, because there is no consumer project: consumer checks\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function setUp(folder: string): Promise<void> {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const files = await packPackages(tarballs);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, type: "module" })}\n`);
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const { exitCode, transcript } = await tryCommand("npm", [...args, ...files, ...registryPackages()], {
    cwd: folder,
  });
  if (exitCode === 0) return;
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.test(transcript)) {
    throw new Skipped("the package registry cannot be reached", { avoidable: true });
  }
  throw new Error(`npm install in the consumer project (exit code ${exitCode})\n${transcript}`);
}

/** What a consumer brings along, in the versions that the workspace uses. */
function registryPackages(): string[] {
  const root = JSON.parse(readFileSync(join(workspaceRoot, "package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const versions = root.devDependencies;
  return [
    `zod@${installedZodVersion()}`,
    `@types/node@${versions["@types/node"]}`,
    // the alias names the package that consumers call "typescript"
    `typescript@${versions["@typescript/native"]?.replace("npm:typescript@", "")}`,
  ];
}

function installedZodVersion(): string {
  const file = join(workspaceRoot, "packages/model/node_modules/zod/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

/** Type-checks files of the project under its own TypeScript and returns what the compiler printed. */
export async function compile(
  { folder }: ConsumerProject,
  config: { readonly name: string; readonly files: readonly string[]; readonly options: object },
  flags: readonly string[] = [],
): Promise<string> {
  const file = join(folder, `tsconfig.${config.name}.json`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023"],
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    ...config.options,
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, files: config.files }));
  return await runCommand(join(folder, "node_modules/.bin/tsc"), ["-p", file, ...flags], { cwd: folder });
}
