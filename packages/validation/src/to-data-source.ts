import { blobSource } from "./blob-source.ts";
import { bytesSource } from "./bytes-source.ts";
import type { BlobLike, DataSource } from "./data-source.ts";

/** Bytes or a text in memory, with a name for findings. */
export interface NamedContent {
  readonly name: string;
  /** A text is read as UTF-8. */
  readonly content: string | Uint8Array;
}

/** What can be validated: a source, bytes or a text in memory, a `File` or `Blob`. */
export type SourceInput = DataSource | NamedContent | BlobLike;

/**
 * Makes a source of whatever can be validated; a source stays as it is.
 *
 * @throws {TypeError} If it is none of them.
 *
 * @example
 * toDataSource({ name: "figures.csv", content: "a,b" }).size; // => 3
 */
export function toDataSource(input: SourceInput): DataSource {
  if (typeof input === "object" && input !== null) {
    if ("open" in input) return input;
    if ("content" in input) return bytesSource(input.name, input.content);
    if ("stream" in input) return blobSource(input);
  }
  throw new TypeError(`toDataSource: input must have open, content or stream, got ${typeof input}`);
}
