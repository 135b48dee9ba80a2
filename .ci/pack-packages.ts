import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** Packs every published package into a folder and returns the paths of the tarballs. */
export async function packPackages(folder: string): Promise<string[]> {
  await runCommand("pnpm", ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder]);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => join(folder, file));
}
