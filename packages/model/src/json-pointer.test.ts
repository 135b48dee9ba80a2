import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPointer } from "./json-pointer.ts";

/** The reading of a pointer, RFC 6901 section 4. */
const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

describe("jsonPointer", () => {
  // the examples of RFC 6901, section 5
  it.each([
    { path: [], pointer: "" },
    { path: ["foo"], pointer: "/foo" },
    { path: ["foo", 0], pointer: "/foo/0" },
    { path: [""], pointer: "/" },
    { path: ["a/b"], pointer: "/a~1b" },
    { path: ["c%d"], pointer: "/c%d" },
    { path: ["i\\j"], pointer: "/i\\j" },
    { path: [" "], pointer: "/ " },
    { path: ["m~n"], pointer: "/m~0n" },
    { path: ["~1"], pointer: "/~01" },
  ])("writes $path as $pointer", ({ path, pointer }) => {
    expect(jsonPointer(path)).toBe(pointer);
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "~", "/", "0", "1", "đ") })), (path) => {
        expect(keysOf(jsonPointer(path))).toEqual(path);
      }),
    );
  });
});
