import { type JsonFault, JsonScanner, type JsonSink } from "./json-scanner.ts";

const nobody: JsonSink = { open: () => {}, close: () => {}, key: () => {}, scalar: () => {} };

/**
 * Where a text breaks the grammar of JSON (RFC 8259), `undefined` if it does not.
 *
 * `JSON.parse` tells the place in words that change from one release of Node to the next, and sometimes not at all.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scanner = new JsonScanner(nobody, { tokenLimit: 0 });
  scanner.push(text);
  scanner.end();
  return scanner.fault;
}
