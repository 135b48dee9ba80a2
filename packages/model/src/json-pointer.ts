/**
 * Writes a path as a JSON Pointer (RFC 6901); the empty path is `""`, the whole value.
 *
 * @example
 * import { jsonPointer } from "@kehoach/model";
 * jsonPointer(["targets", 3, "a/b"]); // => "/targets/3/a~1b"
 */
export function jsonPointer(path: readonly (string | number | symbol)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
