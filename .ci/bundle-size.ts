import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { ConsumerProject } from "./consumer-project.ts";

const limit = 1500;

/** Bundles a program that uses one pure function: nothing else may come along. */
export async function bundleSize({ folder }: ConsumerProject): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { averageGrowth } from "@kehoach/progress";', resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  const size = gzipSync(code).length;
  if (/zod/i.test(code)) throw new Error("importing averageGrowth pulls zod into the bundle");
  if (size >= limit) throw new Error(`importing averageGrowth costs ${size} bytes (gzip), limit ${limit}`);
  return `${size} bytes of less than ${limit} (gzip)`;
}
