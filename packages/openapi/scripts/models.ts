// pnpm --filter @kehoach/openapi models
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES } from "../src/contract/examples.ts";
import { openApiDocument } from "../src/document/open-api-document.ts";
import { generateModels, MODEL_TARGETS } from "./generate-models.ts";

const root = join(import.meta.dirname, "../models");

/** Reads every example of a class and writes it again. */
const pythonRoundTrip = `
import json, re, kehoach
done = 0
for name, value in json.load(open("examples.json")).items():
    kind = getattr(kehoach, name, None)
    if hasattr(kind, "from_dict"):
        written = kind.from_dict(value).to_dict()
        missing = [key for key in value if key not in written and value[key] is not None]
        assert not missing, (name, missing)
        done += 1
print(done, "examples read and written")
`;

interface Compiler {
  /** What is run to see whether it is there. */
  readonly probe: readonly [string, ...string[]];
  readonly commands: (folder: string) => readonly (readonly [string, ...string[]])[];
}

const COMPILERS: Readonly<Record<string, Compiler>> = {
  java: {
    probe: ["javac", "-version"],
    commands: (folder) => [
      ["javac", "-d", "classes", ...readdirSync(folder).filter((file) => file.endsWith(".java"))],
    ],
  },
  python: {
    probe: ["python3", "--version"],
    commands: () => [
      ["python3", "-m", "py_compile", "kehoach.py"],
      ["python3", "-c", pythonRoundTrip],
    ],
  },
  go: { probe: ["go", "version"], commands: () => [["go", "vet", "kehoach.go"]] },
  csharp: { probe: ["dotnet", "--version"], commands: () => [["dotnet", "build"]] },
};

const CSHARP_PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
</Project>
`;

for (const target of MODEL_TARGETS) {
  const { language } = target;
  const folder = join(root, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = await generateModels(openApiDocument.components.schemas, target);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  if (language === "python") writeFileSync(join(folder, "examples.json"), JSON.stringify(EXAMPLES));
  if (language === "csharp") writeFileSync(join(folder, "Kehoach.csproj"), CSHARP_PROJECT);
  console.log(`${language}: ${files.size} files, ${compile(language, folder)}`);
}

function compile(language: string, folder: string): string {
  const compiler = COMPILERS[language];
  if (compiler === undefined) return "not compiled";
  const { probe, commands } = compiler;
  if (spawnSync(probe[0], probe.slice(1)).status !== 0) return `not compiled: there is no ${probe[0]} here`;
  const notes = commands(folder).map(([command, ...args]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} in ${language}:\n${stdout}${stderr}`);
    return stdout.trim();
  });
  return ["compiled", ...notes.filter((note) => note !== "")].join(", ");
}
