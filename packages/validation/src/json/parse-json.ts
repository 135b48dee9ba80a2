import { type Finding, findingOf } from "@kehoach/model";
import { decodeText } from "../decode-text.ts";
import { exceedsParts, PARTS_LIMIT } from "../parts-limit.ts";
import { encodingInvalid } from "../rules/encoding-invalid.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { filePartsLimit } from "../rules/file-parts-limit.ts";
import { jsonSyntax } from "../rules/json-syntax.ts";
import { jsonFault } from "./json-fault.ts";

/** Bytes of a JSON file, or characters of a text, that are read at most: 64 Mi. */
export const JSON_BYTE_LIMIT = 67_108_864;

/** The value of a JSON text, or what is wrong with it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Parses JSON text in UTF-8, or in UTF-16 with a byte order mark, of at most 64 MiB and 1,048,576 objects and lists.
 *
 * @example
 * import { parseJson } from "@kehoach/validation/json";
 * parseJson("[1]"); // => { ok: true, value: [1] }
 * parseJson("[1}").finding.message.en; // => "The JSON syntax breaks at line 1, column 3."
 */
export function parseJson(
  source: string | Uint8Array,
  { input }: { readonly input?: string | undefined } = {},
): ParsedJson {
  const bytes = source.length;
  if (bytes > JSON_BYTE_LIMIT) {
    const parameters = { excess: "bytes", amount: bytes, limit: JSON_BYTE_LIMIT } as const;
    return { ok: false, finding: findingOf(fileLimit, { parameters, location: { input } }) };
  }
  const decoded = typeof source === "string" ? source : decodeText(source);
  if (decoded === undefined) {
    return { ok: false, finding: findingOf(encodingInvalid, { parameters: {}, location: { input } }) };
  }
  if (exceedsParts(decoded, "{[")) {
    return {
      ok: false,
      finding: findingOf(filePartsLimit, { parameters: { limit: PARTS_LIMIT }, location: { input } }),
    };
  }
  const text = decoded.replace(/^\uFEFF/, "");
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const parameters = jsonFault(text) ?? { line: 1, column: 1 };
    const location = { input, line: parameters.line };
    return { ok: false, finding: findingOf(jsonSyntax, { parameters: { ...parameters }, location }) };
  }
}
