import type { ExitCode } from "../exit-codes.ts";
import { readLimited } from "../read-limited.ts";
import { run } from "../run.ts";

/** What a run wrote, and what it ended with. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were written, by path: texts, and bytes of what is no text. */
  readonly written: Readonly<Record<string, string>>;
  readonly writtenBytes: Readonly<Record<string, Uint8Array>>;
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

/** Runs the command line without a process: files by name, or the code of the error that reading them gives. */
export async function runInMemory(
  args: readonly string[],
  {
    files = {},
    standardInput = "",
    now = "2025-06-01T00:00:00Z",
    env = {},
    columns,
    errorColumns,
    tick = 0,
  }: {
    readonly files?: Readonly<Record<string, string | Uint8Array | { readonly error: string }>>;
    readonly standardInput?: string;
    readonly now?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Width of a terminal; without it the output is piped. */
    readonly columns?: number;
    /** Width of a terminal that standard error is. */
    readonly errorColumns?: number;
    /** Milliseconds that go by each time that somebody looks at the clock. */
    readonly tick?: number;
  } = {},
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const written: Record<string, string> = {};
  const writtenBytes: Record<string, Uint8Array> = {};
  let time = new Date(now).getTime();
  const contentOf = (path: string): string | Uint8Array => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) throw systemError("ENOENT");
    if (typeof content === "object" && "error" in content) throw systemError(content.error);
    return content;
  };
  const refuseReadOnly = (path: string): void => {
    if (path.startsWith("/read-only/")) throw systemError("EACCES");
  };
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* chunksOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytesOf(content);
  }
  const code = await run({
    args,
    io: {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      readFile: async (path, limit) => {
        return readLimited(chunksOf(contentOf(path)), limit);
      },
      fileFacts: async (path) => {
        const name = path.replace(/^\.\//, "");
        const content = Object.hasOwn(files, name) ? files[name] : undefined;
        // what may not be read is there all the same
        const isClosed = typeof content === "object" && "error" in content && content.error === "EACCES";
        const size = isClosed ? 0 : bytesOf(contentOf(name)).length;
        return { size, identity: name };
      },
      async *openFile(path) {
        yield bytesOf(contentOf(path));
      },
      readStandardInput: (limit) => readLimited(chunksOf(standardInput), limit),
      writeFile: async (path, content) => {
        refuseReadOnly(path);
        if (typeof content === "string") written[path] = content;
        else writtenBytes[path] = content;
      },
      createFile: async (path) => {
        refuseReadOnly(path);
        written[path] = "";
        return { write: async (text) => (written[path] += text), close: async () => {} };
      },
      now: () => {
        const date = new Date(time);
        time += tick;
        return date;
      },
      env,
      isTerminal: columns !== undefined,
      columns,
      errorColumns,
    },
  });
  return { code, stdout, stderr, written, writtenBytes };
}
