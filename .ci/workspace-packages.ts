import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const workspaceRoot = join(import.meta.dirname, "..");

export interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

/** A package under `packages/`: all of them are published. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly name: string;
  readonly manifest: Manifest;
}

export function workspacePackages(): WorkspacePackage[] {
  return globSync("packages/*/package.json", { cwd: workspaceRoot })
    .sort()
    .map((file) => {
      const manifest = JSON.parse(readFileSync(join(workspaceRoot, file), "utf8")) as Manifest;
      return { folder: dirname(join(workspaceRoot, file)), name: manifest.name, manifest };
    });
}

/** `@kehoach/model/schema` for the subpath `./schema` of `@kehoach/model`; a pattern stands for its files. */
export function exportSpecifiers({ folder, name, manifest }: WorkspacePackage): string[] {
  return Object.entries(manifest.exports)
    .flatMap(([subpath, target]) =>
      subpath.includes("*") && typeof target === "string"
        ? globSync(target, { cwd: folder }).map((file) => `./${file}`)
        : [subpath],
    )
    .map((subpath) => name + subpath.slice(1));
}

/** The source file that stands behind an import specifier of a workspace package. */
export function sourceFileOf(specifier: string): string {
  for (const { folder, name, manifest } of workspacePackages()) {
    if (specifier !== name && !specifier.startsWith(`${name}/`)) continue;
    const target = manifest.exports[`.${specifier.slice(name.length)}`];
    const file = typeof target === "object" ? target["@kehoach/source"] : undefined;
    if (file !== undefined && existsSync(join(folder, file))) return join(folder, file);
  }
  throw new Error(`no source file behind "${specifier}"`);
}
