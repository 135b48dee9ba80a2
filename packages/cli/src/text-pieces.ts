import type { Io } from "./io.ts";
import { unwritable } from "./write-output.ts";

const BUFFERED_CHARACTERS = 65_536;

/** Somewhere that text is written to bit by bit, in larger pieces. */
export interface TextPieces {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Text written piece by piece to the file that is named, or to standard output.
 *
 * @throws {UnwritableOutput} If the system does not let the file be written, from each step.
 */
export async function textPieces(path: string | undefined, io: Io): Promise<TextPieces> {
  const told = async <Value>(step: Promise<Value>): Promise<Value> => {
    try {
      return await step;
    } catch (error) {
      throw unwritable(error, path ?? "");
    }
  };
  const file = path === undefined ? undefined : await told(io.createFile(path));
  let buffered = "";
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = "";
    if (file === undefined) io.stdout.write(text);
    else await told(file.write(text));
  };
  return {
    write: async (text) => {
      buffered += text;
      if (buffered.length >= BUFFERED_CHARACTERS) await flush();
    },
    end: async () => {
      await flush();
      if (file !== undefined) await told(file.close());
    },
  };
}
