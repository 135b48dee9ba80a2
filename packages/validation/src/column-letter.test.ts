import { describe, expect, it } from "vitest";
import { columnLetter } from "./column-letter.ts";

describe("columnLetter", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("of %i is %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
