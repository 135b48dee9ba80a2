import { JsonDocument } from "./json-document.ts";
import { JsonLines } from "./json-lines.ts";
import type { JsonReading } from "./json-reading.ts";

/** Begins to read a text of JSON or NDJSON that comes in pieces; small pieces keep what each of them tells small. */
export function beginJson({
  format,
  input,
}: {
  readonly format: "json" | "ndjson";
  readonly input: string | undefined;
}): JsonReading {
  return format === "json" ? new JsonDocument({ input }) : new JsonLines({ input });
}
