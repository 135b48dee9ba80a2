import { type Finding, findingOf } from "@kehoach/model";
import type { DataSource } from "../data-source.ts";
import type { DatasetReader, InputFacts, ReaderEvent, ReaderOptions } from "../dataset-reader.ts";
import type { GridRow } from "../grid.ts";
import { readPieces } from "../read-pieces.ts";
import { fileCorrupt } from "../rules/file-corrupt.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { workbookEncrypted } from "../rules/workbook-encrypted.ts";
import { workbookHostile } from "../rules/workbook-hostile.ts";
import { workbookTemplateUnknown } from "../rules/workbook-template-unknown.ts";
import { readTemplateMark, TEMPLATE_MARK_SHEET } from "../template/template-mark.ts";
import { openOds } from "./ods-workbook.ts";
import { ReadingWatch } from "./reading-watch.ts";
import { beyondLimit, WorkbookFault, type WorkbookProblem } from "./workbook-fault.ts";
import { MAXIMUM_WORKBOOK_BYTES } from "./workbook-limits.ts";
import type { Workbook } from "./workbook-port.ts";
import { openXlsx } from "./xlsx-workbook.ts";
import { openZip } from "./zip-gate.ts";

/**
 * Reads XLSX and ODS workbooks of up to 64 MiB.
 *
 * The archive is checked as a whole before anything of it is read. Hidden sheets are left out, except that the mark of a
 * template is read from its own. Blank rows and blank cells at the ends of rows are left out; rows keep their numbers.
 * A merged range has its value in the top left cell.
 *
 * Values have the type that the workbook gives them. A number has the fewest digits that give it back. A number that is
 * shown in per cent keeps its stored value (0.0748) and has what is seen as text (`7.48%`). A number that is shown as a
 * day is that day, in the system of 1900 or 1904; with a time of day it is the text `2024-12-31 14:30`. A formula is
 * what it last gave; one without a stored result is a cell of its own kind.
 *
 * @example
 * workbookReader.formats; // => ["xlsx", "ods"]
 */
export const workbookReader: DatasetReader = {
  formats: ["xlsx", "ods"],
  read: readWorkbook,
};

async function* readWorkbook(
  source: DataSource,
  options: ReaderOptions,
): AsyncGenerator<ReaderEvent, void, undefined> {
  try {
    const watch = new ReadingWatch(options.signal);
    yield* watched(workbookEvents(source, { ...options, watch }), watch);
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    yield { kind: "finding", finding: findingOfProblem(error.problem, source.name) };
    yield { kind: "stopped" };
  }
}

async function* workbookEvents(
  source: DataSource,
  { format, signal, watch }: ReaderOptions & { readonly watch: ReadingWatch },
): AsyncGenerator<ReaderEvent, void, undefined> {
  const input: InputFacts = { format, encoding: null, delimiter: null, template: null };
  let workbook: Workbook;
  let bytes: Uint8Array;
  let template: InputFacts["template"] | undefined = null;
  try {
    // a slow upload is no fault of the workbook
    watch.pause();
    bytes = await readAll(source, signal);
    watch.resume();
    const zip = await openZip(bytes, () => watch.check());
    workbook = await (format === "ods" ? openOds : openXlsx)(zip);
    template = await markOf(workbook);
  } catch (error) {
    // what the input is comes first, whatever follows
    yield { kind: "input", input };
    throw error;
  }
  yield { kind: "input", input: { ...input, template: template ?? null } };
  if (template === undefined) yield { kind: "finding", finding: unreadableMark(source.name) };
  for await (const event of workbook.read(({ hidden, name }) => !hidden && name !== TEMPLATE_MARK_SHEET)) {
    if (event.kind === "sheet") yield event;
    else {
      if (event.rows.length > 0) yield { kind: "rows", rows: event.rows };
      yield { kind: "progress", bytes: Math.floor(bytes.length * event.done) };
    }
  }
  yield { kind: "progress", bytes: bytes.length };
}

/** Lets the clock stand still while the reader of the events works. */
async function* watched(
  events: AsyncGenerator<ReaderEvent, void, undefined>,
  watch: ReadingWatch,
): AsyncGenerator<ReaderEvent, void, undefined> {
  try {
    for (;;) {
      watch.resume();
      const next = await events.next();
      watch.check();
      watch.pause();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await events.return();
  }
}

async function readAll(source: DataSource, signal: ReaderOptions["signal"]): Promise<Uint8Array> {
  const limit = MAXIMUM_WORKBOOK_BYTES;
  if (source.size !== null && source.size > limit) throw beyondLimit("bytes", { amount: source.size, limit });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readPieces(source, signal)) {
    length += piece.length;
    if (length > limit) throw beyondLimit("bytes", { amount: length, limit });
    pieces.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** More rows than a mark has. */
const MARK_ROWS = 20;

/** `null` if the workbook is from no template, `undefined` if its mark cannot be made out. */
async function markOf(workbook: Workbook): Promise<InputFacts["template"] | undefined> {
  if (!workbook.sheets.some(({ name }) => name === TEMPLATE_MARK_SHEET)) return null;
  const rows: GridRow[] = [];
  for await (const event of workbook.read(({ name }) => name === TEMPLATE_MARK_SHEET)) {
    if (event.kind === "rows") rows.push(...event.rows.slice(0, MARK_ROWS));
    if (rows.length >= MARK_ROWS) break;
  }
  return readTemplateMark(rows);
}

function unreadableMark(input: string): Finding {
  return findingOf(workbookTemplateUnknown, {
    parameters: { plan: null, expected: null },
    location: { input, sheet: TEMPLATE_MARK_SHEET },
  });
}

function findingOfProblem(problem: WorkbookProblem, input: string): Finding {
  const location = { input };
  switch (problem.kind) {
    case "encrypted":
      return findingOf(workbookEncrypted, { parameters: {}, location });
    case "hostile": {
      const { danger, part } = problem;
      return findingOf(workbookHostile, { parameters: { danger, part }, location });
    }
    case "corrupt": {
      const { damage, part } = problem;
      return findingOf(fileCorrupt, { parameters: { damage, part }, location });
    }
    case "limit": {
      const { excess, amount, limit } = problem;
      return findingOf(fileLimit, { parameters: { excess, amount, limit }, location });
    }
  }
}
