import type { DataSource } from "./data-source.ts";

const PIECE_BYTES = 65_536;

/**
 * A source over bytes or a text in memory. A text is read as UTF-8.
 *
 * @example
 * bytesSource("figures.csv", "chỉ tiêu").size; // => 11
 */
export function bytesSource(name: string, content: string | Uint8Array): DataSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
        yield bytes.subarray(start, start + PIECE_BYTES);
      }
    },
  };
}
