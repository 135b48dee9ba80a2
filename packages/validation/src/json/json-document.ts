import { type Finding, findingOf, type Location } from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import type { DatasetKind, EnvelopeKey, KeyedCell, ReaderEvent } from "../dataset-reader.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { jsonKeyUnknown } from "../rules/json-key-unknown.ts";
import { jsonLimit } from "../rules/json-limit.ts";
import { type JsonShape, jsonShape } from "../rules/json-shape.ts";
import { jsonSyntax } from "../rules/json-syntax.ts";
import { deliverRecord } from "./deliver-record.ts";
import { EventQueue } from "./event-queue.ts";
import { JSON_DEPTH_LIMIT, JSON_RECORD_LIMIT } from "./json-limits.ts";
import type { JsonReading } from "./json-reading.ts";
import { type JsonBracket, type JsonScalarKind, JsonScanner, type JsonSink } from "./json-scanner.ts";
import { ObjectBuilder } from "./object-builder.ts";
import { duplicateKeyFinding, type KeyPlace } from "./seen-keys.ts";
import { shapeOfScalar } from "./shape-of-scalar.ts";
import { envelopeKeyOf, isRecordKey, isSubmissionKey, rowsKeyOf } from "./submission-keys.ts";

/** A list of records under way. */
interface Rows {
  readonly pointer: string;
  readonly dataset: DatasetKind | null;
  /** Brackets that are open right inside it. */
  readonly depth: number;
  count: number;
}

/** Reads one JSON text: a list of records, a submission with lists of records, or one record. */
export class JsonDocument implements JsonReading, JsonSink {
  readonly #input: string | undefined;
  readonly #scanner: JsonScanner;
  readonly #queue = new EventQueue();
  readonly #report = (finding: Finding): void => {
    this.#queue.addFinding(finding);
    if (this.#queue.isStopped) this.#scanner.stop();
  };
  /** The finding about the whole, for the time when its syntax is known to be right. */
  #shapeFinding: Finding | undefined;
  #rows: Rows | undefined;
  #item: ObjectBuilder | undefined;
  /** The object at the top. */
  #head: ObjectBuilder | undefined;
  #isSubmission = false;
  #hasToldEnvelope = false;
  /** Keys beside the rows, and where the first of each is. */
  readonly #envelopeLines = new Map<EnvelopeKey | DatasetKind, number>();
  /** Brackets that are open right outside a value that is passed over. */
  #passedOver: number | undefined;

  constructor({ input }: { readonly input: string | undefined }) {
    this.#input = input;
    this.#scanner = new JsonScanner(this, { tokenLimit: JSON_RECORD_LIMIT });
  }

  get isStopped(): boolean {
    return this.#queue.isStopped;
  }

  push(piece: string): readonly ReaderEvent[] {
    this.#scanner.push(piece);
    this.#tellFault();
    return this.#queue.take();
  }

  stop(finding: Finding): readonly ReaderEvent[] {
    this.#stopWith(finding);
    return this.#queue.takeAll();
  }

