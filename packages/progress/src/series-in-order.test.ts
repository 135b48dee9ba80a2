import { describe, expect, it } from "vitest";
import { seriesInOrder } from "./series-in-order.ts";

describe("seriesInOrder", () => {
  it("orders by year and leaves the input alone", () => {
    const series = Object.freeze([
      { year: 2021, value: 1 },
      { year: 2019, value: 2 },
      { year: 2020, value: 3 },
    ]);
    expect(seriesInOrder("caller", series).map(({ value }) => value)).toEqual([2, 3, 1]);
    expect(seriesInOrder("caller", [])).toEqual([]);
  });

  it.each([
    {
      name: "a year",
      series: [{ year: Number.NaN, value: 1 }],
      message: "caller: series years must be finite",
    },
    {
      name: "a value",
      series: [{ year: 1, value: Number.NaN }],
      message: "caller: series values must be finite",
    },
    {
      name: "two of a year",
      series: [
        { year: 1, value: 1 },
        { year: 2, value: 1 },
        { year: 1, value: 1 },
      ],
      message: "caller: series must have one value a year, got two of 1",
    },
  ])("refuses $name", ({ series, message }) => {
    expect(() => seriesInOrder("caller", series)).toThrow(message);
  });
});
