import type { Finding, Location } from "@kehoach/model";
import type { DatasetKind, KeyedRecord, ReaderEvent } from "../dataset-reader.ts";
import type { RecordSinks } from "../records/read-records.ts";
import type { SourceRecord } from "../source-record.ts";
import { beginJson } from "./begin-json.ts";
import { JsonRecords } from "./json-records.ts";
import type { JsonText } from "./json-text.ts";

const PIECE_CHARACTERS = 65_536;

/** What a text of JSON is read as. */
export interface WalkJsonOptions {
  readonly input: string | undefined;
  /** What its records are taken for; those of another list of a submission are passed over. */
  readonly dataset: DatasetKind;
}

function withoutLine({ line: _, ...location }: Location): Location {
  return location;
}

function findingWithoutLine({ location, related, ...finding }: Finding): Finding {
  return {
    ...finding,
    location: withoutLine(location),
    ...(related === undefined ? {} : { related: related.map(withoutLine) }),
  };
}

function recordWithoutLine(record: SourceRecord<string>): SourceRecord<string> {
  return {
    has: (field) => record.has(field),
    cell: (field) => record.cell(field),
    locationOf: (field) => withoutLine(record.locationOf(field)),
  };
}

/** Goes through the records of a JSON text that is held in memory, as a stream would be. */
export function walkJson(
  { text, format, hasLines }: Extract<JsonText, { readonly ok: true }>,
  { input, dataset }: WalkJsonOptions,
  { onFinding, onRecord, onEnvelope, isSpent }: RecordSinks,
): void {
  const records = new JsonRecords(input);
  const tell = (finding: Finding): void => onFinding(hasLines ? finding : findingWithoutLine(finding));
  const takeRecord = (record: KeyedRecord): void => {
    if (isSpent()) return;
    const { source, findings, isSound } = records.read(record, dataset);
    for (const finding of findings) tell(finding);
    if (isSound) onRecord(hasLines ? source : recordWithoutLine(source));
  };
  const take = (event: ReaderEvent): void => {
    if (event.kind === "envelope") {
      onEnvelope(event.cells);
    } else if (event.kind === "finding") {
      records.hear(event.finding);
      tell(event.finding);
    } else if (event.kind === "records") {
      if (event.dataset === null || event.dataset === dataset) event.records.forEach(takeRecord);
      records.endBatch();
    }
  };
  const reading = beginJson({ format, input });
  for (let start = 0; start < text.length && !reading.isStopped; start += PIECE_CHARACTERS) {
    if (isSpent()) return;
    for (const event of reading.push(text.slice(start, start + PIECE_CHARACTERS))) take(event);
  }
  for (const event of reading.end()) take(event);
}
