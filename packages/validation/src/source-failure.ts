import type { DataSource } from "./data-source.ts";

/** That the bytes of a source cannot be had; its message says why. */
export class SourceFailure extends Error {}

/** A source whose own errors are told from those of what reads it. */
export function watched(source: DataSource): DataSource {
  return {
    name: source.name,
    size: source.size,
    open: async function* () {
      try {
        yield* source.open();
      } catch (error) {
        throw new SourceFailure(error instanceof Error ? error.message : String(error), { cause: error });
      }
    },
  };
}
