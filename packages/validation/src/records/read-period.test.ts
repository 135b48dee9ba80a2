import { describePeriod, formatPeriod, type Period, parsePeriod } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "./read-period.ts";

describe("a period in words", () => {
  it.each([
    { text: "Năm 2024", code: "2024" },
    { text: "Cả năm 2024", code: "2024" },
    { text: " 2024 ", code: "2024" },
    { text: "12 tháng năm 2024", code: "2024" },
    { text: "Quý III/2024", code: "2024-Q3" },
    { text: "Quý 3 năm 2024", code: "2024-Q3" },
    { text: "QUÝ IV năm 2025", code: "2025-Q4" },
    { text: "Q3/2024", code: "2024-Q3" },
    { text: "2025Q1", code: "2025-Q1" },
    { text: "2024-q3", code: "2024-Q3" },
    { text: "Quý III.2024", code: "2024-Q3" },
    { text: "tháng 3/2025", code: "2025-M03" },
    { text: "Tháng 12 năm 2025", code: "2025-M12" },
    { text: "T8/2024", code: "2024-M08" },
    { text: "8/2024", code: "2024-M08" },
    { text: "03/2025", code: "2025-M03" },
    { text: "2025-03", code: "2025-M03" },
    { text: "2025/3", code: "2025-M03" },
    { text: "2024-M8", code: "2024-M08" },
    { text: "6 tháng đầu năm 2024", code: "2024-S1" },
    { text: "sáu tháng đầu năm 2024", code: "2024-S1" },
    { text: "6 tháng cuối năm 2024", code: "2024-S2" },
    { text: "6 tháng 2024", code: "2024-S1" },
    { text: "H1/2024", code: "2024-S1" },
    { text: "3 tháng đầu năm 2024", code: "2024-Q1" },
    { text: "3 tháng cuối năm 2024", code: "2024-Q4" },
    { text: "9 tháng năm 2024", code: "2024-01-01/P9M" },
    { text: "9 tháng đầu năm 2024", code: "2024-01-01/P9M" },
    { text: "9 tháng/2024", code: "2024-01-01/P9M" },
    { text: "9T/2024", code: "2024-01-01/P9M" },
    { text: "Từ tháng 1 đến tháng 8 năm 2024", code: "2024-01-01/P8M" },
    { text: "Giai đoạn 2021-2025", code: "2021-01-01/P5Y" },
    { text: "Giai đoạn 2020 – 2021", code: "2020-01-01/P2Y" },
    { text: "2021–2025", code: "2021-01-01/P5Y" },
    { text: "Ngày 13/12/2024", code: "2024-12-13" },
    { text: "first nine months of 2024", code: "2024-01-01/P9M" },
    { text: "Sept 2024", code: "2024-M09" },
    { text: "Năm 2024".normalize("NFD"), code: "2024" },
    { text: "Ước 2024", code: "2024", release: "estimate" },
    { text: "Ước thực hiện cả năm 2024", code: "2024", release: "estimate" },
    { text: "Ước TH 9 tháng năm 2024", code: "2024-01-01/P9M", release: "estimate" },
    { text: "UTH2024", code: "2024", release: "estimate" },
    { text: "Sơ bộ 2024", code: "2024", release: "preliminary" },
    { text: "2024 (sơ bộ)", code: "2024", release: "preliminary" },
    { text: "Quý III/2024 ước tính", code: "2024-Q3", release: "estimate" },
    { text: "Kế hoạch năm 2025", code: "2025", release: "planned" },
    { text: "KH 2025", code: "2025", release: "planned" },
    { text: "Chính thức 2023", code: "2023", release: "official" },
    { text: "Thực hiện 2023", code: "2023" },
    { text: "Ước 2024-Q3", code: "2024-Q3", release: "estimate" },
    { text: "Quí III/2024", code: "2024-Q3" },
    { text: "Quý 03/2024", code: "2024-Q3" },
    { text: "Quý I-III/2024", code: "2024-01-01/P9M" },
    { text: "Quý I đến quý III năm 2024", code: "2024-01-01/P9M" },
    { text: "Tháng Tám năm 2024", code: "2024-M08" },
    { text: "tháng tư/2024", code: "2024-M04" },
    { text: "Tháng mười hai năm 2024", code: "2024-M12" },
    { text: "tháng năm năm 2024", code: "2024-M05" },
    { text: "Năm2024", code: "2024" },
    { text: "Năm 2024.", code: "2024" },
    { text: "2024-A1", code: "2024" },
    { text: "Lũy kế 9 tháng năm 2024", code: "2024-01-01/P9M" },
    { text: "Kỳ báo cáo tháng 8/2024", code: "2024-M08" },
    { text: "Số liệu năm 2024", code: "2024" },
    { text: "Kết quả thực hiện quý III/2024", code: "2024-Q3" },
    { text: "15/11/2024 - 14/12/2024", code: "2024-11-15/P1M" },
    { text: "15/11/2024–14/12/2024", code: "2024-11-15/P1M" },
    { text: "Từ 15/11/2024 đến hết 14/12/2024", code: "2024-11-15/P1M" },
    { text: "đến 31/12/2024", code: "2024-12-31" },
    { text: "Tính đến hết ngày 31/12/2024", code: "2024-12-31" },
    { text: "Thời điểm 31/12/2024", code: "2024-12-31" },
    { text: "đến ngày 31 tháng 12 năm 2024", code: "2024-12-31" },
    { text: "Từ năm 2021 đến năm 2025", code: "2021-01-01/P5Y" },
    { text: "2023 đến 2024", code: "2023-01-01/P2Y" },
    { text: "Năm 2021-2025", code: "2021-01-01/P5Y" },
    { text: "Giai đoạn 5 năm 2021-2025", code: "2021-01-01/P5Y" },
    { text: "Kế hoạch 5 năm 2021-2025", code: "2021-01-01/P5Y", release: "planned" },
  ])("$text is $code", ({ text, code, release = null }) => {
    expect(readPeriod(text)).toEqual({ kind: "worded", code, release, suggestions: [] });
  });

  it.each([
    { text: "Quý III", code: "2024-Q3" },
    { text: "Tháng 8", code: "2024-M08" },
    { text: "6 tháng đầu năm", code: "2024-S1" },
    { text: "9 tháng", code: "2024-01-01/P9M" },
    { text: "Cả năm", code: "2024" },
  ])("$text takes its year from what stands around, and is nothing without", ({ text, code }) => {
    expect(readPeriod(text, { year: 2024 })).toMatchObject({ kind: "worded", code });
    expect(readPeriod(text)).toEqual({ kind: "unknown", suggestions: [] });
  });

  it.each(["2024", "2024-S1", "2024-Q3", "2024-M08", "2024-12-13", "2021-01-01/P10Y"])(
    "%s is a code",
    (text) => {
      expect(readPeriod(text)).toEqual({ kind: "exact", code: text, suggestions: [] });
    },
  );

  it.each([
    { text: "Q3/24", expected: ["2024-Q3"] },
    { text: "T8/24", expected: ["2024-M08"] },
    { text: "III/2024", expected: ["2024-Q3"] },
    { text: "2020-2021", expected: ["2020-01-01/P2Y", "2020"] },
    { text: "30/06/2025", expected: ["2025-06-30", "2025-M06"] },
    { text: "03/04/2026", expected: ["2026-04-03", "2026-03-04", "2026-M04"] },
    { text: "tháng 13/2025", expected: [] },
    { text: "quý 5/2025", expected: [] },
    { text: "2024-Q5", expected: [] },
    { text: "2025-2021", expected: ["2025"] },
    { text: "82024", expected: [] },
    { text: "cùng kỳ 2023", expected: [] },
    { text: "tháng năm 2024", expected: [] },
    { text: "tháng  năm 2024", expected: [] },
    { text: "5 năm 2021-2024", expected: [] },
    { text: "năm 2023-2024", expected: [] },
    { text: "lũy kế năm 2024", expected: [] },
    { text: "lũy kế tháng 9/2024", expected: [] },
    { text: "Quý III-I/2024", expected: [] },
    { text: "15/11/2024 - 20/12/2024", expected: [] },
    { text: "3Q2024", expected: ["2024-Q3", "2024-01-01/P9M"] },
    { text: "1H/2024", expected: ["2024-S1"] },
    { text: "kế hoạch", expected: [] },
    { text: "constructor 2024", expected: [] },
    { text: "", expected: [] },
    { text: `${" ".repeat(100_000)}năm 2025`, expected: [] },
  ])("$text stays open", ({ text, expected }) => {
    const reading = readPeriod(text);
    expect(reading.kind).toBe("unknown");
    expect(reading.suggestions.map(({ value }) => value)).toEqual(expected);
  });
});

