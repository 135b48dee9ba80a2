import type { Cell } from "../grid.ts";

/** A value of a program as a cell; nothing, like a key that is absent, is a blank cell. */
export function cellOfValue(value: unknown): Cell {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      // what is no number is not taken for one
      return Number.isFinite(value) ? { kind: "number", value, text: String(value) } : String(value);
    case "bigint":
      return String(value);
    case "boolean":
      return { kind: "boolean", value, text: String(value) };
    case "undefined":
      return "";
    default:
      if (value === null) return "";
      return Array.isArray(value)
        ? { kind: "list", items: value.map((item) => cellOfValue(item)), text: "[…]" }
        : { kind: "object", text: "{…}" };
  }
}
