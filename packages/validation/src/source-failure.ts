import type { DataSource } from "./data-source.ts";

/** That the bytes of a source cannot be had; its message is the code of the system, or what the source says. */
export class SourceFailure extends Error {}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

/** A source whose own errors are told from those of what reads it. */
export function watched(source: DataSource): DataSource {
  return {
    name: source.name,
    size: source.size,
    open: async function* () {
      try {
        yield* source.open();
      } catch (error) {
        throw new SourceFailure(reasonOf(error), { cause: error });
      }
    },
  };
}
