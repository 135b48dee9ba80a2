import type { DatasetReader, InputFormat, ReaderEvent } from "../dataset-reader.ts";

/** What a reader is given in a test. */
export interface ReadingCase {
  /** A text is UTF-8; `pieces` is where it is cut, in bytes. */
  readonly content: string | Uint8Array;
  readonly format: InputFormat;
  /** Lengths of the pieces that it comes in, the rest in one. */
  readonly pieces?: readonly number[];
}

/** Everything that a reader tells of a file named `file`. */
export async function readerEvents(
  reader: DatasetReader,
  { content, format, pieces = [] }: ReadingCase,
): Promise<readonly ReaderEvent[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const source = {
    name: "file",
    size: bytes.length,
    async *open(): AsyncGenerator<Uint8Array> {
      let start = 0;
      for (const length of pieces) {
        yield bytes.subarray(start, start + length);
        start += length;
      }
      yield bytes.subarray(start);
    },
  };
  const events: ReaderEvent[] = [];
  for await (const event of reader.read(source, { format })) events.push(event);
  return events;
}
