import { type Finding, findingOf, type Location } from "@kehoach/model";
import type { ReaderEvent } from "../dataset-reader.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { jsonLimit } from "../rules/json-limit.ts";
import { type JsonShape, jsonShape } from "../rules/json-shape.ts";
import { jsonSyntax } from "../rules/json-syntax.ts";
import { deliverRecord } from "./deliver-record.ts";
import { EventQueue } from "./event-queue.ts";
import { JSON_DEPTH_LIMIT, JSON_RECORD_LIMIT } from "./json-limits.ts";
import type { JsonReading } from "./json-reading.ts";
import { type JsonBracket, type JsonScalarKind, JsonScanner, type JsonSink } from "./json-scanner.ts";
import { ObjectBuilder } from "./object-builder.ts";
import { shapeOfScalar } from "./shape-of-scalar.ts";

const LINE_END = /[\r\n]/g;

/**
 * Reads NDJSON: one record a line.
 *
 * Blank lines are passed over. A line that is wrong is a finding, and reading goes on with the next.
 */
export class JsonLines implements JsonReading, JsonSink {
  readonly #input: string | undefined;
  readonly #queue = new EventQueue();
  readonly #report = (finding: Finding): void => this.#queue.addFinding(finding);
  #line = 1;
  #afterReturn = false;
  #length = 0;
  #scanner: JsonScanner | undefined;
  #record: ObjectBuilder | undefined;
  #shape: JsonShape | undefined;
  #isRefused = false;
  #isEmpty = true;

  constructor({ input }: { readonly input: string | undefined }) {
    this.#input = input;
  }

  get isStopped(): boolean {
    return this.#queue.isStopped;
  }

  stop(finding: Finding): readonly ReaderEvent[] {
    this.#queue.stop(finding);
    return this.#queue.takeAll();
  }

  push(piece: string): readonly ReaderEvent[] {
    let start = 0;
    // the line feed of a pair whose return ended the piece before
    if (this.#afterReturn && piece.startsWith("\n")) start = 1;
    if (piece !== "") this.#afterReturn = false;
    while (start < piece.length && !this.isStopped) {
      LINE_END.lastIndex = start;
      const end = LINE_END.exec(piece)?.index ?? piece.length;
      this.#takePart(start === 0 && end === piece.length ? piece : piece.slice(start, end));
      if (end === piece.length) break;
      this.#endLine();
      start = end + 1;
      if (piece[end] !== "\r") continue;
      if (start === piece.length) this.#afterReturn = true;
      else if (piece[start] === "\n") start++;
    }
    return this.#queue.take();
  }

  end(): readonly ReaderEvent[] {
    this.#endLine();
    if (this.#isEmpty) {
      this.#report(findingOf(fileEmpty, { parameters: {}, location: { input: this.#input } }));
    }
    return this.#queue.takeAll();
  }

  open(bracket: JsonBracket): void {
    const scanner = this.#scanner;
    if (scanner !== undefined && scanner.depth > JSON_DEPTH_LIMIT) {
      this.#refuse(
        findingOf(jsonLimit, {
          parameters: { part: "depth", limit: JSON_DEPTH_LIMIT },
          location: this.#at(""),
        }),
      );
    } else if (this.#record !== undefined) {
      this.#record.open(bracket, this.#line);
    } else if (bracket === "{" && scanner?.depth === 1) {
      const place = { pointer: "", line: this.#line };
      this.#record = new ObjectBuilder({ ...place, input: this.#input, report: this.#report });
    } else this.#shape ??= "list";
  }

  close(): void {
    if (this.#record?.isInside === true) this.#record.close();
  }

  key(text: string | undefined): void {
    this.#record?.key(text, this.#line);
  }

  scalar(kind: JsonScalarKind, text: string | undefined): void {
    if (this.#record === undefined) this.#shape ??= shapeOfScalar(kind, text);
    else this.#record.scalar(kind, { text, line: this.#line });
  }

  #at(pointer: string | undefined): Location {
    return { input: this.#input, line: this.#line, pointer };
  }

  #takePart(part: string): void {
    if (this.#isRefused || part === "") return;
    const room = JSON_RECORD_LIMIT - this.#length;
    this.#length += part.length;
    this.#scanner ??= new JsonScanner(this, { tokenLimit: JSON_RECORD_LIMIT, line: this.#line });
    // the part that fits is gone through even if more comes with it: findings must not depend on the pieces
    this.#scanner.push(part.length > room ? part.slice(0, room) : part);
    if (part.length <= room || this.#isRefused) return;
    const parameters = { part: "line", limit: JSON_RECORD_LIMIT } as const;
    this.#refuse(findingOf(jsonLimit, { parameters, location: this.#at(undefined) }));
  }

  /** Looks at no more of the line. */
  #refuse(finding: Finding): void {
    this.#isRefused = true;
    this.#isEmpty = false;
    this.#scanner?.stop();
    this.#report(finding);
  }

  #endLine(): void {
    const scanner = this.#scanner;
    if (scanner !== undefined && !this.#isRefused && !scanner.isBlank) {
      this.#isEmpty = false;
      scanner.end();
      this.#finishRecord(scanner);
    }
    this.#line++;
    this.#length = 0;
    this.#scanner = undefined;
    this.#record = undefined;
    this.#shape = undefined;
    this.#isRefused = false;
  }

  #finishRecord({ fault }: JsonScanner): void {
    if (fault !== undefined) {
      const location = this.#at(undefined);
      this.#report(findingOf(jsonSyntax, { parameters: { ...fault }, location }));
    } else if (this.#record !== undefined) {
      deliverRecord(this.#record, {
        dataset: null,
        input: this.#input,
        queue: this.#queue,
        report: this.#report,
      });
    } else if (this.#shape !== undefined) {
      const parameters = { place: "row", found: this.#shape } as const;
      this.#report(findingOf(jsonShape, { parameters, location: this.#at("") }));
    }
  }
}
