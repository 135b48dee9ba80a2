/** Something that text is written to. */
export interface TextSink {
  readonly write: (text: string) => unknown;
}

/** All that the command line knows of the machine it runs on. */
export interface Io {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Bytes of a file, at most `limit`; fails with a `code` such as `ENOENT`, and `EFBIG` beyond the limit. */
  readonly readFile: (path: string, limit: number) => Promise<Uint8Array>;
  /** Bytes of standard input, under the same terms. */
  readonly readStandardInput: (limit: number) => Promise<Uint8Array>;
  /** Writes a file, in place of one that is there; fails with a `code` such as `EACCES`. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Width of the terminal, `undefined` if not known. */
  readonly columns: number | undefined;
}
