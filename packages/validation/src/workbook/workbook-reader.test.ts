import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "../bytes-source.ts";
import type { ReaderEvent } from "../dataset-reader.ts";
import type { Cell, GridRow } from "../grid.ts";
import { templateMarkRows } from "../template/template-mark.ts";
import { buildWorkbook, type CellDescription, type WorkbookDescription } from "../testing/build-workbook.ts";
import { eventsOf } from "../testing/cells-by-us.ts";
import { writeZip } from "../testing/write-zip.ts";
import { workbookReader } from "./workbook-reader.ts";

type Format = WorkbookDescription["format"];

async function read(description: WorkbookDescription): Promise<readonly ReaderEvent[]> {
  return eventsOf(await buildWorkbook(description), description.format);
}

async function rowsOf(description: WorkbookDescription): Promise<readonly GridRow[]> {
  return (await read(description)).flatMap((event) => (event.kind === "rows" ? event.rows : []));
}

async function cellsOf(format: Format, cells: readonly CellDescription[]): Promise<readonly Cell[]> {
  const rows = await rowsOf({ format, sheets: [{ name: "S", rows: [cells] }] });
  return rows[0]?.cells ?? [];
}

describe.each<Format>(["xlsx", "ods"])("an %s workbook", (format) => {
  it.each<[what: string, CellDescription, Cell]>([
    ["a text", "Tỷ lệ đô thị hóa", "Tỷ lệ đô thị hóa"],
    ["a text of several lines", "một\nhai", "một\nhai"],
    ["a text with signs of XML", `<a> & "b"`, `<a> & "b"`],
    ["a text that is a number", "007", "007"],
    ["a number", 7.48, { kind: "number", value: 7.48, text: "7.48" }],
    [
      "a number with no short binary form",
      0.1 + 0.2,
      { kind: "number", value: 0.1 + 0.2, text: "0.30000000000000004" },
    ],
    ["a negative number", -3, { kind: "number", value: -3, text: "-3" }],
    ["a small number", 1.5e-7, { kind: "number", value: 1.5e-7, text: "0.00000015" }],
    ["per cent", { percent: 0.0748 }, { kind: "number", value: 0.0748, text: "7.48%" }],
    ["per cent below one", { percent: 0.00009 }, { kind: "number", value: 0.00009, text: "0.009%" }],
    ["per cent beyond a hundred", { percent: 12.5 }, { kind: "number", value: 12.5, text: "1250%" }],
    ["negative per cent", { percent: -0.5 }, { kind: "number", value: -0.5, text: "-50%" }],
    ["true", true, { kind: "boolean", value: true, text: "TRUE" }],
    ["false", false, { kind: "boolean", value: false, text: "FALSE" }],
    ["an error", { error: "#REF!" }, { kind: "error", text: "#REF!" }],
    ["a formula with a number", { formula: "1+1", value: 2 }, { kind: "number", value: 2, text: "2" }],
    ["a formula with a text", { formula: '"a"&"b"', value: "ab" }, "ab"],
    ["a day and time", { day: "2024-12-31T14:30:00" }, "2024-12-31 14:30"],
    ["midnight", { day: "2024-12-31T00:00:00" }, expect.objectContaining({ kind: "day", day: "2024-12-31" })],
  ])("gives %s", async (_, described, cell) => {
    expect(await cellsOf(format, [described])).toEqual([cell]);
  });

  it("gives a day", async () => {
    expect(await cellsOf(format, [{ day: "2024-12-31" }])).toEqual([
      { kind: "day", day: "2024-12-31", text: format === "xlsx" ? "31/12/2024" : "2024-12-31" },
    ]);
  });

  it("gives a formula without a result", async () => {
    expect(await cellsOf(format, [{ formula: "A2+1" }])).toEqual([{ kind: "formula", text: "=A2+1" }]);
  });

  it("keeps the numbers of rows, leaves out blank rows and blank cells at their ends", async () => {
    const rows = [["a", null, "b", null], [], [null, null], ["", "c"]];
    expect(await rowsOf({ format, sheets: [{ name: "S", rows }] })).toEqual([
      { row: 1, cells: ["a", "", "b"] },
      { row: 4, cells: ["", "c"] },
    ]);
  });

  it("gives sheets in their order with merges, without the hidden ones", async () => {
    const events = await read({
      format,
      sheets: [
        { name: "Bìa", rows: [["a"]], merges: ["A1:C1", "B3:B5"] },
        { name: "Ẩn", rows: [["b"]], hidden: true },
        { name: "Rất ẩn", rows: [["c"]], hidden: "veryHidden" },
        { name: "Số liệu & khác", rows: [["d"]] },
      ],
    });
    const sheets = events.flatMap((event) => (event.kind === "sheet" ? [event.sheet] : []));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Bìa", false],
      ["Số liệu & khác", false],
    ]);
    const merges = [
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 },
      { firstRow: 3, lastRow: 5, firstColumn: 2, lastColumn: 2 },
    ];
    // ODS has the ranges at their cells, and there are no cells after the last row
    expect(sheets[0]?.merges).toEqual(format === "xlsx" ? merges : merges.slice(0, 1));
    expect(events.flatMap((event) => (event.kind === "rows" ? event.rows : []))).toHaveLength(2);
  });

  it("gives the value of a merged range at its top left cell", async () => {
    const [first] = await rowsOf({
      format,
      sheets: [{ name: "S", rows: [["a"], ["c"]], merges: ["A1:B1"] }],
    });
    expect(first).toEqual({ row: 1, cells: ["a"] });
  });

  it("tells of the input first, of progress up to all bytes last", async () => {
    const bytes = await buildWorkbook({ format, sheets: [{ name: "S", rows: [["a"]] }] });
    const events = await eventsOf(bytes, format);
    expect(events[0]).toEqual({
      kind: "input",
      input: { format, encoding: null, delimiter: null, template: null },
    });
    expect(events.at(-1)).toEqual({ kind: "progress", bytes: bytes.length });
    const progress = events.flatMap((event) => (event.kind === "progress" ? [event.bytes] : []));
    expect(progress).toEqual([...progress].sort((first, second) => first - second));
  });

  it("reads the mark of a template before the rows, from a sheet hidden in either way", async () => {
    const mark = { version: "1", plan: "7099", agency: "so-tai-chinh", period: "2025-Q3" };
    for (const hidden of ["hidden", "veryHidden"] as const) {
      const events = await read({
        format,
        sheets: [
          { name: "Số liệu", rows: [["a"]] },
          { name: "_kehoach", hidden, rows: templateMarkRows(mark) },
        ],
      });
      expect(events[0]).toMatchObject({ kind: "input", input: { template: mark } });
      expect(events.filter(({ kind }) => kind === "sheet")).toHaveLength(1);
    }
  });

  it("says so if the mark of a template cannot be made out", async () => {
    const events = await read({
      format,
      sheets: [
        { name: "Số liệu", rows: [["a"]] },
        {
          name: "_kehoach",
          hidden: true,
          rows: [
            ["kind", "kehoach-template"],
            ["version", "1"],
          ],
        },
      ],
    });
    expect(events[0]).toMatchObject({ kind: "input", input: { template: null } });
    expect(events[1]).toMatchObject({ kind: "finding", finding: { rule: "workbook.template-unknown" } });
    expect(events.some(({ kind }) => kind === "rows")).toBe(true);
  });

  it("throws the reason of a signal, also between rows", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [`dòng ${row}`, Math.sin(row)]);
    const bytes = await buildWorkbook({ format, sheets: [{ name: "S", rows }] });
    const signal = { aborted: false, reason: new Error("cancelled") };
    const reading = async (): Promise<void> => {
      for await (const event of workbookReader.read(bytesSource("w", bytes), { format, signal })) {
        if (event.kind === "rows") signal.aborted = true;
      }
    };
    await expect(reading()).rejects.toBe(signal.reason);
  });

  it("gives back every grid of texts, numbers, truths and blanks", async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom("ấ", "đ", " ", "0", "&", "<", '"', "_", "😀"), maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const read = await rowsOf({ format, sheets: [{ name: "S", rows }] });
        const found = new Map<string, CellDescription>();
        for (const { row, cells } of read) {
          cells.forEach((value, column) => {
            if (value !== "") found.set(`${row} ${column}`, plainValue(value));
          });
        }
        const wanted = new Map<string, CellDescription>();
        rows.forEach((cells, row) => {
          cells.forEach((value, column) => {
            if (value !== null && value !== "")
              wanted.set(`${row + 1} ${column}`, Object.is(value, -0) ? 0 : value);
          });
        });
        expect(found).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it("never throws over bytes that were changed", async () => {
    const good = await buildWorkbook({
      format,
      sheets: [{ name: "S", rows: [["a", 1, true], [{ percent: 1 }]] }],
    });
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(good.length),
        async (changes, length) => {
          const bytes = good.slice(0, length % 3 === 0 ? length : good.length);
          for (const [at, byte] of changes) bytes[at] = byte;
          const events = await eventsOf(bytes, format);
          const stopped = events.at(-1)?.kind === "stopped";
          expect(stopped).toBe(events.some(({ kind }) => kind === "finding"));
        },
      ),
      { numRuns: 150 },
    );
  });
});

