import { describe, expect, it } from "vitest";
import type { Cell } from "../grid.ts";
import { isoCell, serialCell } from "./serial-cell.ts";

function day(text: string, shown = text): Cell {
  return { kind: "day", day: text, text: shown };
}

function number(value: number): Cell {
  return { kind: "number", value, text: String(value) };
}

describe("serialCell", () => {
  const format = { kind: "date", code: undefined } as const;

  it.each<[serial: number, Cell]>([
    [1, day("1900-01-01")],
    [59, day("1900-02-28")],
    [60, "1900-02-29"],
    [61, day("1900-03-01")],
    [45657, day("2024-12-31")],
    [45657.5, "2024-12-31 12:00"],
    [45657.000_012, "2024-12-31 00:00:01"],
    [45657.999_999_9, day("2025-01-01")],
    [0.25, "06:00"],
    [0, number(0)],
    [-1, number(-1)],
    [2_958_465, day("9999-12-31")],
    [2_958_466, number(2_958_466)],
  ])("of 1900: %d", (serial, cell) => {
    expect(serialCell(serial, { format, system: 1900 })).toEqual(cell);
  });

  it.each<[serial: number, Cell]>([
    [0, day("1904-01-01")],
    [59, day("1904-02-29")],
    [44195, day("2024-12-31")],
  ])("of 1904: %d", (serial, cell) => {
    expect(serialCell(serial, { format, system: 1904 })).toEqual(cell);
  });

  it.each<[code: string, shown: string]>([
    ["dd/mm/yyyy", "05/08/2024"],
    ["d/m/yy", "5/8/24"],
    ["m/yyyy", "8/2024"],
    ["yyyy\\-mm\\-dd;@", "2024-08-05"],
    ["[$-42A]dd/mm/yyyy", "05/08/2024"],
    ["mmm-yy", "2024-08-05"],
    ["dddd, dd", "2024-08-05"],
  ])("shown as %s", (code, shown) => {
    const cell = serialCell(45509, { format: { kind: "date", code }, system: 1900 });
    expect(cell).toEqual(day("2024-08-05", shown));
  });

  it("gives a duration as hours that count on", () => {
    expect(serialCell(1.5, { format: { kind: "duration" }, system: 1900 })).toBe("36:00");
  });
});

describe("isoCell", () => {
  it.each<[text: string, Cell]>([
    ["2024-12-31", day("2024-12-31")],
    ["2024-12-31T00:00:00", day("2024-12-31")],
    ["2024-12-31T00:00:00.000Z", day("2024-12-31")],
    ["2024-12-31T14:30:00", "2024-12-31 14:30"],
    ["2024-12-31T14:30:05Z", "2024-12-31 14:30:05"],
    ["31/12/2024", "31/12/2024"],
  ])("%s", (text, cell) => {
    expect(isoCell(text)).toEqual(cell);
  });
});
