import { parsePeriod } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "../records/read-period.ts";
import { joinedPeriod } from "./split-period.ts";

describe("joinedPeriod", () => {
  it.each([
    { year: "2024", part: "III", word: "Quý", expected: "2024-Q3" },
    { year: "Năm 2024", part: "quý 3", word: "Quý", expected: "2024-Q3" },
    { year: "2024", part: "8", word: "Tháng", expected: "2024-M08" },
    { year: "2024", part: "Tháng 08", word: "Tháng", expected: "2024-M08" },
    { year: "2024", part: "Quý III/2024", word: "Quý", expected: "2024-Q3" },
    { year: "2024", part: "9 tháng", word: "Tháng", expected: "2024-01-01/P9M" },
    { year: "2024", part: "Cả năm", word: "Quý", expected: "2024" },
    { year: "2024", part: "ước quý III", word: "Quý", expected: "ước quý III/2024" },
    { year: "2024", part: "", word: "Quý", expected: "2024" },
    { year: "", part: "III", word: "Quý", expected: "Quý III" },
    { year: "", part: "", word: "Quý", expected: "" },
    { year: "24", part: "III", word: "Quý", expected: "Quý III | 24" },
    { year: "2024", part: "13", word: "Tháng", expected: "Tháng 13 | 2024" },
    { year: "2024", part: "Quý III/2023", word: "Quý", expected: "Quý III/2023 | 2024" },
    { year: "2024-Q1", part: "III", word: "Quý", expected: "Quý III | 2024-Q1" },
  ] as const)("of $year and $part is $expected", ({ year, part, word, expected }) => {
    expect(joinedPeriod({ year, part }, word)).toBe(expected);
  });

  it("is no period of another year than the one that is given", () => {
    const scrap = fc.constantFrom(
      "quý",
      "tháng",
      "ước",
      "3",
      "III",
      "9",
      "/",
      "-",
      " ",
      "2023",
      "2024",
      "đầu năm",
    );
    const part = fc.array(scrap, { minLength: 1, maxLength: 5 }).map((scraps) => scraps.join("").trim());
    fc.assert(
      fc.property(part, fc.constantFrom("Quý", "Tháng"), (text, word) => {
        fc.pre(text !== "");
        const reading = readPeriod(joinedPeriod({ year: "2024", part: text }, word));
        if (reading.kind !== "unknown") expect(JSON.stringify(parsePeriod(reading.code))).toContain("2024");
      }),
    );
  });
});
