import type { Block } from "./block.ts";
import type { GivenOptions } from "./command-line.ts";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";
import type { Invocation } from "./invocation.ts";
import { safeJson } from "./safe-text.ts";
import { show } from "./show.ts";

/** Whether the answer is for a program. */
export function wantsJson(options: GivenOptions): boolean {
  return options.value("format") === "json";
}

/** Writes an answer to standard output, as JSON or to read, as `--format` says; only that one is made. */
export async function giveAnswer(
  { options, io }: Invocation,
  {
    json,
    blocks,
  }: {
    readonly json: () => unknown;
    readonly blocks: () => readonly Block[] | Promise<readonly Block[]>;
  },
): Promise<ExitCode> {
  if (wantsJson(options)) io.stdout.write(`${safeJson(json())}\n`);
  else show(await blocks(), io);
  return EXIT_CODES.done;
}
