// pnpm --filter @kehoach/openapi generate
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractFiles } from "./contract-files.ts";

const folder = join(import.meta.dirname, "..");
mkdirSync(join(folder, "schemas"), { recursive: true });
for (const file of globSync("schemas/*.json", { cwd: folder })) rmSync(join(folder, file));
for (const [file, text] of Object.entries(await contractFiles())) writeFileSync(join(folder, file), text);
