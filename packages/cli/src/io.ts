/** Something that text is written to. */
export interface TextSink {
  readonly write: (text: string) => unknown;
}

/** What the system tells of a file. */
export interface FileFacts {
  /** Number of bytes, `null` for what can be read only once, such as a pipe. */
  readonly size: number | null;
  /** The same for two paths that lead to one file. */
  readonly identity: string;
}

/** A file that is being written. */
export interface FileSink {
  readonly write: (text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** All that the command line knows of the machine it runs on. */
export interface Io {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Bytes of a file, at most `limit`; fails with a `code` such as `ENOENT`, and `EFBIG` beyond the limit. */
  readonly readFile: (path: string, limit: number) => Promise<Uint8Array>;
  /** Bytes of standard input, under the same terms. */
  readonly readStandardInput: (limit: number) => Promise<Uint8Array>;
  /** What is known of a file before it is read; fails with a `code` such as `ENOENT`. */
  readonly fileFacts: (path: string) => Promise<FileFacts>;
  /** Begins to read a file piece by piece; reading fails with a `code`. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a file, in place of one that is there; fails with a `code` such as `EACCES`. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Begins a file in place of one that is there, to be written piece by piece; every step fails with a `code`. */
  readonly createFile: (path: string) => Promise<FileSink>;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Width of the terminal, `undefined` if not known. */
  readonly columns: number | undefined;
  /** Width of the terminal that standard error is, `undefined` if it is none or its width is not known. */
  readonly errorColumns: number | undefined;
}
