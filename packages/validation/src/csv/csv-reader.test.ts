import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf16 } from "../fixtures/encode-text.ts";
import { piecesSource, readCsv } from "../fixtures/read-events.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const spectrum = join(import.meta.dirname, "../../fixtures/csv-spectrum");

describe("csv-spectrum", () => {
  it.each(readdirSync(join(spectrum, "csvs")).map((file) => file.replace(".csv", "")))("%s", async (name) => {
    const { cells, findings } = await readCsv(readFileSync(join(spectrum, "csvs", `${name}.csv`)));
    const [header = [], ...rows] = cells;
    const objects = rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at]])));
    // its two files of this name differ in one number
    const text = readFileSync(join(spectrum, "json", `${name}.json`), "utf8").replace(
      "1234567890",
      "2095257564",
    );
    const expected = JSON.parse(text);
    // one of them is an object and no list
    expect(objects).toEqual([expected].flat());
    expect(findings).toEqual([]);
  });
});

describe("csvReader", () => {
  it("tells the input, the sheet and the rows", async () => {
    const { events } = await readCsv("sep=;\r\na;b\r\n\r\n1,5;2\r\n");
    expect(events).toEqual([
      {
        kind: "input",
        input: {
          format: "csv",
          encoding: { name: "utf-8", how: "valid-utf-8" },
          delimiter: ";",
          template: null,
        },
      },
      { kind: "sheet", sheet: { name: null, hidden: false, merges: [] } },
      {
        kind: "rows",
        rows: [
          { cells: ["a", "b"], row: 1, line: 2 },
          { cells: ["1,5", "2"], row: 3, line: 4 },
        ],
      },
    ]);
  });

  it.each([
    { name: "an unclosed mark, at its line", text: 'a,b\n1,2\n3,"4\n5,6', rows: 2, line: 3 },
    { name: "a mark that closes inside a cell", text: 'a,b\n"1"2,3\n3,4', rows: 1, line: 2 },
    { name: "a record that is too long", text: `a,b\n1,2\n${"x".repeat(1_000_001)}`, rows: 2, line: 3 },
    { name: "a blank record that is too long", text: `a,b\n${" ".repeat(1_000_001)}\n1,2`, rows: 1, line: 2 },
  ])("gives the rows before $name", async ({ text, rows, line }) => {
    const read = await readCsv(text);
    expect(read.findings).toEqual([{ rule: "file.parse", line }]);
    expect(read.cells).toHaveLength(rows);
    expect(read.isStopped).toBe(true);
  });

  it("takes a record of a million characters", async () => {
    const long = "x".repeat(1_000_000);
    const { cells, findings } = await readCsv(piecesSource(utf8(`${long}\r\n1`), [1_000_001, 5]));
    expect([cells.length, cells[0]?.[0], findings]).toEqual([2, long, []]);
  });

  it.each(["", "\uFEFF", "\n\r\n  \n", "sep=;\n"])("calls %j empty", async (text) => {
    const { findings, isStopped } = await readCsv(text);
    expect(findings).toEqual([{ rule: "file.empty", line: undefined }]);
    expect(isStopped).toBe(true);
  });

  it("says where bytes are no text, and reads nothing", async () => {
    const { findings, rows, isStopped } = await readCsv(Uint8Array.of(0x61, 0x0a, 0xc3, 0x28, 0x0a));
    expect({ findings, rows, isStopped }).toEqual({
      findings: [{ rule: "encoding.invalid", line: 2 }],
      rows: [],
      isStopped: true,
    });
  });

  it("stops with the reason of the signal", async () => {
    const reason = new Error("enough");
    await expect(readCsv("a,b", { signal: { aborted: true, reason } })).rejects.toBe(reason);
  });

  it("tolerates NUL in a cell", async () => {
    expect((await readCsv("header one,header two\n1\u0000,2\n")).cells[1]).toEqual(["1\u0000", "2"]);
  });
});

describe("any file", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "1", " ", ",", ";", "|", "\t", '"', "\n", "\r", "ệ", "đ", "🇻🇳"),
  });
  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

  it("tells the same in whatever pieces its bytes come", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(cell, { maxLength: 12 }).map((cells) => utf8(cells.join("\n"))),
      fc.array(cell, { maxLength: 12 }).map((cells) => utf16(`\uFEFF${cells.join("\r\n")}`, "little")),
    );
    await fc.assert(
      fc.asyncProperty(bytes, pieces, async (file, lengths) => {
        expect((await readCsv(piecesSource(file, lengths))).events).toEqual((await readCsv(file)).events);
      }),
      { numRuns: 300 },
    );
  });

  it("tells the same of long ones, too", async () => {
    const line = '"Tỷ lệ đô thị, hóa",2024,"98\n21",%\r\n';
    const file = utf8(`a,b,c,d\r\n${line.repeat(8_000)}"x`);
    const whole = await readCsv(file);
    expect(whole.rows).toHaveLength(8_001);
    expect(whole.findings).toEqual([{ rule: "file.parse", line: 16_002 }]);
    expect((await readCsv(piecesSource(file, [1_021, 3, 70_000]))).events).toEqual(whole.events);
  });

  it("ends in rows, or in a finding that says why not; nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (file) => {
        const { rows, findings, isStopped } = await readCsv(file);
        expect(rows.length > 0 || (isStopped && findings.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("comes back cell by cell", async () => {
    const variant = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t", "|"),
      newline: fc.constantFrom("\n", "\r\n", "\r"),
      encoding: fc.constantFrom("utf-8", "utf-8 with a mark", "utf-16le", "utf-16be"),
      quoted: fc.boolean(),
      grid: fc
        .integer({ min: 2, max: 4 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 })),
    });
    await fc.assert(
      fc.asyncProperty(variant, pieces, async ({ delimiter, newline, encoding, quoted, grid }, lengths) => {
        const width = grid[0]?.length ?? 2;
        const header = Array.from({ length: width }, (_, at) => `column ${at}`);
        const text = `sep=${delimiter}${newline}${stringify([header, ...grid], {
          delimiter,
          quoted,
          record_delimiter: newline,
          // it looks for the record delimiter only
          quoted_match: /[\r\n]/,
        })}`;
        const file =
          encoding === "utf-8"
            ? utf8(text)
            : encoding === "utf-8 with a mark"
              ? utf8(`\uFEFF${text}`)
              : utf16(`\uFEFF${text}`, encoding === "utf-16le" ? "little" : "big");
        const read = await readCsv(piecesSource(file, lengths));
        const filled = grid.flatMap((cells, at) =>
          cells.some((one) => one.trim() !== "") ? [{ cells, row: at + 2 }] : [],
        );
        expect(read.findings).toEqual([]);
        expect(read.rows.map(({ cells, row }) => ({ cells, row }))).toEqual([
          { cells: header, row: 1 },
          ...filled,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
