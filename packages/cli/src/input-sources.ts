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

async function spooled(path: string, io: Io): Promise<Pick<DataSource, "size" | "open">> {
  const bytes = await readInput(path, io, SPOOL_LIMIT);
  return {
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

/** What is known of a file; one that cannot be looked at is left to the reading, which tells of it among the others. */
async function factsOf(path: string, io: Io): Promise<FileFacts | undefined> {
  try {
    return await io.fileFacts(path);
  } catch {
    return undefined;
  }
}

/**
 * Opens the files of a command line, to be read from disk each time; standard input (`-`) and pipes, which can be read
 * only once, are held in memory.
 *
 * @throws {UnreadableInput} If what can be read only once cannot be held. A file that is not there fails when it is read.
 */
export async function openSources(paths: readonly string[], io: Io): Promise<readonly InputSource[]> {
  const sources: InputSource[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      sources.push({ name: "stdin", identity: null, ...(await spooled(path, io)) });
      continue;
    }
    const facts = await factsOf(path, io);
    const isPipe = facts !== undefined && facts.size === null;
    const content = isPipe
      ? await spooled(path, io)
      : { size: facts?.size ?? null, open: () => io.openFile(path) };
    sources.push({ name: path, identity: facts?.identity ?? null, ...content });
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

/**
 * All bytes of a source.
 *
 * @throws {UnreadableInput} If the system does not give them.
 */
export async function bytesOf(source: DataSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of source.open()) {
      pieces.push(piece);
      length += piece.length;
    }
  } catch (error) {
    throw unreadable(error, { path: source.name });
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
