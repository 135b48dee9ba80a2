import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("jsonFault", () => {
  it.each([
    { text: "", line: 1, column: 1 },
    { text: '{"a": 1,}', line: 1, column: 9 },
    { text: '{\n  "a": 1\n  "b": 2\n}', line: 3, column: 3 },
    { text: "[1, 2", line: 1, column: 6 },
    { text: '{"a" 1}', line: 1, column: 6 },
    { text: '"a\nb"', line: 1, column: 3 },
    { text: '"\\x"', line: 1, column: 2 },
    { text: "[01]", line: 1, column: 3 },
    { text: "{'a': 1}", line: 1, column: 2 },
    { text: "1 2", line: 1, column: 3 },
    { text: "[1]\r\n]", line: 2, column: 1 },
  ])("finds the fault of $text", ({ text, line, column }) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it("agrees with JSON.parse on what is JSON", () => {
    const scraps = fc.array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        '"',
        "1",
        "-",
        "0",
        ".5",
        "e3",
        "true",
        "null",
        " ",
        "\n",
        "\\",
        "\\u00e1",
      ),
    );
    const cut = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, inserted]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + inserted + json.slice(place + inserted.length);
    });
    const text = fc.oneof(
      fc.json(),
      cut,
      scraps.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (json) => {
        expect(jsonFault(json) === undefined).toBe(isJson(json));
      }),
      { numRuns: 2000 },
    );
  });
});
