import { type Finding, findingOf } from "@kehoach/model";
import type { DatasetKind, KeyedRecord } from "../dataset-reader.ts";
import { jsonLimit } from "../rules/json-limit.ts";
import { jsonShape } from "../rules/json-shape.ts";
import type { EventQueue } from "./event-queue.ts";
import { JSON_RECORD_LIMIT } from "./json-limits.ts";
import type { ObjectBuilder } from "./object-builder.ts";
import { rowsKeyOf } from "./submission-keys.ts";

function holdsRows({ entries }: KeyedRecord): boolean {
  return entries.some(
    ({ key, cell }) => typeof cell !== "string" && cell.kind === "list" && rowsKeyOf(key) !== undefined,
  );
}

/** Hands on a record that is whole, or what keeps it from being one. */
export function deliverRecord(
  builder: ObjectBuilder,
  {
    dataset,
    input,
    queue,
    report,
  }: {
    readonly dataset: DatasetKind | null;
    readonly input: string | undefined;
    readonly queue: EventQueue;
    readonly report: (finding: Finding) => void;
  },
): void {
  const { record } = builder;
  const location = { input, line: record.line, pointer: record.pointer };
  if (builder.isTooLarge || builder.tooLarge.length > 0) {
    const parameters = { part: "row", limit: JSON_RECORD_LIMIT } as const;
    report(findingOf(jsonLimit, { parameters, location }));
  } else if (holdsRows(record)) {
    const parameters = { place: "row", found: "submission" } as const;
    report(findingOf(jsonShape, { parameters, location }));
  } else queue.addRecord(record, { dataset, size: builder.size });
}
