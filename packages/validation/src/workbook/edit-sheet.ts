import type { Severity } from "@kehoach/model";
import { CellCounter, cellName, type MarkedCell } from "./sheet-marks.ts";
import { type TextEdit, withEdits } from "./text-edits.ts";
import { tagAttribute, withAttribute, type XmlTag, xmlTags } from "./xml-tags.ts";

/** What is done to a sheet. */
export interface SheetEditing {
  /** By row, then by column. */
  readonly cells: readonly MarkedCell[];
  /** Index of a format like that of a cell, filled. */
  readonly filled: (format: number, severity: Severity) => number;
  /** Id of the relationship to drawings of comments that the sheet does not refer to yet. */
  readonly legacyDrawing: { readonly id: string; readonly namespace: string } | null;
}

/** What stands behind the reference to drawings of comments (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_DRAWING = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
  "AlternateContent",
]);

/**
 * The XML of a sheet with some cells filled, no longer among the chosen sheets. Cells and rows that are not there are
 * added. Nothing else changes.
 */
export function editSheet(text: string, { cells, filled, legacyDrawing }: SheetEditing): string {
  const edits: TextEdit[] = [];
  const counter = new CellCounter();
  const columnFormats: { readonly from: number; readonly to: number; readonly format: number }[] = [];
  let next = 0;
  let depth = 0;
  let isBehindData = false;
  let drawingPlace = -1;
  let row: XmlTag | undefined;
  let addsCells = false;

  const newCell = ({ column, row: number, severity }: MarkedCell, prefix: string): string => {
    const rowFormat = row !== undefined && isTrue(tagAttribute(row.source, "customFormat"));
    const base = rowFormat
      ? formatOf(row?.source ?? "")
      : (columnFormats.find(({ from, to }) => from <= column && column <= to)?.format ?? 0);
    return `<${prefix}c r="${cellName({ row: number, column })}" s="${filled(base, severity)}"/>`;
  };
  const newCells = (isWanted: (cell: MarkedCell) => boolean, prefix: string): string => {
    let added = "";
    for (let cell = cells[next]; cell !== undefined && isWanted(cell); cell = cells[++next]) {
      added += newCell(cell, prefix);
    }
    return added;
  };
  const newRows = (before: number, prefix: string): string => {
    let added = "";
    row = undefined;
    for (let cell = cells[next]; cell !== undefined && cell.row < before; cell = cells[next]) {
      const number = cell.row;
      added += `<${prefix}row r="${number}">${newCells((one) => one.row === number, prefix)}</${prefix}row>`;
    }
    return added;
  };
  const openRow = (tag: XmlTag, source: string): void => {
    if (source !== tag.source) edits.push({ start: tag.start, end: tag.end, text: source });
  };

  for (const tag of xmlTags(text)) {
    const { name, prefix, kind, start, end, source } = tag;
    if (kind === "close") {
      depth--;
      if (name === "row" && row !== undefined) {
        const added = newCells((cell) => cell.row === counter.currentRow, prefix);
        if (added !== "") edits.push({ start, end: start, text: added });
        addsCells ||= added !== "";
        // the range of columns that it claims may be too short now
        openRow(row, addsCells ? withAttribute(row.source, "spans", null) : row.source);
        row = undefined;
      } else if (name === "sheetData") {
        const added = newRows(Number.POSITIVE_INFINITY, prefix);
        if (added !== "") edits.push({ start, end: start, text: added });
        isBehindData = true;
      } else if (depth === 0 && drawingPlace === -1) drawingPlace = start;
      continue;
    }
    if (name === "sheetView" && isTrue(tagAttribute(source, "tabSelected"))) {
      // two chosen sheets would be edited as one
      edits.push({ start, end, text: withAttribute(source, "tabSelected", null) });
    } else if (name === "col" && !isBehindData) {
      const [from, to] = ["min", "max"].map((bound) => Number(tagAttribute(source, bound) ?? 0));
      columnFormats.push({ from: from ?? 0, to: to ?? 0, format: formatOf(source) });
    } else if (name === "sheetData" && kind === "empty") {
      const added = newRows(Number.POSITIVE_INFINITY, prefix);
      if (added !== "") {
        edits.push({ start, end, text: `${source.slice(0, -2)}>${added}</${prefix}sheetData>` });
      }
      isBehindData = true;
    } else if (name === "row" && !isBehindData) {
      counter.row(source);
      const before = newRows(counter.currentRow, prefix);
      if (before !== "") edits.push({ start, end: start, text: before });
      row = tag;
      addsCells = false;
      if (kind === "empty") {
        const added = newCells((cell) => cell.row === counter.currentRow, prefix);
        if (added !== "")
          openRow(tag, `${withAttribute(source, "spans", null).slice(0, -2)}>${added}</${prefix}row>`);
        row = undefined;
      }
    } else if (name === "c" && !isBehindData) {
      counter.cell(source);
      const { currentRow, currentColumn } = counter;
      const before = newCells((cell) => cell.row === currentRow && cell.column < currentColumn, prefix);
      if (before !== "") edits.push({ start, end: start, text: before });
      addsCells ||= before !== "";
      const wanted = cells[next];
      if (wanted?.row === currentRow && wanted.column === currentColumn) {
        next++;
        const format = filled(formatOf(source), wanted.severity);
        edits.push({ start, end, text: withAttribute(source, "s", String(format)) });
      }
    } else if (depth === 1 && isBehindData && drawingPlace === -1 && BEHIND_DRAWING.has(name)) {
      drawingPlace = start;
    }
    if (kind === "open") depth++;
  }
  if (legacyDrawing !== null && drawingPlace !== -1) {
    const [root] = xmlTags(text);
    const element = `<${root?.prefix ?? ""}legacyDrawing xmlns:r="${legacyDrawing.namespace}" r:id="${legacyDrawing.id}"/>`;
    edits.push({ start: drawingPlace, end: drawingPlace, text: element });
  }
  return withEdits(text, edits);
}

function formatOf(source: string): number {
  const format = Number(tagAttribute(source, "s") ?? tagAttribute(source, "style") ?? 0);
  return Number.isInteger(format) && format >= 0 ? format : 0;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