function plainValue(cell: Cell): CellDescription {
  if (typeof cell === "string") return cell;
  return cell.kind === "number" || cell.kind === "boolean" ? cell.value : cell.text;
}

describe("an xlsx workbook", () => {
  it("counts days from 1904 if it says so", async () => {
    const sheets = [{ name: "S", rows: [[{ day: "2024-02-29" }]] }];
    const [row] = await rowsOf({ format: "xlsx", date1904: true, sheets });
    expect(row?.cells).toEqual([{ kind: "day", day: "2024-02-29", text: "29/02/2024" }]);
  });

  it("takes escapes of characters for what they stand for", async () => {
    const cells = await cellsOf("xlsx", ["a_x000D_\nb", "_x005F_x000D_", "c_x0009_d"]);
    expect(cells).toEqual(["a\nb", "_x000D_", "c\td"]);
  });
});

describe("a workbook", () => {
  it("is given up while it is still being opened, too", async () => {
    const content = new Uint8Array(1_000_000).map((_, index) => (index * 7919) % 251);
    const bytes = await writeZip([{ name: "a.bin", content, stored: true }]);
    let asked = 0;
    const signal = {
      get aborted(): boolean {
        return ++asked > 25;
      },
      reason: new Error("cancelled"),
    };
    const reading = async (): Promise<void> => {
      for await (const _ of workbookReader.read(bytesSource("w", bytes), { format: "xlsx", signal }));
    };
    await expect(reading()).rejects.toBe(signal.reason);
    // pieces of the source, then those of the entry
    expect(asked).toBeLessThan(30);
  });

  it("of more than 64 MiB is refused before it is read", async () => {
    let opened = false;
    const source = {
      name: "w",
      size: 64 * 1024 ** 2 + 1,
      async *open() {
        opened = true;
        yield new Uint8Array();
      },
    };
    const events: ReaderEvent[] = [];
    for await (const event of workbookReader.read(source, { format: "xlsx" })) events.push(event);
    expect(events.map(({ kind }) => kind)).toEqual(["input", "finding", "stopped"]);
    expect(events[1]).toMatchObject({ finding: { rule: "file.limit", location: { input: "w" } } });
    expect(opened).toBe(false);
  });
});
