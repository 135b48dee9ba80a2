import { type Finding, findingOf } from "@kehoach/model";
import { decodeText } from "../decode-text.ts";
import { exceedsParts, PARTS_LIMIT } from "../parts-limit.ts";
import { encodingInvalid } from "../rules/encoding-invalid.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { filePartsLimit } from "../rules/file-parts-limit.ts";
import { jsonLimit } from "../rules/json-limit.ts";
import { jsonFormat } from "../sniff-format.ts";
import { JSON_BYTE_LIMIT } from "./parse-json.ts";

/** A text of JSON, or why there is none. */
export type JsonText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly format: "json" | "ndjson";
      /** Whether lines and places are those of a text that somebody has; a value of a program has none. */
      readonly hasLines: boolean;
    }
  | { readonly ok: false; readonly finding: Finding };

/** Objects and lists inside one another with which `JSON.stringify` does not come near the end of the stack. */
const DEEPEST_VALUE = 1_000;

/** Whether there is a value deeper inside, also by holding itself. */
function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(item, depth - 1));
}

/**
 * The text of what a reader of whole files is given: text, bytes in UTF-8 or marked UTF-16, or a value that was parsed.
 *
 * A value is written as JSON again, so that it is read with the rules and limits of a file.
 */
export function jsonText(source: unknown, input: string | undefined): JsonText {
  const refuse = (finding: Finding): JsonText => ({ ok: false, finding });
  const isText = typeof source === "string" || source instanceof Uint8Array;
  if (!isText && isDeeperThan(source, DEEPEST_VALUE)) {
    const parameters = { part: "depth", limit: DEEPEST_VALUE } as const;
    return refuse(findingOf(jsonLimit, { parameters, location: { input, pointer: "" } }));
  }
  // what has no JSON, such as a function, is nothing
  const given = isText ? source : (JSON.stringify(source) ?? "null");
  if (given.length > JSON_BYTE_LIMIT) {
    const parameters = { excess: "bytes", amount: given.length, limit: JSON_BYTE_LIMIT } as const;
    return refuse(findingOf(fileLimit, { parameters, location: { input } }));
  }
  const decoded = typeof given === "string" ? given : decodeText(given);
  if (decoded === undefined) {
    return refuse(findingOf(encodingInvalid, { parameters: {}, location: { input } }));
  }
  if (exceedsParts(decoded, "{[")) {
    const parameters = { limit: PARTS_LIMIT };
    return refuse(findingOf(filePartsLimit, { parameters, location: { input } }));
  }
  const text = decoded.replace(/^\uFEFF/, "");
  const format = isText ? jsonFormat(text.trimStart(), input ?? "") : "json";
  return { ok: true, text, format, hasLines: isText };
}
