import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecords } from "./parse-records.ts";

const placed = (text: string) =>
  parseRecords(text).records.map(({ cells, row, line }) => [row, line, ...cells]);

describe("rows, lines and cells", () => {
  it.each([
    { name: "nothing", text: "", expected: [] },
    { name: "one cell", text: "a", expected: [[1, 1, "a"]] },
    {
      name: "line feed, last line ended",
      text: "a,b\n1,2\n",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
      ],
    },
    {
      name: "carriage return and line feed",
      text: "a,b\r\n1,2\r\n3,4",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
        [3, 3, "3", "4"],
      ],
    },
    {
      name: "carriage return alone",
      text: "a,b\r1,2\r3,4\r",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
        [3, 3, "3", "4"],
      ],
    },
    {
      name: "mixed line ends",
      text: "a,b\r\n1,2\n3,4\r5,6",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
        [3, 3, "3", "4"],
        [4, 4, "5", "6"],
      ],
    },
    {
      name: "a line feed in quotes",
      text: 'a,b\n"1\n1",2\n3,4',
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1\n1", "2"],
        [3, 4, "3", "4"],
      ],
    },
    {
      name: "three line ends in quotes, two of them of two characters",
      text: 'a,b\r\n"1\r\n1","2\r\n\n2"\r\n3,4\r\n',
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1\r\n1", "2\r\n\n2"],
        [3, 6, "3", "4"],
      ],
    },
    {
      name: "a header over several lines",
      text: '"a\nb",c\n1,2',
      expected: [
        [1, 1, "a\nb", "c"],
        [2, 3, "1", "2"],
      ],
    },
    {
      name: "blank rows count but are left out",
      text: "a,b\n\n1,2\n , \n\n3,4\n\n",
      expected: [
        [1, 1, "a", "b"],
        [3, 3, "1", "2"],
        [6, 6, "3", "4"],
      ],
    },
    {
      name: "blank rows ahead",
      text: "\r\n\r\na;b\r\n1;2",
      expected: [
        [3, 3, "a", "b"],
        [4, 4, "1", "2"],
      ],
    },
    {
      name: "quotation marks, separators and blanks inside quotes",
      text: 'a,b\n"say ""no""",",;\t "',
      expected: [
        [1, 1, "a", "b"],
        [2, 2, 'say "no"', ",;\t "],
      ],
    },
    {
      name: "a mark in the middle of a cell, as it stands",
      text: 'a,b\n5" x,2"\n"3","4"',
      expected: [
        [1, 1, "a", "b"],
        [2, 2, '5" x', '2"'],
        [3, 3, "3", "4"],
      ],
    },
    {
      name: "a byte order mark",
      text: "\uFEFFa,b\n1,2",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
      ],
    },
    {
      name: "a byte order mark before a quoted header",
      text: '\uFEFF"a",b\n1,2',
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1", "2"],
      ],
    },
    {
      name: "rows of other widths",
      text: "a,b\n1\n1,2,3",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "1"],
        [3, 3, "1", "2", "3"],
      ],
    },
    {
      name: "Vietnamese, composed and decomposed, is not touched",
      text: `chỉ tiêu,${"giá trị".normalize("NFD")}\nĐô thị hóa,1`,
      expected: [
        [1, 1, "chỉ tiêu", "giá trị".normalize("NFD")],
        [2, 2, "Đô thị hóa", "1"],
      ],
    },
    {
      name: "NUL",
      text: "a,b\n\u0000,1",
      expected: [
        [1, 1, "a", "b"],
        [2, 2, "\u0000", "1"],
      ],
    },
  ])("$name", ({ text, expected }) => {
    expect(placed(text)).toEqual(expected);
    expect(parseRecords(text).fault).toBeUndefined();
  });
});

describe("the separator", () => {
  it.each([
    { text: "a,b;c,d", delimiter: "," },
    { text: "a;b;c,d", delimiter: ";" },
    { text: "a\tb,c\td", delimiter: "\t" },
    { text: "a", delimiter: "," },
    { text: "a,b\n1;2;3;4", delimiter: "," },
    { text: '"a,b,c";d', delimiter: ";" },
    { text: '"a""b,c,d";e;f', delimiter: ";" },
    { text: "\n\n;;\na,b,c,d,e", delimiter: ";" },
    { text: "\uFEFFa;b", delimiter: ";" },
    { text: "\ta", delimiter: "\t" },
    { text: "a|b,c|d", delimiter: "|" },
    { text: "Sở Y tế, tỉnh A\nQuý I, năm 2024\na;b;c\n1;2;3\n4;5;6", delimiter: ";" },
    { text: "Báo cáo; quý I\n\na,b,c\n1,2,3", delimiter: "," },
    { text: "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5", delimiter: ";" },
    { text: "a\tb\n1,5\t2,5\n1,5\t2,5", delimiter: "\t" },
  ])("of $text is $delimiter", ({ text, delimiter }) => {
    expect(parseRecords(text).delimiter).toBe(delimiter);
  });

  it.each([
    { text: "sep=;\na,b;c\n1,2;3", delimiter: ";", header: ["a,b", "c"] },
    { text: "\uFEFFSEP=,\r\na;b;c,d\r\n1,2", delimiter: ",", header: ["a;b;c", "d"] },
    { text: "sep=\t\ra\tb\r", delimiter: "\t", header: ["a", "b"] },
  ])("is what a first line says: $text", ({ text, delimiter, header }) => {
    const parsed = parseRecords(text);
    expect(parsed.delimiter).toBe(delimiter);
    // a spreadsheet does not show that line, a text editor does
    expect(parsed.records[0]).toEqual({ cells: header, row: 1, line: 2 });
  });

  it.each(["sep=:\na:b", "sep=;;\na;b", "sep\na", "x\nsep=;\na"])("is not said by %j", (text) => {
    expect(parseRecords(text).records[0]?.line).toBe(1);
  });
});

