import { isDay } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySuggestions } from "./day-suggestions.ts";

describe("daySuggestions", () => {
  it.each([
    { text: "30/06/2025", expected: ["2025-06-30 likely"] },
    { text: "5/6/2025", expected: ["2025-06-05 likely", "2025-05-06 guess"] },
    { text: "06-06-2025", expected: ["2025-06-06 likely"] },
    { text: "06.30.2025", expected: ["2025-06-30 guess"] },
    { text: "2025/6/3", expected: ["2025-06-03 likely"] },
    { text: "2025-06-30T00:00:00Z", expected: ["2025-06-30 likely"] },
    { text: "31/02/2025", expected: [] },
    { text: "2025-06", expected: [] },
    { text: "45838", expected: [] },
    { text: "30/06/25", expected: [] },
    { text: "", expected: [] },
  ])("$text", ({ text, expected }) => {
    expect(daySuggestions(text).map(({ value, confidence }) => `${value} ${confidence}`)).toEqual(expected);
  });

  it("suggests nothing that is no day", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/), (text) => {
        for (const { value } of daySuggestions(text)) expect(isDay(value)).toBe(true);
      }),
    );
  });
});
