import type { Finding, Language, Verdict } from "@kehoach/model";
import { AnnotationMarks, placeOf } from "./annotation-marks.ts";
import { AnnotationStyles, PLAIN_STYLES } from "./annotation-styles.ts";
import { ANNOTATION_WORDS, commentText } from "./annotation-words.ts";
import {
  type CellComment,
  EMPTY_DRAWING,
  editComments,
  editDrawing,
  emptyComments,
} from "./edit-comments.ts";
import { editSheet } from "./edit-sheet.ts";
import { editWorkbook, readWorkbookSheets, type WorkbookSheets } from "./edit-workbook.ts";
import { PackageEditor } from "./package-editor.ts";
import { type ResultPlace, resultsSheet } from "./results-sheet.ts";
import { cellName, type PlacedMark, placeMarks } from "./sheet-marks.ts";
import { WorkbookFault } from "./workbook-fault.ts";
import { readMerges } from "./xlsx-merges.ts";
import { prefixedAttribute, xmlTags } from "./xml-tags.ts";

/** How a copy is annotated. */
export interface AnnotationOptions {
  readonly language: Language;
  /** Name of the file, where findings of several files come together: those of others are left out. */
  readonly input?: string | undefined;
  /** The answer as the report has it; by default it follows from the findings. */
  readonly verdict?: Verdict | undefined;
}

/** A copy of a workbook with its findings in place, or why there is none. */
export type AnnotatedWorkbook =
  | {
      readonly kind: "annotated";
      /** The copy, an XLSX file. */
      readonly bytes: Uint8Array;
      /** Findings that a comment tells or counts. */
      readonly annotated: number;
      /** Findings without a cell, and those of cells beyond the first 1,000; the first sheet lists them, too. */
      readonly left: number;
      /** What the copy lacks; macros, if there are any: a copy that goes back carries no program. */
      readonly dropped: readonly "macros"[];
    }
  | {
      readonly kind: "not-annotated";
      /**
       * `needs-xlsx`: it is an ODS workbook or no workbook; `unreadable`: damaged, encrypted or dangerous; `too-large`: a
       * table of more than a sheet takes.
       */
      readonly reason: "needs-xlsx" | "unreadable" | "too-large";
    };

/**
 * A copy of an XLSX workbook that shows its findings: cells filled (errors red, warnings amber, notes blue) and with a
 * comment that says what is wrong and what to do, and before all others a sheet with the verdict and a table of the
 * findings, at most 10,000, that leads to the cells.
 *
 * At most 1,000 cells are marked, those with errors first. A finding about a row is at the first filled cell of the row,
 * one within a merged range at its first cell. Everything else is kept: the parts of the file that are not about the
 * marked cells are copied as they are, byte by byte. Macros are not copied; a digital signature is no longer valid.
 * In a cell with a threaded comment, Excel shows the thread and not what was added to it.
 *
 * The archive is checked here as readers check it; nothing in it makes this throw. Findings with the name of another
 * input are left out if `input` is given.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { annotateWorkbook, createTemplate } from "@kehoach/validation/workbook";
 * const bytes = await createTemplate(plan7099, { agency: "department-of-construction", period: "2024" });
 * (await annotateWorkbook(bytes, [], { language: "vi" })).kind; // => "annotated"
 * await annotateWorkbook(new Uint8Array(), [], { language: "vi" }); // => { kind: "not-annotated", reason: "needs-xlsx" }
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  findings: Iterable<Finding>,
  options: AnnotationOptions,
): Promise<AnnotatedWorkbook> {
  // "PK", as every archive begins
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { kind: "not-annotated", reason: "needs-xlsx" };
  const marks = marksOf(findings, options);
  try {
    const editor = await PackageEditor.open(bytes);
    if (editor.find("[Content_Types].xml") === undefined)
      return { kind: "not-annotated", reason: "needs-xlsx" };
    return await annotatePackage(editor, marks, options);
  } catch (error) {
    if (error instanceof WorkbookFault) return { kind: "not-annotated", reason: "unreadable" };
    throw error;
  }
}

/** The findings of the input that is annotated. */
export function marksOf(findings: Iterable<Finding>, { input }: AnnotationOptions): AnnotationMarks {
  const marks = new AnnotationMarks();
  for (const finding of findings) {
    const { input: of } = finding.location;
    if (input === undefined || of === undefined || of === input) marks.add(finding);
  }
  return marks;
}

