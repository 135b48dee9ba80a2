import { type Cell, cellText } from "../../src/grid.ts";
import { readDay } from "../../src/records/read-day.ts";
import { writtenNumber } from "../../src/records/written-number.ts";
import type { Field } from "./descriptors.ts";

const BOOLEANS = ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"];
const STRFTIME_DAY = "%d.%m.%Y";

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isNumberText(text: string): boolean {
  return writtenNumber(text) !== undefined && /^[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?$/.test(text);
}

function isDay(text: string, format: string | undefined): boolean {
  if (format === STRFTIME_DAY && !/^\d{2}\.\d{2}\.\d{4}$/.test(text)) return false;
  if (format !== STRFTIME_DAY && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return readDay(text, { order: "day-month", months: false }).kind === "day";
}

/** Whether a cell that is not blank is of the type of its field; numbers and days are read by our readers. */
export function isOfType(cell: Cell, { type, format }: Field): boolean {
  const text = cellText(cell).trim();
  const kind = typeof cell === "string" ? "text" : cell.kind;
  switch (type) {
    case "integer":
      return kind === "text" || kind === "number" ? /^[+-]?\d+$/.test(text) : false;
    case "number":
      return kind === "text" || kind === "number" ? isNumberText(text) : false;
    case "boolean":
      return kind === "boolean" || BOOLEANS.includes(text);
    case "date":
      return kind === "day" || isDay(text, format);
    case "year":
      return /^-?\d{4}$/.test(text);
    case "array":
      return Array.isArray(jsonOf(text));
    case "object":
      return isObject(jsonOf(text));
    case "geopoint":
      return isGeopoint(text, format);
    case "string":
    case "any":
      return kind !== "error";
    default:
      throw new RangeError(`isOfType: type must be one that is known, got ${type}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isGeopoint(text: string, format: string | undefined): boolean {
  const value = jsonOf(text);
  if (format === "object" && isObject(value))
    return Number.isFinite(value["lon"]) && Number.isFinite(value["lat"]);
  const parts = format === "array" && Array.isArray(value) ? value : text.split(",");
  return parts.length === 2 && parts.every((part) => Number.isFinite(Number(part)));
}

// the first that nine in ten cells are of is the type of a column
const INFERRED = ["date", "integer", "number", "boolean"] as const;

export function inferredType(cells: readonly Cell[]): string {
  const filled = cells.filter((cell) => cellText(cell).trim() !== "");
  if (filled.length === 0) return "any";
  const type = INFERRED.find((candidate) => {
    const fitting = filled.filter((cell) => isOfType(cell, { name: "", type: candidate }));
    return fitting.length >= 0.9 * filled.length;
  });
  return type ?? "string";
}

function comparable(value: unknown, type: string): number | string {
  return type === "integer" || type === "number" ? Number(value) : String(value);
}

/** The constraints that a value of its type breaks. */
export function brokenConstraints(text: string, { type, constraints = {} }: Field): readonly string[] {
  return Object.entries(constraints).flatMap(([name, limit]) => {
    const value = comparable(text, type);
    const isKept = ((): boolean => {
      switch (name) {
        case "required":
          return limit !== true || text !== "";
        case "minimum":
          return text === "" || value >= comparable(limit, type);
        case "maximum":
          return text === "" || value <= comparable(limit, type);
        case "minLength":
          return text === "" || [...text].length >= Number(limit);
        case "maxLength":
          return text === "" || [...text].length <= Number(limit);
        case "pattern":
          return text === "" || new RegExp(`^(?:${String(limit)})$`, "u").test(text);
        case "enum":
          return (
            text === "" || !Array.isArray(limit) || limit.some((item) => comparable(item, type) === value)
          );
        case "unique":
          return true;
        default:
          throw new RangeError(`brokenConstraints: constraint must be one that is known, got ${name}`);
      }
    })();
    return isKept ? [] : [name];
  });
}
