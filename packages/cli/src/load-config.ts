import type { Finding } from "@kehoach/model";
import { BadConfig } from "./failures.ts";
import type { Io } from "./io.ts";
import { readInput } from "./read-input.ts";

/** What a reader of configuration makes of a value. */
interface Reading<Config> {
  readonly config: Config | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a JSON file that says how to work; `undefined` if none is named.
 *
 * @throws {UnreadableInput} If the file cannot be read.
 * @throws {BadConfig} If it cannot be followed.
 */
export async function loadConfig<Config>(
  path: string | undefined,
  io: Io,
  read: (value: unknown, input: string) => Reading<Config>,
): Promise<Config | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readInput(path, io);
  const { parseJson } = await import("@kehoach/validation/json");
  const parsed = parseJson(bytes, { input: path });
  if (!parsed.ok) throw new BadConfig([parsed.finding]);
  const { config, findings } = read(parsed.value, path);
  if (config === undefined) throw new BadConfig(findings);
  return config;
}
