import { proveNumberFormat } from "@kehoach/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../fixtures/record-of.ts";
import type { Cell } from "../grid.ts";
import { ColumnSurvey, RecordsSurvey, surveyOf } from "./survey.ts";

const survey = (cells: readonly Cell[]) => {
  const column = new ColumnSurvey();
  for (const cell of cells) column.add(cell);
  return column.result();
};

describe("ColumnSurvey", () => {
  it.each([
    { cells: ["15.800", "98,21"], status: "proven", format: "vi" },
    { cells: ["15.800", "98.21"], status: "proven", format: "plain" },
    { cells: ["1,234", "98.21"], status: "proven", format: "en" },
    { cells: ["30", "15800"], status: "proven", format: "plain" },
    { cells: ["1.234", "5.600"], status: "ambiguous", format: null },
    { cells: ["1.234", "7,48%"], status: "proven", format: "vi" },
    { cells: ["1.234", "gần 2,2 tỷ USD"], status: "proven", format: "vi" },
    { cells: ["98,21", "98.21", "98.22"], status: "contradictory", format: null, prevailing: "plain" },
    { cells: ["98,21", "98,22", "98.22"], status: "contradictory", format: null, prevailing: "vi" },
    { cells: ["1.234", { kind: "number", value: 98.21, text: "98.21" }], status: "ambiguous", format: null },
    { cells: ["", "-", "…", "cao"], status: "no-numbers", format: null },
  ] as const)("finds $status in $cells", ({ cells, ...expected }) => {
    expect(survey(cells)).toMatchObject(expected);
  });

  it("finds what proveNumberFormat finds, cell by cell", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "1.234",
        "1,234",
        "98.21",
        "98,21",
        "30",
        "0.125",
        "1.234,5",
        "1,234.5",
        "1 234",
        "x",
        "",
      ),
      fc.stringMatching(/^-?\d{1,3}([.,]\d{1,3}){0,2}$/),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const { status, format, candidates } = proveNumberFormat(texts);
        expect(survey(texts)).toMatchObject({ status, format, candidates });
      }),
    );
  });
});

describe("RecordsSurvey", () => {
  const orders = (...days: readonly string[]) => {
    const records = new RecordsSurvey();
    for (const day of days) records.add(recordOf({ published_on: day }));
    return records.result().dayOrders.get("published_on");
  };

  it.each([
    { days: ["03/04/2026", "31/12/2024"], expected: "day-month" },
    { days: ["03/04/2026", "12/31/2024"], expected: "month-day" },
    { days: ["31/12/2024", "12/31/2024"], expected: undefined },
    { days: ["03/04/2026", "2024-12-31"], expected: undefined },
  ])("finds $expected in $days", ({ days, expected }) => {
    expect(orders(...days)).toBe(expected);
  });

  it("takes what a mapping declares", () => {
    const declared = { numberFormat: "vi", dayOrder: "month-day" } as const;
    const { numbers, dayOrders } = surveyOf(
      recordOf({ value: "98.21", published_on: "31/12/2024" }),
      declared,
    );
    expect(numbers).toMatchObject({ status: "declared", format: "vi" });
    expect(dayOrders.get("published_on")).toBe("month-day");
  });
});
