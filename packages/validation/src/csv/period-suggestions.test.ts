import { parsePeriod } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodSuggestions } from "./period-suggestions.ts";

describe("periodSuggestions", () => {
  it.each([
    { text: "Quý I/2025", expected: ["2025-Q1"] },
    { text: "QUÝ IV năm 2025", expected: ["2025-Q4"] },
    { text: "Q3/2025", expected: ["2025-Q3"] },
    { text: "2025Q1", expected: ["2025-Q1"] },
    { text: "tháng 3/2025", expected: ["2025-M03"] },
    { text: "Tháng 12 năm 2025", expected: ["2025-M12"] },
    { text: "03/2025", expected: ["2025-M03"] },
    { text: "2025-03", expected: ["2025-M03"] },
    { text: "năm 2025", expected: ["2025"] },
    { text: "6 tháng đầu năm 2025", expected: ["2025-S1"] },
    { text: "6 tháng cuối năm 2025", expected: ["2025-S2"] },
    { text: "9 tháng năm 2025", expected: ["2025-01-01/P9M"] },
    { text: "tháng 13/2025", expected: [] },
    { text: "quý 5/2025", expected: [] },
    { text: "30/06/2025", expected: [] },
    { text: "quý I", expected: [] },
    { text: "2024-Q5", expected: [] },
    { text: "", expected: [] },
    { text: `${" ".repeat(100_000)}năm 2025`, expected: [] },
  ])("of $text", ({ text, expected }) => {
    expect(periodSuggestions(text).map(({ value }) => value)).toEqual(expected);
  });

  it("suggests nothing that is no period", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(quý|tháng|năm|Q)? ?\d{0,2}[/ -]\d{4}$/), (text) => {
        for (const { value } of periodSuggestions(text)) expect(parsePeriod(value)).toBeDefined();
      }),
    );
  });
});