/** Annotates an XLSX package. Throws WorkbookFault where it is damaged. */
export async function annotatePackage(
  editor: PackageEditor,
  marks: AnnotationMarks,
  { language, input, verdict }: AnnotationOptions,
): Promise<AnnotatedWorkbook> {
  const workbook = await readWorkbookSheets(editor);
  const styles = await openStyles(editor, workbook);
  const annotated = await annotateSheets(editor, { marks, workbook, styles, language });
  const part = await addResults(editor, workbook, {
    language,
    verdict: verdict ?? verdictOf(marks),
    input: input ?? null,
    counts: marks.counts,
    listed: marks.listed,
    placeOf: (finding) => resultPlace(finding, { workbook, language }),
    styleOf: (style) => styles.styles.resultStyle(style),
  });
  editor.write(styles.part, styles.styles.text);
  const dropped = await editWorkbook(editor, { workbook, part, name: ANNOTATION_WORDS[language].sheet });
  return { kind: "annotated", bytes: await editor.save(), annotated, left: marks.total - annotated, dropped };
}

function verdictOf({ counts }: AnnotationMarks): Verdict {
  if (counts.error > 0) return "rejected";
  return counts.warning > 0 ? "accepted-with-warnings" : "accepted";
}

interface OpenStyles {
  readonly part: string;
  readonly styles: AnnotationStyles;
}

