import { type Finding, findingOf } from "@kehoach/model";
import type { DatasetReader, ReaderEvent } from "../dataset-reader.ts";
import { decodeSource } from "../decode-source.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { beginJson } from "./begin-json.ts";
import { JSON_STREAM_BYTE_LIMIT } from "./json-limits.ts";

function tooLarge(input: string, amount: number): Finding {
  const parameters = { excess: "bytes", amount, limit: JSON_STREAM_BYTE_LIMIT } as const;
  return findingOf(fileLimit, { parameters, location: { input } });
}

/**
 * Reads JSON and NDJSON as they come, keeping no more than a record and the batch it is in.
 *
 * JSON is a list of records, a submission, or one record; NDJSON is one record a line. Numbers keep the text that they
 * are written in. A fault of JSON ends the reading, what stands before it is told; one of NDJSON ends its line.
 */
export const jsonReader: DatasetReader = {
  formats: ["json", "ndjson"],
  async *read(source, { format, encoding, signal }): AsyncGenerator<ReaderEvent> {
    const { name: input, size } = source;
    if (size !== null && size > JSON_STREAM_BYTE_LIMIT) {
      yield { kind: "input", input: { format, encoding: null, delimiter: null, template: null } };
      yield { kind: "finding", finding: tooLarge(input, size) };
      yield { kind: "stopped" };
      return;
    }
    const decoded = await decodeSource(source, { encoding, signal });
    const facts = { format, encoding: decoded.ok ? decoded.encoding : null, delimiter: null, template: null };
    yield { kind: "input", input: facts };
    if (!decoded.ok) {
      yield { kind: "finding", finding: decoded.finding };
      yield { kind: "stopped" };
      return;
    }
    for (const finding of decoded.findings) yield { kind: "finding", finding };
    const reading = beginJson({ format: format === "ndjson" ? "ndjson" : "json", input });
    for await (const { text, bytes } of decoded.text()) {
      if (bytes > JSON_STREAM_BYTE_LIMIT) {
        yield* reading.stop(tooLarge(input, bytes));
        return;
      }
      yield* reading.push(text);
      yield { kind: "progress", bytes };
      if (reading.isStopped) return;
    }
    yield* reading.end();
  },
};
