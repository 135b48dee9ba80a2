import { type Finding, findingOf } from "@kehoach/model";
import type { DatasetKind, KeyedRecord, ReaderEvent } from "../dataset-reader.ts";
import { FINDINGS_LIMIT } from "../findings-budget.ts";
import { fileFindingsLimit } from "../rules/file-findings-limit.ts";

/** Records that are told of at once at most. */
const BATCH_RECORDS = 256;
/** Characters that they have at most, the last record's apart: few large records are as heavy as many small ones. */
const BATCH_SIZE = 262_144;

/** Events that wait to be handed on; records are gathered, the same ones however the text came in. */
export class EventQueue {
  #events: ReaderEvent[] = [];
  #records: KeyedRecord[] = [];
  #dataset: DatasetKind | null = null;
  #size = 0;
  #findings = 0;
  #isStopped = false;

  /** Whether nothing more is taken. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  addRecord(
    record: KeyedRecord,
    { dataset, size }: { readonly dataset: DatasetKind | null; readonly size: number },
  ): void {
    if (this.#isStopped) return;
    if (dataset !== this.#dataset) this.#closeBatch();
    this.#dataset = dataset;
    this.#records.push(record);
    this.#size += size;
    if (this.#records.length >= BATCH_RECORDS || this.#size >= BATCH_SIZE) this.#closeBatch();
  }

  /** Stops after as many findings as are gathered at most. */
  addFinding(finding: Finding): void {
    this.#findings++;
    if (this.#findings <= FINDINGS_LIMIT) this.add({ kind: "finding", finding });
    else
      this.stop(
        findingOf(fileFindingsLimit, { parameters: { limit: FINDINGS_LIMIT }, location: finding.location }),
      );
  }

  /** Takes nothing after this finding, which says why. */
  stop(finding: Finding): void {
    this.add({ kind: "finding", finding });
    this.add({ kind: "stopped" });
    this.#isStopped = true;
  }

  add(event: ReaderEvent): void {
    if (this.#isStopped) return;
    this.#closeBatch();
    this.#events.push(event);
  }

  /** Hands on what is complete. */
  take(): readonly ReaderEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** Hands on everything. */
  takeAll(): readonly ReaderEvent[] {
    this.#closeBatch();
    return this.take();
  }

  #closeBatch(): void {
    if (this.#records.length > 0) {
      this.#events.push({ kind: "records", dataset: this.#dataset, records: this.#records });
    }
    this.#records = [];
    this.#size = 0;
  }
}