async function openStyles(editor: PackageEditor, workbook: WorkbookSheets): Promise<OpenStyles> {
  const related = (await editor.relationships(workbook.part)).find(({ type }) => type === "styles");
  const known = related === undefined ? undefined : editor.find(related.target);
  if (known !== undefined) return { part: known, styles: new AnnotationStyles(await editor.xml(known)) };
  const part = editor.freeName((number) => (number === 1 ? "xl/styles.xml" : `xl/styles${number}.xml`));
  await editor.declare({
    part,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  });
  await editor.relate(workbook.part, { type: `${workbook.relationships}/styles`, target: part });
  return { part, styles: new AnnotationStyles(PLAIN_STYLES.replace(TRANSITIONAL, workbook.namespace)) };
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface SheetsToAnnotate {
  readonly marks: AnnotationMarks;
  readonly workbook: WorkbookSheets;
  readonly styles: OpenStyles;
  readonly language: Language;
}

/** Findings that comments tell or count. */
async function annotateSheets(
  editor: PackageEditor,
  { marks, workbook, styles, language }: SheetsToAnnotate,
): Promise<number> {
  let annotated = 0;
  const groups = new Map(
    marks.sheets.flatMap(({ sheet, marks: cells }) => {
      const name = sheet ?? workbook.onlySheet;
      return name === undefined ? [] : [[name, cells] as const];
    }),
  );
  for (const { name, part, isTable } of workbook.sheets) {
    const cells = isTable ? (groups.get(name) ?? []) : [];
    if (cells.length === 0 && !(await isSelected(editor, part))) continue;
    const text = await editor.xml(part);
    const merges =
      cells.length === 0 ? [] : await readMerges({ name: part, pieces: editor.zip.pieces(part) });
    const placed = placeMarks(cells, { text, merges });
    const drawing =
      placed.length === 0 ? null : await addComments(editor, { part, placed, workbook, language });
    editor.write(
      part,
      editSheet(text, {
        cells: placed,
        filled: (format, severity) => styles.styles.filled(format, severity),
        legacyDrawing: drawing,
      }),
    );
    annotated += placed.reduce((sum, { count }) => sum + count, 0);
  }
  return annotated;
}

/** Whether a sheet is among the chosen ones, from what stands before its cells. */
async function isSelected(editor: PackageEditor, part: string): Promise<boolean> {
  let head = "";
  for await (const piece of editor.zip.pieces(part)) {
    // of UTF-16, the zeros go
    head = head.slice(-100) + new TextDecoder("latin1").decode(piece).replaceAll("\0", "");
    if (head.includes("tabSelected")) return true;
    if (head.includes("sheetData")) return false;
  }
  return false;
}

interface SheetToComment {
  readonly part: string;
  readonly placed: readonly PlacedMark[];
  readonly workbook: WorkbookSheets;
  readonly language: Language;
}

/** Id of a new relationship to drawings, `null` if the sheet has one. */
async function addComments(
  editor: PackageEditor,
  { part, placed, workbook, language }: SheetToComment,
): Promise<{ readonly id: string; readonly namespace: string } | null> {
  const related = await editor.relationships(part);
  const target = (type: string): string | undefined => {
    const found = related.find((relationship) => relationship.type === type);
    return found === undefined ? undefined : editor.find(found.target);
  };
  const comments = placed.map((mark): CellComment => ({ ...mark, text: commentText(mark, language) }));
  const known = target("comments");
  const commentsPart = known ?? editor.freeName((number) => `xl/kehoachComments${number}.xml`);
  const edited = editComments(
    known === undefined ? emptyComments(workbook.namespace) : await editor.xml(known),
    comments,
  );
  editor.write(commentsPart, edited.text);
  if (known === undefined) {
    await editor.declare({
      part: commentsPart,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    });
    await editor.relate(part, { type: `${workbook.relationships}/comments`, target: commentsPart });
  }
  // the drawings of headers and footers are of the same type
  const own = await legacyDrawingOf(editor, part);
  const drawingPart = own === undefined ? undefined : related.find(({ id }) => id === own)?.target;
  const drawing = drawingPart === undefined ? undefined : editor.find(drawingPart);
  if (drawing !== undefined) {
    const text = editDrawing(await editor.text(drawing), edited.drawn);
    // a drawing that cannot be made out stays; Excel then makes boxes of its own
    if (text !== undefined) editor.write(drawing, text);
    return null;
  }
  if (own !== undefined) return null;
  const added = editor.freeName((number) => `xl/drawings/kehoachComments${number}.vml`);
  editor.write(added, editDrawing(EMPTY_DRAWING, edited.drawn) ?? EMPTY_DRAWING);
  await editor.declare({
    extension: "vml",
    type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  });
  const id = await editor.relate(part, { type: `${workbook.relationships}/vmlDrawing`, target: added });
  return { id, namespace: workbook.relationships };
}

async function legacyDrawingOf(editor: PackageEditor, part: string): Promise<string | undefined> {
  let depth = 0;
  for (const { name, kind, source } of xmlTags(await editor.xml(part))) {
    if (kind === "close") depth--;
    else {
      if (depth === 1 && name === "legacyDrawing") return prefixedAttribute(source, "id");
      if (kind === "open") depth++;
    }
  }
  return undefined;
}

async function addResults(
  editor: PackageEditor,
  workbook: WorkbookSheets,
  results: Parameters<typeof resultsSheet>[0] & Pick<Parameters<typeof resultsSheet>[1], "styleOf">,
): Promise<string> {
  const part = editor.freeName((number) => `xl/worksheets/kehoachResults${number}.xml`);
  editor.write(part, resultsSheet(results, { namespace: workbook.namespace, styleOf: results.styleOf }));
  await editor.declare({
    part,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  });
  return part;
}

function resultPlace(
  finding: Finding,
  { workbook, language }: { readonly workbook: WorkbookSheets; readonly language: Language },
): ResultPlace {
  const { sheet = workbook.onlySheet ?? null } = finding.location;
  const place = placeOf(finding);
  if (place === undefined) return { sheet, shown: null, link: null };
  const { row, column } = place;
  const cell = cellName({ row, column: column ?? 1 });
  const isThere = workbook.sheets.some(({ name, isTable }) => isTable && name === sheet);
  return {
    sheet,
    shown: column === null ? `${ANNOTATION_WORDS[language].row} ${row}` : cell,
    link: isThere ? `'${sheet?.replaceAll("'", "''")}'!${cell}` : null,
  };
}
