import type { DataSource } from "@kehoach/validation";
import type { FileFacts, Io } from "./io.ts";
import { readInput, STANDARD_INPUT, unreadable } from "./read-input.ts";

/** Bytes held at most of what can be read only once: 256 Mi, as much as the readers of workbooks take. */
const SPOOL_LIMIT = 268_435_456;

/** A file to be read as often as needed. */
export interface InputSource extends DataSource {
  /** The same for two paths that lead to one file, `null` of standard input. */
  readonly identity: string | null;
}

async function* readFrom(path: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* io.openFile(path);
  } catch (error) {
    throw unreadable(error, { path });
  }
}

async function spooled(path: string, io: Io): Promise<Pick<DataSource, "size" | "open">> {
  const bytes = await readInput(path, io, SPOOL_LIMIT);
  return {
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

async function factsOf(path: string, io: Io): Promise<FileFacts> {
  try {
    return await io.fileFacts(path);
  } catch (error) {
    throw unreadable(error, { path });
  }
}

/**
 * Opens the files of a command line, to be read from disk each time; standard input (`-`) and pipes, which can be read
 * only once, are held in memory.
 *
 * @throws {UnreadableInput} If there is no such file. What goes wrong later comes from the reading.
 */
export async function openSources(paths: readonly string[], io: Io): Promise<readonly InputSource[]> {
  const sources: InputSource[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      sources.push({ name: "stdin", identity: null, ...(await spooled(path, io)) });
      continue;
    }
    const { size, identity } = await factsOf(path, io);
    const content = size === null ? await spooled(path, io) : { size, open: () => readFrom(path, io) };
    sources.push({ name: path, identity, ...content });
  }
  return sources;
}

/** Whether a path leads to one of the inputs; a file that is not there yet is none of them. */
export async function isAmongInputs(
  path: string,
  { sources, io }: { readonly sources: readonly InputSource[]; readonly io: Io },
): Promise<boolean> {
  try {
    const { identity } = await io.fileFacts(path);
    return sources.some((source) => source.identity === identity);
  } catch {
    return false;
  }
}

/** All bytes of a source. */
export async function bytesOf(source: DataSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.open()) {
    pieces.push(piece);
    length += piece.length;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