describe("what cannot be read", () => {
  it.each([
    {
      name: "a quotation mark never closed",
      text: 'a,b\n1,2\n3,"4\n5,6\n7,8',
      kind: "quote-not-closed",
      line: 3,
    },
    {
      name: "the line of the mark and not of its row",
      text: 'a,b\n"1\n1","2\n3,4',
      kind: "quote-not-closed",
      line: 3,
    },
    {
      name: "the same with line ends of two characters",
      text: 'a,b\r\n"1\r\n\r\n1","2\r\n3,4\r\n',
      kind: "quote-not-closed",
      line: 4,
    },
    { name: "after blank rows", text: 'a,b\n\n\n"1,2\n', kind: "quote-not-closed", line: 4 },
    {
      name: "with a first line that names the separator",
      text: 'sep=;\na;b\n1;"2\n',
      kind: "quote-not-closed",
      line: 3,
    },
    { name: "in the header", text: 'a,"b\n1,2', kind: "quote-not-closed", line: 1 },
    { name: "at the very end", text: 'a,b\n1,"', kind: "quote-not-closed", line: 2 },
    { name: "doubled marks do not close", text: 'a\n"b""\nc', kind: "quote-not-closed", line: 2 },
    { name: "a letter behind a closing mark", text: 'a,b\n1,2\n"3"x,4', kind: "quote-inside", line: 3 },
    {
      name: "a mark that closes only where the next cell opens",
      text: 'a,b\n1,"2\n3,4\n5,"6"\n',
      kind: "quote-inside",
      line: 2,
    },
    {
      name: "a row that is too long",
      text: `a,b\n1,2\n${"x".repeat(1_000_001)},4`,
      kind: "record-too-long",
      line: 3,
    },
    {
      name: "a mark never closed in a long file",
      text: `a,b\n1,2\n"3",\n4,"5\n${"6,7\n".repeat(300_000)}`,
      kind: "record-too-long",
      line: 4,
    },
  ])("$name", ({ text, kind, line }) => {
    expect(parseRecords(text).fault).toEqual({ kind, line });
  });

  it("gives the rows before it", () => {
    expect(placed('a,b\n1,2\n3,"4')).toEqual([
      [1, 1, "a", "b"],
      [2, 2, "1", "2"],
    ]);
  });
});

describe("any table", () => {
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  const cell = fc.string({
    unit: fc.constantFrom("a", "1", " ", ",", ";", "\t", '"', "\n", "\r", "ệ", "đ", "🇻🇳"),
  });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const linesOf = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

  it("comes back cell by cell, with the line on which each row begins", () => {
    const table = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      ends: fc.array(lineEnd, { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(table, ({ delimiter, rows, ends }) => {
        const written = rows.map((cells) => cells.map(quoted).join(delimiter));
        let line = 2;
        const expected = written.flatMap((text, index) => {
          const cells = rows[index] ?? [];
          const begins = line;
          line += linesOf(text) + 1;
          return cells.some((one) => one.trim() !== "") ? [[index + 2, begins, ...cells]] : [];
        });
        const text =
          ["x", "y"].join(delimiter) +
          (ends[0] ?? "") +
          written.map((one, index) => one + (ends[index] ?? "")).join("");
        const parsed = parseRecords(text);
        expect(parsed.fault).toBeUndefined();
        expect(parsed.records.map((record) => [record.row, record.line, ...record.cells])).toEqual([
          [1, 1, "x", "y"],
          ...expected,
        ]);
      }),
    );
  });

  it("reads ten thousand rows of blanks and one", () => {
    const { records, fault } = parseRecords(`a,b${"\n ".repeat(10_001)}\n1,2`);
    expect(records.at(-1)).toEqual({ cells: ["1", "2"], row: 10_003, line: 10_003 });
    expect(fault).toBeUndefined();
  });

  it("counts empty lines as rows before, between and behind the others", () => {
    const text = 'sep=,\n\r\n \n\na,b\n\n\r\n\r"1\n\n1",2\n,\n\n3,4\n\n';
    expect(placed(text)).toEqual([
      [4, 5, "a", "b"],
      [8, 9, "1\n\n1", "2"],
      [11, 14, "3", "4"],
    ]);
  });

  it("ends where ten thousand rows and one are not as wide as the first", () => {
    const { records, fault } = parseRecords(`a,b\n${"1\n".repeat(20_000)}"`);
    expect({ rows: records.length, fault }).toEqual({ rows: 10_002, fault: undefined });
  });

  it("survives millions of blank lines", () => {
    const { records } = parseRecords(`${"\n ".repeat(2_000_000)}\na;b`);
    expect(records).toEqual([{ cells: ["a", "b"], row: 2_000_002, line: 2_000_002 }]);
  });

  it("and any other text never throws; lines and rows grow", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), cell);
    fc.assert(
      fc.property(text, (any) => {
        const { records, fault } = parseRecords(any);
        const places = records.map(({ row, line }) => ({ row, line }));
        for (const [index, { row, line }] of places.entries()) {
          const before = places[index - 1] ?? { row: 0, line: 0 };
          expect(row).toBeGreaterThan(before.row);
          expect(line).toBeGreaterThan(before.line);
        }
        const last = linesOf(any) + 1;
        expect(Math.max(0, ...places.map(({ line }) => line), fault?.line ?? 0)).toBeLessThanOrEqual(last);
        expect(fault?.line ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