  end(): readonly ReaderEvent[] {
    if (this.isStopped) return this.#queue.takeAll();
    if (this.#scanner.isBlank) {
      this.#report(findingOf(fileEmpty, { parameters: {}, location: { input: this.#input } }));
      return this.#queue.takeAll();
    }
    this.#scanner.end();
    this.#tellFault();
    if (!this.isStopped && this.#shapeFinding !== undefined) this.#report(this.#shapeFinding);
    return this.#queue.takeAll();
  }

  open(bracket: JsonBracket): void {
    const { depth, line } = this.#scanner;
    if (depth - (this.#rows?.depth ?? 0) > JSON_DEPTH_LIMIT) {
      this.#stopOver(
        { part: "depth", limit: JSON_DEPTH_LIMIT },
        { line, pointer: this.#item?.record.pointer ?? this.#head?.nextKey?.pointer ?? "" },
      );
    } else if (this.#passedOver !== undefined) {
      return;
    } else if (this.#item !== undefined) {
      this.#item.open(bracket, line);
    } else if (this.#rows !== undefined) {
      const pointer = `${this.#rows.pointer}/${this.#rows.count++}`;
      if (bracket === "{") this.#item = this.#builder(pointer);
      else this.#refuse("list", { place: "row", pointer });
    } else if (this.#head === undefined) {
      if (bracket === "{") this.#head = this.#builder("");
      else this.#rows = { pointer: "", dataset: null, depth, count: 0 };
    } else if (!this.#beginsRows(this.#head, bracket)) {
      this.#head.open(bracket, line);
    }
  }

  close(): void {
    const { depth } = this.#scanner;
    if (this.#passedOver !== undefined) {
      if (depth === this.#passedOver) this.#passedOver = undefined;
    } else if (this.#item?.isInside === true) {
      this.#item.close();
    } else if (this.#item !== undefined) {
      const dataset = this.#rows?.dataset ?? null;
      deliverRecord(this.#item, { dataset, input: this.#input, queue: this.#queue, report: this.#report });
      this.#item = undefined;
    } else if (this.#rows !== undefined) {
      this.#rows = undefined;
    } else if (this.#head?.isInside === true) {
      this.#head.close();
      this.#limitHead(this.#head);
    } else if (this.#head !== undefined) {
      this.#finishHead(this.#head);
    }
  }

  key(text: string | undefined): void {
    if (this.#passedOver !== undefined) return;
    const builder = this.#item ?? this.#head;
    builder?.key(text, this.#scanner.line);
    if (builder === this.#head) this.#limitHead(this.#head);
  }

  scalar(kind: JsonScalarKind, text: string | undefined): void {
    if (this.#passedOver !== undefined) return;
    const { line } = this.#scanner;
    if (this.#item !== undefined) {
      this.#item.scalar(kind, { text, line });
    } else if (this.#rows !== undefined) {
      const pointer = `${this.#rows.pointer}/${this.#rows.count++}`;
      this.#refuse(shapeOfScalar(kind, text), { place: "row", pointer });
    } else if (this.#head === undefined) {
      const parameters = { place: "file", found: shapeOfScalar(kind, text) } as const;
      this.#shapeFinding = findingOf(jsonShape, { parameters, location: this.#at({ line, pointer: "" }) });
    } else {
      const place = this.#head.isInside ? undefined : this.#head.nextKey;
      if (place !== undefined && rowsKeyOf(place.key) !== undefined) {
        this.#isSubmission = true;
        this.#head.leaveOut();
        this.#refuse(shapeOfScalar(kind, text), { place: "rows", pointer: place.pointer });
      } else this.#head.scalar(kind, { text, line });
      this.#limitHead(this.#head);
    }
  }

  #builder(pointer: string): ObjectBuilder {
    return new ObjectBuilder({ pointer, line: this.#scanner.line, input: this.#input, report: this.#report });
  }

  #at({ line, pointer }: { readonly line: number; readonly pointer: string }): Location {
    return { input: this.#input, line, pointer };
  }

  /** Says that something else stands there, and passes over it if it is a list or an object. */
  #refuse(
    found: JsonShape,
    { place, pointer }: { readonly place: "row" | "rows"; readonly pointer: string },
  ): void {
    const location = this.#at({ line: this.#scanner.line, pointer });
    this.#report(findingOf(jsonShape, { parameters: { place, found }, location }));
    if (found === "list" || found === "object") this.#passedOver = this.#scanner.depth - 1;
  }

  /** Whether what opens is under the key of rows, so that it is no value of the head. */
  #beginsRows(head: ObjectBuilder, bracket: JsonBracket): boolean {
    const place = head.isInside ? undefined : head.nextKey;
    const dataset = place === undefined ? undefined : rowsKeyOf(place.key);
    if (place === undefined || dataset === undefined) return false;
    this.#isSubmission = true;
    head.leaveOut();
    const { isNewKey } = head;
    const { pointer } = place;
    const { depth } = this.#scanner;
    if (bracket === "{") {
      this.#refuse("object", { place: "rows", pointer });
    } else if (!isNewKey || !this.#isFirst(dataset, place)) {
      this.#passedOver = depth - 1;
    } else {
      this.#tellEnvelope(head);
      this.#rows = { pointer, dataset, depth, count: 0 };
    }
    return true;
  }

  /** Whether a meaning has not been there under another spelling; if it has, says so. */
  #isFirst(meaning: EnvelopeKey | DatasetKind, place: KeyPlace): boolean {
    const first = this.#envelopeLines.get(meaning);
    if (first === undefined) this.#envelopeLines.set(meaning, place.line);
    else this.#report(duplicateKeyFinding(place, { first, input: this.#input }));
    return first === undefined;
  }

  #limitHead(head: ObjectBuilder | undefined): void {
    if (head?.isTooLarge !== true) return;
    const { line } = this.#scanner;
    this.#stopOver({ part: "keys", limit: JSON_RECORD_LIMIT }, { line, pointer: "" });
  }

  /** Hands on the keys beside the rows that are new. */
  #tellEnvelope(head: ObjectBuilder): void {
    const cells = new Map<EnvelopeKey, KeyedCell>();
    const { entries, tooLarge } = head.take();
    for (const place of tooLarge) this.#tellTooLarge(place);
    for (const entry of entries) {
      const key = envelopeKeyOf(entry.key);
      if (key === undefined) {
        const parameters = { key: shownText(entry.key) };
        const value = parameters.key;
        this.#report(findingOf(jsonKeyUnknown, { parameters, location: this.#at(entry), value }));
      } else if (this.#isFirst(key, entry)) cells.set(key, entry);
    }
    // also without a key: that there is an envelope tells a submission from a bare list
    if (cells.size > 0 || !this.#hasToldEnvelope) this.#queue.add({ kind: "envelope", cells });
    this.#hasToldEnvelope = true;
  }

  #tellTooLarge(place: KeyPlace): void {
    const parameters = { part: "value", limit: JSON_RECORD_LIMIT } as const;
    this.#report(findingOf(jsonLimit, { parameters, location: this.#at(place) }));
  }

  #finishHead(head: ObjectBuilder): void {
    const { entries, line } = head.record;
    if (this.#isSubmission || entries.some(({ key }) => isSubmissionKey(key))) {
      this.#tellEnvelope(head);
    } else if (entries.some(({ key }) => isRecordKey(key))) {
      deliverRecord(head, { dataset: null, input: this.#input, queue: this.#queue, report: this.#report });
    } else {
      for (const place of head.tooLarge) this.#tellTooLarge(place);
      const parameters = { place: "file", found: "other-object" } as const;
      this.#shapeFinding = findingOf(jsonShape, { parameters, location: this.#at({ line, pointer: "" }) });
    }
  }

  #stopOver(
    parameters: { readonly part: "depth" | "keys"; readonly limit: number },
    place: { readonly line: number; readonly pointer: string },
  ): void {
    this.#stopWith(findingOf(jsonLimit, { parameters, location: this.#at(place) }));
  }

  #tellFault(): void {
    const { fault } = this.#scanner;
    if (fault === undefined || this.isStopped) return;
    const location = { input: this.#input, line: fault.line };
    this.#stopWith(findingOf(jsonSyntax, { parameters: { ...fault }, location }));
  }

  #stopWith(finding: Finding): void {
    this.#scanner.stop();
    this.#queue.stop(finding);
  }
}
