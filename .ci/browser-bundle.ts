import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { ConsumerProject } from "./consumer-project.ts";

const SPREADSHEET_LIBRARIES = /node_modules\/(?:hucre|saxes|@e965|xlsx|exceljs)\//;

/** Bundles the CSV reader for a browser: no module of Node and no spreadsheet library may come along. */
export async function browserBundle({ folder }: ConsumerProject): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: 'export * from "@kehoach/validation/csv";', resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    // refuses modules of Node by itself
    platform: "browser",
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  const unwanted = inputs.filter((path) => SPREADSHEET_LIBRARIES.test(path) || path.startsWith("node:"));
  const external = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter((one) => one.external),
  );
  if (unwanted.length > 0) throw new Error(`the CSV reader pulls in ${unwanted.join(", ")}`);
  if (external.length > 0)
    throw new Error(`the CSV reader leaves ${external.map(({ path }) => path).join(", ")} out`);
  return `${gzipSync(outputFiles[0]?.text ?? "").length} bytes (gzip) from ${inputs.length} files`;
}
