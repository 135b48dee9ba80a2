import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { safeBuild, type UserConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import openapiTS, { astToString } from "openapi-typescript";
import { generate } from "orval";

/** Where the document is, and where a client goes. */
export interface GenerationInput {
  readonly document: string;
  readonly output: string;
}

/** Makes a client of the document. */
export type ClientGenerator = (input: GenerationInput) => Promise<void>;

/** The generators, by the names of their folders in `clients`; options are those a user needs, and no others. */
export const CLIENT_GENERATORS: Readonly<Record<string, ClientGenerator>> = {
  "openapi-typescript": async ({ document, output }) => {
    const types = astToString(await openapiTS(new URL(`file://${document}`), { silent: true }));
    const file = join(output, "api.ts");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, types);
  },
  "hey-api": async ({ document, output }) => {
    await createClient({
      input: document,
      // without an extension the imports do not resolve under nodenext
      output: { path: output, module: { extension: ".js" } },
      plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
      logs: { level: "silent" },
    });
  },
  orval: async ({ document, output }) => {
    await generate({
      input: document,
      output: {
        mode: "split",
        target: join(output, "client.ts"),
        schemas: join(output, "model"),
        indexFiles: false,
        client: "fetch",
        baseUrl: { runtime: "process.env['BASE_URL']" },
        // from it orval learns that imports need extensions
        tsconfig: join(dirname(document), "clients/tsconfig.json"),
      },
    });
  },
  kubb: async ({ document, output }) => {
    const root = dirname(output);
    const config: UserConfig = {
      root,
      input: { path: document },
      output: { path: "generated", clean: true, extension: { ".ts": ".js" } },
      plugins: [
        pluginOas({ validate: false }),
        pluginTs({ output: { path: "models" }, enumType: "literal", unknownType: "unknown" }),
        pluginClient({ output: { path: "clients" }, client: "fetch", bundle: true }),
      ],
    };
    const folder = process.cwd();
    // it writes a second copy below the current folder, whatever the root is
    process.chdir(root);
    try {
      const { error, failedPlugins } = await safeBuild({ config: config as never });
      if (error !== undefined || failedPlugins.size > 0) throw error ?? new Error("a plugin of kubb failed");
    } finally {
      process.chdir(folder);
    }
  },
};
