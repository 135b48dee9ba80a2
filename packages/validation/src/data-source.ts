/** Something whose bytes can be read from the start as often as needed: a file, an upload, a text in memory. */
export interface DataSource {
  /** Name for findings, such as that of the file. */
  readonly name: string;
  /** Number of bytes, `null` if not known before reading. */
  readonly size: number | null;
  /** Begins to read; each call begins anew. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A `File` or `Blob` of a browser or of Node, as far as it is used. */
export interface BlobLike {
  readonly size: number;
  readonly name?: string;
  stream(): AsyncIterable<Uint8Array> | { getReader(): BlobReader };
}

/** The reader of a web stream, as far as it is used. */
export interface BlobReader {
  read(): Promise<
    { readonly done: false; readonly value: Uint8Array } | { readonly done: true; readonly value?: unknown }
  >;
  cancel(): Promise<unknown>;
}
