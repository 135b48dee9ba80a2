import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { ConsumerProject } from "./consumer-project.ts";

interface BundleLimit {
  readonly name: string;
  readonly from: string;
  /** Bytes, gzip. */
  readonly limit: number;
}

const limits: readonly BundleLimit[] = [
  { name: "averageGrowth", from: "@kehoach/progress", limit: 1500 },
  { name: "createClient", from: "@kehoach/openapi", limit: 3500 },
];

/** Bundles programs that use one function each: nothing else may come along. */
export async function bundleSize(project: ConsumerProject): Promise<string> {
  const sizes: string[] = [];
  for (const one of limits) sizes.push(await sizeOf(project, one));
  return sizes.join("; ");
}

async function sizeOf({ folder }: ConsumerProject, { name, from, limit }: BundleLimit): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${from}";`, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  const size = gzipSync(code).length;
  if (/zod/i.test(code)) throw new Error(`importing ${name} pulls zod into the bundle`);
  if (size >= limit) throw new Error(`importing ${name} costs ${size} bytes (gzip), limit ${limit}`);
  return `${name}: ${size} bytes of less than ${limit} (gzip)`;
}
