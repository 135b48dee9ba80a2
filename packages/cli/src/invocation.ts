import type { Language } from "@kehoach/model";
import type { GivenOptions } from "./command-line.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** What a command is called with. */
export interface Invocation {
  readonly options: GivenOptions;
  /** The first argument that is no option, `undefined` if there is none. */
  readonly argument: string | undefined;
  /** Every argument that is no option. */
  readonly operands: readonly string[];
  readonly io: Io;
  readonly language: Language;
}

/**
 * What a command does; the run reports what it throws: wrong usage, input that cannot be read, and data that is bad.
 */
export type Command = (invocation: Invocation) => Promise<ExitCode>;
