import type { Cell } from "../grid.ts";
import type { JsonScalarKind } from "./json-scanner.ts";

/**
 * The cell of a text, number or word of JSON; that of `null` is blank.
 *
 * A number beyond what a computer's numbers hold (`1e400`) stays text: its value would be infinite.
 */
export function scalarCell(kind: JsonScalarKind, text: string): Cell {
  if (kind === "string" || text === "null") return kind === "string" ? text : "";
  if (kind === "word") return { kind: "boolean", value: text === "true", text };
  // + 0 turns -0 into 0
  const value = Number(text) + 0;
  return Number.isFinite(value) ? { kind: "number", value, text } : text;
}