describe("whatever is written", () => {
  const year = fc.integer({ min: 1950, max: 2150 });
  const day = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc.record({ kind: fc.constant("year"), year }),
    fc.record({ kind: fc.constant("semester"), year, number: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ kind: fc.constant("quarter"), year, number: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant("month"), year, number: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant("day"), day }),
    fc.record({
      kind: fc.constant("range"),
      start: fc.oneof(
        day,
        year.map((number) => `${number}-01-01`),
        day.map((one) => `${one.slice(0, 7)}-01`),
      ),
      months: fc.integer({ min: 1, max: 130 }),
    }),
  ) as fc.Arbitrary<Period>;

  it("what describePeriod writes in Vietnamese comes back as the same period", () => {
    fc.assert(
      fc.property(period, (any) => {
        const code = formatPeriod(any);
        expect(readPeriod(describePeriod(code).vi)).toMatchObject({ code });
      }),
    );
  });

  it("any text is a period, or gives only periods as suggestions", () => {
    const near = fc.stringMatching(/^(quý|tháng|năm|Q|ước|KH)? ?\d{0,2}[/ -]{0,2}\d{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: "binary" })), (text) => {
        const reading = readPeriod(text);
        if (reading.kind !== "unknown") expect(parsePeriod(reading.code)).toBeDefined();
        for (const { value } of reading.suggestions) expect(parsePeriod(value)).toBeDefined();
      }),
    );
  });
});
