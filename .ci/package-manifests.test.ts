import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspacePackages, workspaceRoot } from "./workspace-packages.ts";

const publishedFields = [
  "name",
  "version",
  "private",
  "description",
  "license",
  "type",
  "sideEffects",
  "engines",
  "files",
  "bin",
  "exports",
  "publishConfig",
  "scripts",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "devDependencies",
];

const packages = workspacePackages();

describe.each(packages)("the manifest of $name", ({ folder, manifest }) => {
  it("agrees with the other packages", () => {
    expect(manifest).toMatchObject({
      version: packages[0]?.manifest["version"],
      private: false,
      description: expect.stringMatching(/^[^\n]{20,140}\.$/),
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      publishConfig: { access: "public" },
      scripts: { build: "tsup" },
    });
    expect(manifest["files"]).toEqual(expect.arrayContaining(["dist", "src", "!src/**/*.test.ts"]));
  });

  it("has only known fields, in the usual order", () => {
    const fields = Object.keys(manifest);
    expect(fields).toEqual(publishedFields.filter((field) => fields.includes(field)));
  });

  it("takes versions from the workspace", () => {
    const { dependencies, peerDependencies } = manifest as {
      [group: string]: Record<string, string> | undefined;
    };
    for (const [name, range] of Object.entries({ ...dependencies, ...peerDependencies })) {
      expect(range, name).toBe(name.startsWith("@kehoach/") ? "workspace:^" : "catalog:");
    }
  });

  it("points every export at a source or a data file that exists", () => {
    expect(manifest.exports["./package.json"]).toBe("./package.json");
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === "object") {
        const [source, types, entry] = [target["@kehoach/source"], target["types"], target["default"]];
        expect(Object.keys(target)).toEqual(["@kehoach/source", "types", "default"]);
        expect(types).toBe(source?.replace("./src/", "./dist/").replace(/\.ts$/, ".d.ts"));
        expect(entry).toBe(source?.replace("./src/", "./dist/").replace(/\.ts$/, ".js"));
      }
      const file = typeof target === "object" ? (target["@kehoach/source"] ?? "") : target;
      expect(globSync(file, { cwd: folder }).length, file).toBeGreaterThan(0);
    }
  });

  it("stands beside the licence and a README", () => {
    expect(readFileSync(join(folder, "LICENSE"), "utf8")).toBe(
      readFileSync(join(workspaceRoot, "LICENSE"), "utf8"),
    );
    expect(existsSync(join(folder, "README.md"))).toBe(true);
  });
});
