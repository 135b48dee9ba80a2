import type { JsonShape } from "../rules/json-shape.ts";
import type { JsonScalarKind } from "./json-scanner.ts";

/** What a text, number or word is called in findings. */
export function shapeOfScalar(kind: JsonScalarKind, text: string | undefined): JsonShape {
  if (kind === "string") return "text";
  if (kind === "number") return "number";
  return text === "null" ? "null" : "boolean";
}
