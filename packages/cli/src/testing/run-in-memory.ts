import type { ExitCode } from "../exit-codes.ts";
import { readLimited } from "../read-limited.ts";
import { run } from "../run.ts";

/** What a run wrote, and what it ended with. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were written, by path. */
  readonly written: Readonly<Record<string, string>>;
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
  }: {
    readonly files?: Readonly<Record<string, string | Uint8Array | { readonly error: string }>>;
    readonly standardInput?: string;
    readonly now?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Width of a terminal; without it the output is piped. */
    readonly columns?: number;
  } = {},
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const written: Record<string, string> = {};
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
        const content = Object.hasOwn(files, path) ? files[path] : undefined;
        if (content === undefined) throw systemError("ENOENT");
        if (typeof content === "object" && "error" in content) throw systemError(content.error);
        return readLimited(chunksOf(content), limit);
      },
      readStandardInput: (limit) => readLimited(chunksOf(standardInput), limit),
      writeFile: async (path, text) => {
        if (path.startsWith("/read-only/")) throw systemError("EACCES");
        written[path] = text;
      },
      now: () => new Date(now),
      env,
      isTerminal: columns !== undefined,
      columns,
    },
  });
  return { code, stdout, stderr, written };
}
