import type { Finding, Observation } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { OBSERVATION_COLUMNS } from "./columns.ts";
import { readObservations } from "./read-observations.ts";
import { CSV_BYTE_LIMIT } from "./read-table.ts";

const read = (source: string | Uint8Array) =>
  readObservations(source, { plan: smallPlan, input: "figures.csv" });
const HEADER =
  "indicator,component,area,period,value,qualifier,unit,release,published_on,date_basis,confidence";
const SOUND = "urban-share,,,2024,48.5,,%,,,,";
/** An indicator that may have any value. */
const INVESTMENT = { indicator: "investment", unit: "triệu USD" };
/** A sound row with other cells. */
const row = (cells: Readonly<Record<string, string>>): string =>
  HEADER.split(",")
    .map((name, index) => cells[name] ?? SOUND.split(",")[index] ?? "")
    .join(",");
const table = (...rows: readonly string[]): string => [HEADER, ...rows].join("\n");

const brief = ({ rule, location, value, suggestions }: Finding) => ({
  rule,
  line: location.line,
  cell: location.cell,
  value,
  suggestions: suggestions.map((suggestion) => suggestion.value),
});

describe("a sound row", () => {
  it("becomes an observation", () => {
    const text = `${OBSERVATION_COLUMNS.join(",")}\nstructure,services,Mẫu,urban part,33 parks,2024-Q3,-25.08,about,percent,official,2025-01,inferred,low,https://example.org/a`;
    expect(read(text)).toEqual({
      findings: [],
      observations: [
        {
          indicator: "structure",
          component: "services",
          area: "sample",
          coverage: "urban part",
          scope: "33 parks",
          period: "2024-Q3",
          basis: "period",
          value: -25.08,
          valueText: "-25.08",
          decimals: 2,
          qualifier: "about",
          missing: null,
          unit: "percent",
          unitText: "percent",
          release: "official",
          publishedOn: "2025-01",
          dateBasis: "inferred",
          confidence: "low",
          source: "https://example.org/a",
        },
      ],
    });
  });

  it("needs four cells; the rest is the plan's area, unspecified, or null", () => {
    expect(read("indicator,period,value,unit\nurban-share,2024,48.5,%")).toMatchObject({
      findings: [],
      observations: [
        {
          component: null,
          area: "sample",
          coverage: null,
          scope: null,
          release: "unspecified",
          publishedOn: null,
          dateBasis: null,
          confidence: null,
          qualifier: null,
          source: null,
        },
      ],
    });
  });

  it.each([
    { name: "0", value: "0", expected: 0, decimals: 0 },
    { name: "a negative zero", value: "-0", expected: 0, decimals: 0 },
    { name: "zeros behind the point", value: "7.480", expected: 7.48, decimals: 3, also: "1.5" },
    { name: "a point proven by another row", value: "15.800", expected: 15.8, decimals: 3, also: "1.5" },
    { name: "three decimals of less than one", value: "0.125", expected: 0.125, decimals: 3 },
    { name: "three decimals of more than 999", value: "1234.125", expected: 1234.125, decimals: 3 },
    { name: "a decimal comma", value: '"98,21"', expected: 98.21, decimals: 2 },
    { name: "Vietnamese groups", value: '"1.234,5"', expected: 1234.5, decimals: 1 },
    { name: "two Vietnamese groups", value: "1.234.567", expected: 1234567, decimals: 0 },
    { name: "English groups", value: '"1,234.5"', expected: 1234.5, decimals: 1 },
    {
      name: "a comma that marks thousands elsewhere",
      value: '"15,800"',
      also: '"1,234,567"',
      expected: 15800,
      decimals: 0,
    },
    {
      name: "dots that another row proves to mark thousands",
      value: "15.800",
      also: '"98,21"',
      expected: 15800,
      decimals: 0,
    },
    { name: "blanks between thousands", value: "1\u00A0234", expected: 1234, decimals: 0 },
    { name: "a plus sign", value: "+5", expected: 5, decimals: 0 },
    { name: "a true minus sign", value: "\u22125", expected: -5, decimals: 0 },
  ])("with $name", ({ value, expected, decimals, also }) => {
    const rows = [value, ...(also === undefined ? [] : [also])].map((text) =>
      row({ ...INVESTMENT, value: text }),
    );
    const { findings, observations } = read(table(...rows));
    expect(findings).toEqual([]);
    expect(observations[0]).toMatchObject({
      value: expected,
      valueText: value.replaceAll('"', ""),
      decimals,
    });
    expect(Object.is(observations[0]?.value, -0)).toBe(false);
  });

  it.each([
    { unit: "%", basis: "period", code: "percent" },
    { unit: "lũy kế triệu USD", basis: "cumulative", code: "million-USD", indicator: "investment" },
    { unit: "tỷ đồng", basis: "period", code: "billion-VND", indicator: "investment" },
    { unit: "triệu đồng/người/năm", basis: "period", code: "million-VND-per-person", indicator: "income" },
  ])("in $unit", ({ unit, basis, code, indicator = "urban-share" }) => {
    const { findings, observations } = read(table(row({ unit, indicator })));
    expect(findings).toEqual([]);
    expect(observations).toMatchObject([{ basis, unit: code, unitText: unit }]);
  });

  it.each(["sample", "Tỉnh Mẫu", "Mẫu", "TỈNH MẪU", "Tinh Mau", "Sample Province", "sample"])(
    "of the area %s",
    (area) => {
      expect(read(table(row({ area })))).toMatchObject({ findings: [], observations: [{ area: "sample" }] });
    },
  );
});

interface Case {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly findings: readonly Partial<ReturnType<typeof brief>>[];
  /** How many rows are read in spite of it; none unless given. */
  readonly read?: number;
}

const FAILING: Readonly<Record<string, readonly Case[]>> = {
  "file.empty": [
    { name: "no bytes", text: new Uint8Array(), findings: [{ line: undefined }] },
    { name: "blank rows", text: "\n , \r\n\n", findings: [{}] },
    { name: "a byte order mark", text: "\uFEFF", findings: [{}] },
  ],
  "file.limit": [{ name: "a byte too many", text: new Uint8Array(CSV_BYTE_LIMIT + 1), findings: [{}] }],
  "file.parts-limit": [{ name: "a line too many", text: "\n".repeat(1_048_577), findings: [{}] }],
  "file.findings-limit": [
    {
      name: "a fault in each of ten thousand rows, and one more",
      text: table(...Array.from({ length: 10_001 }, () => row({ value: "x" })), SOUND),
      findings: [
        ...Array.from({ length: 10_000 }, () => ({ rule: "cell.number-format" })),
        { line: 10_002, cell: undefined },
      ],
    },
    {
      name: "a header of very many columns",
      text: `${HEADER}${",x".repeat(20_000)}\n${SOUND}`,
      findings: [...Array.from({ length: 10_000 }, () => ({ rule: "column.unknown" })), { line: 1 }],
    },
  ],
  "file.parse": [
    {
      name: "a mark never closed, after a row that is read",
      text: table(SOUND, `"${SOUND}`, SOUND),
      findings: [{ line: 3 }],
      read: 1,
    },
    {
      name: "a mark on the second line of its row",
      text: table(SOUND, `"a\nb","${SOUND}`),
      findings: [{ line: 4 }],
      read: 1,
    },
    { name: "a mark in the header", text: `"${HEADER}\n${SOUND}`, findings: [{ line: 1 }] },
    {
      name: "a cell of 5 MB",
      text: table(SOUND, row({ area: "x".repeat(5_000_000) })),
      findings: [{ line: 3 }],
      read: 1,
    },
  ],
  "encoding.invalid": [
    { name: "windows-1258", text: Uint8Array.from([0xd0, 0xf4, 0x20]), findings: [{ line: undefined }] },
  ],
  "column.missing": [
    {
      name: "two columns",
      text: "\nindicator,period\nurban-share,2024",
      findings: [
        { line: 2, cell: undefined },
        { line: 2, cell: undefined },
      ],
    },
  ],
  "column.unknown": [
    {
      name: "is left out, and the row is read",
      text: "colour,indicator,period,value,unit\n?,urban-share,2024,48.5,%",
      findings: [{ line: 1, cell: "A1", value: "colour" }],
      read: 1,
    },
  ],
  "column.duplicate": [
    {
      name: "the value twice",
      text: "indicator,period,value,unit,VALUE\nurban-share,2024,48.5,%,48.6",
      findings: [{ line: 1, cell: "E1", value: "VALUE" }],
    },
  ],
  "row.width": [
    {
      name: "a cell too many",
      text: table(SOUND, `${SOUND},`),
      findings: [{ line: 3, cell: undefined }],
      read: 1,
    },
    { name: "a cell too few", text: table("urban-share,2024", SOUND), findings: [{ line: 2 }], read: 1 },
    {
      name: "a decimal comma that splits its cell",
      text: table(row({ value: "48,5" })),
      findings: [{ line: 2 }],
    },
  ],
  "cell.required": [
    {
      name: "no indicator",
      text: table(row({ indicator: "" })),
      findings: [{ line: 2, cell: "A2", value: "" }],
    },
    {
      name: "no value",
      text: table(SOUND, row({ value: " " })),
      findings: [{ line: 3, cell: "E3" }],
      read: 1,
    },
    {
      name: "nothing that is needed",
      text: table(row({ indicator: "", period: "", value: "", unit: "", release: "official" })),
      findings: [{ cell: "A2" }, { cell: "D2" }, { cell: "E2" }, { cell: "G2" }],
    },
  ],
  "cell.number-format": [
    ...[
      { value: "1e5", suggestions: ["100000"] },
      { value: "1e400", suggestions: [] },
      { value: ".5", suggestions: [] },
      { value: "5.", suggestions: [] },
      { value: "007", suggestions: [] },
      { value: "0x10", suggestions: [] },
      { value: "NaN", suggestions: ["not-available", "not-applicable"] },
      { value: "Infinity", suggestions: [] },
      { value: "-", suggestions: ["0", "not-available", "not-applicable"] },
      { value: "9-10", suggestions: [] },
      { value: "(5.5)", suggestions: ["-5.5", "5.5"] },
      { value: "đạt 48.5", suggestions: ["48.5"] },
      { value: "48.5 USD", suggestions: ["48.5"] },
      { value: "４８", suggestions: [] },
      { value: "٤٨", suggestions: [] },
    ].map(({ value, suggestions }) => ({
      name: value.slice(0, 20),
      text: table(row({ value: `"${value}"` })),
      findings: [{ line: 2, cell: "E2", value, suggestions }],
    })),
    ...[
      { value: "98,21", suggestions: ["98.21"] },
      { value: "-0,5", suggestions: ["-0.5"] },
      { value: "1.234.567", suggestions: ["1234567"] },
    ].map(({ value, suggestions }) => ({
      name: `${value} beside 48.5`,
      text: table(SOUND, row({ ...INVESTMENT, value: `"${value}"` }), SOUND),
      findings: [{ line: 3, cell: "E3", value, suggestions }],
      read: 2,
    })),
  ],
  "cell.number-ambiguous": [
    {
      name: "15.800",
      text: table(row({ value: "15.800" }), row({ value: "-1.000" }), row({ value: "98" })),
      findings: [
        { line: 2, cell: "E2", suggestions: ["15.8000", "15800"] },
        { line: 3, cell: "E3", suggestions: ["-1.0000", "-1000"] },
      ],
      read: 1,
    },
    {
      name: "15,800",
      text: table(row({ value: '"15,800"' })),
      findings: [{ cell: "E2", suggestions: ["15.8000", "15800"] }],
    },
  ],
  "cell.number-size": [
    { name: "more than any amount", value: "1000000000000000001000" },
    { name: "400 digits", value: "9".repeat(400) },
    { name: "21 decimals", value: `0.${"1".repeat(21)}` },
    { name: "too small for a number", value: `0.${"0".repeat(400)}1` },
  ].map(({ name, value }) => ({
    name,
    text: table(row({ value })),
    findings: [{ line: 2, cell: "E2", value: value.length > 200 ? `${value.slice(0, 200)}…` : value }],
  })),
  "cell.range": ["2", "-1", "0.5", "100.0"].map((value) => ({
    name: `${value} of a milestone`,
    text: table(row({ indicator: "smart-city", unit: "yes-no", value })),
    findings: [{ line: 2, cell: "E2", value }],
  })),
  "cell.period-format": ["2024-Q5", "2024-02-30", "Q3/24", "quý III", "24"].map((period) => ({
    name: period,
    text: table(row({ period })),
    findings: [{ line: 2, cell: "D2", value: period }],
  })),
  "cell.date-format": ["2024-02-30", "31/12/24", "30/30/2024", "2024-13", "2024"].map((published_on) => ({
    name: published_on,
    text: table(row({ published_on })),
    findings: [{ line: 2, cell: "I2", value: published_on }],
  })),
  "cell.unit-mismatch": [
    {
      name: "hectares of a share",
      text: table(row({ unit: "ha" })),
      findings: [{ line: 2, cell: "G2", value: "ha" }],
    },
    {
      name: "a total that has no form per person",
      text: table(row({ indicator: "income", unit: "tỷ USD" })),
      findings: [{ cell: "G2" }],
    },
    { name: "percentage points", text: table(row({ unit: "điểm phần trăm" })), findings: [{ cell: "G2" }] },
  ],
  "code.unknown": [
    {
      name: "a release",
      text: table(row({ release: "oficial" })),
      findings: [{ line: 2, cell: "H2", value: "oficial", suggestions: ["official"] }],
    },
    {
      name: "a qualifier",
      text: table(row({ qualifier: "roughly" })),
      findings: [{ cell: "F2", suggestions: [] }],
    },
    {
      name: "a basis of the date",
      text: table(row({ date_basis: "statd" })),
      findings: [{ cell: "J2", suggestions: ["stated"] }],
    },
    {
      name: "a confidence",
      text: table(row({ confidence: "hgh" })),
      findings: [{ cell: "K2", suggestions: ["high"] }],
    },
    {
      name: "a unit that may be two",
      text: table(row({ unit: "tỷ", indicator: "investment" })),
      findings: [{ cell: "G2", value: "tỷ", suggestions: ["billion-VND", "billion-USD"] }],
    },
    {
      name: "no unit at all",
      text: table(row({ unit: "toString" })),
      findings: [{ cell: "G2", suggestions: [] }],
    },
    ...["__proto__", "constructor"].map((release) => ({
      name: release,
      text: table(row({ release })),
      findings: [{ cell: "H2", suggestions: [] }],
    })),
  ],
  "code.label-used": [
    ...[
      "Tỷ lệ đô thị hóa",
      "TỶ LỆ ĐÔ THỊ HÓA",
      "Tỷ lệ đô thị hóa".normalize("NFD"),
      "Urban share",
      "Urban-Share",
    ].map((indicator) => ({
      name: indicator,
      text: table(row({ indicator })),
      findings: [{ line: 2, cell: "A2", value: indicator }],
      read: 1,
    })),
    {
      name: "a component's name",
      text: table(row({ indicator: "structure", component: "Dịch vụ" })),
      findings: [{ cell: "B2", value: "Dịch vụ" }],
      read: 1,
    },
    {
      name: "a release in Vietnamese",
      text: table(row({ release: "Sơ bộ" })),
      findings: [{ cell: "H2" }],
      read: 1,
    },
  ],
  "ref.unknown": [
    {
      name: "a misspelt indicator",
      text: table(row({ indicator: "urban-shrae" })),
      findings: [{ line: 2, cell: "A2", value: "urban-shrae", suggestions: ["urban-share"] }],
    },
    {
      name: "a misspelt name",
      text: table(row({ indicator: "Tỷ lệ đô thị hoá toàn tĩnhh" })),
      findings: [{ cell: "A2", suggestions: ["urban-share"] }],
    },
    {
      name: "another indicator",
      text: table(row({ indicator: "population" })),
      findings: [{ cell: "A2", suggestions: [] }],
    },
    {
      name: "a component of another indicator",
      text: table(row({ component: "services" })),
      findings: [{ cell: "B2", value: "services", suggestions: [] }],
    },
    {
      name: "a misspelt component",
      text: table(row({ indicator: "structure", component: "servces" })),
      findings: [{ cell: "B2", suggestions: ["services"] }],
    },
    {
      name: "another area",
      text: table(row({ area: "Tỉnh Khác" })),
      findings: [{ cell: "C2", value: "Tỉnh Khác" }],
    },
    ...["__proto__", "constructor"].map((indicator) => ({
      name: indicator,
      text: table(row({ indicator })),
      findings: [{ cell: "A2", suggestions: [] }],
    })),
  ],
  "ref.ambiguous": [
    {
      name: "a name that two indicators have",
      text: table(row({ indicator: "tỷ lệ cây xanh" })),
      findings: [
        { line: 2, cell: "A2", value: "tỷ lệ cây xanh", suggestions: ["town-trees", "village-trees"] },
      ],
    },
  ],
};

/** Like the failing ones, but right. */
const PASSING: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  "file.empty": [HEADER],
  "file.limit": [table(SOUND)],
  "file.parts-limit": [`${table(SOUND)}${"\n".repeat(1_000_000)}`],
  "file.findings-limit": [table(SOUND)],
  "file.parse": [table(row({ area: '"sample"' }), `"urban-share",,,"2024","48.5",,"%",,,,`)],
  "encoding.invalid": [new TextEncoder().encode(table(row({ area: "Tỉnh Mẫu" })))],
  "column.missing": ["unit,value,period,indicator\n%,48.5,2024,urban-share"],
  "column.unknown": [
    "indicator,period,value,unit,note\nurban-share,2024,48.5,%,seen",
    "indicator,period,value,unit,\nurban-share,2024,48.5,%,",
  ],
  "column.duplicate": [`${OBSERVATION_COLUMNS.join(";")}\nurban-share;;;;;2024;48.5;;%;;;;;`],
  "row.width": [table(SOUND, "", " , ", SOUND)],
  "cell.required": [table(SOUND)],
  "cell.number-format": [table(row({ ...INVESTMENT, value: "-1234.5" }))],
  "cell.number-ambiguous": [table(row({ value: "15.800" }), row({ value: "98.21" }))],
  "cell.number-size": ["1000000000000000000", "-1000000000000000000", `0.${"1".repeat(20)}`].map((value) =>
    table(row({ ...INVESTMENT, value })),
  ),
  "cell.range": ["0", "1", "1.0"].map((value) =>
    table(row({ indicator: "smart-city", unit: "yes-no", value })),
  ),
  "cell.period-format": ["2024", "2024-S1", "2024-M01", "2024-01-01/P9M"].map((period) =>
    table(row({ period })),
  ),
  "cell.date-format": ["2024-02-29", "2024-12", "31/12/2024", "12/2024", "2024-1-1"].map((published_on) =>
    table(row({ published_on })),
  ),
  "cell.unit-mismatch": [table(row({ indicator: "income", unit: "triệu đồng/người" }))],
  "code.unknown": [
    table(row({ release: "preliminary", qualifier: "over", date_basis: "stated", confidence: "medium" })),
  ],
  "code.label-used": [table(row({ indicator: "structure", component: "industry", release: "official" }))],
  "ref.unknown": [table(row({ area: "old-town" }))],
  "ref.ambiguous": [table(row({ indicator: "town-trees" }))],
};

describe("each rule", () => {
  const cases = Object.entries(FAILING).flatMap(([rule, list]) => list.map((one) => ({ rule, ...one })));

  it.each(cases)("$rule: $name", ({ rule, text, findings: expected, read: rows = 0 }) => {
    const { findings, observations } = read(text);
    expect(findings.map(brief)).toMatchObject(expected.map((one) => ({ rule, ...one })));
    expect(observations).toHaveLength(rows);
    for (const { location, message, fix } of findings) {
      expect(location.input).toBe("figures.csv");
      for (const { vi, en } of [message, fix]) {
        expect(en).toMatch(/^["A-Z].*\.$/);
        expect(vi).toMatch(/\.$/);
        // what is quoted or listed is data
        const words = vi.replace(/“[^”]*”|: .*|CSV|UTF-\d+|BOM|Excel|byte/g, "");
        expect(words).not.toMatch(/\b(the|row|column|cell|file|unit|value|number|not|is|of|or)\b/i);
      }
      expect(JSON.stringify(message).length).toBeLessThan(1500);
    }
  });

  it.each(
    Object.entries(PASSING).flatMap(([rule, texts]) => texts.map((text, index) => ({ rule, index, text }))),
  )("$rule finds nothing where all is right ($index)", ({ text }) => {
    expect(read(text).findings).toEqual([]);
  });
});

describe("messages", () => {
  it.each([
    {
      text: table(row({ unit: "ha" })),
      vi: "“ha” không phải đơn vị của “urban-share” (phần trăm).",
      en: '"ha" is not a unit of "urban-share" (percent).',
    },
    {
      text: table(row({ value: "15.800" })),
      vi: "“15.800” có thể là 15.8000 hoặc 15800.",
      en: '"15.800" may be 15.8000 or 15800.',
    },
    {
      text: table(row({ indicator: "urban-shrae" })),
      vi: "Kế hoạch không có chỉ tiêu “urban-shrae”.",
      en: 'The plan has no indicator "urban-shrae".',
    },
    {
      text: table(`"${SOUND}`),
      vi: "Không đọc tiếp được: dấu nháy kép mở ra nhưng không đóng.",
      en: "Reading stops here: a quotation mark is opened and never closed.",
    },
  ])("$en", ({ text, vi, en }) => {
    expect(read(text).findings.map(({ message }) => message)).toEqual([{ vi, en }]);
  });
});

describe("a table as officials write it", () => {
  it("has the year in its title and components below their indicator", () => {
    const text = [
      "Báo cáo năm 2024;;;",
      "Chỉ tiêu;Kỳ;Giá trị;ĐVT",
      "Cơ cấu kinh tế;;;",
      "- Công nghiệp;Quý III;66,5;%",
      "- Dịch vụ;Quý III;33,5;%",
    ].join("\n");
    const { observations, findings } = read(text);
    expect(observations.map(({ indicator, component, period }) => [indicator, component, period])).toEqual([
      ["structure", "industry", "2024-Q3"],
      ["structure", "services", "2024-Q3"],
    ]);
    expect(findings.map(brief).map(({ rule, cell }) => [rule, cell])).toEqual([
      ["code.label-used", "B4"],
      ["code.label-used", "B5"],
    ]);
  });
});

describe("what stops the reading and what does not", () => {
  it("names faults of header, rows and file in the order of the lines", () => {
    const text = `${HEADER},colour\n${row({ value: "x" })},\n${SOUND},\n${row({ period: "" })},\n"`;
    expect(read(text).findings.map(brief)).toMatchObject([
      { rule: "column.unknown", line: 1 },
      { rule: "cell.number-format", line: 2 },
      { rule: "cell.required", line: 4 },
      { rule: "file.parse", line: 5 },
    ]);
    expect(read(text).observations).toHaveLength(1);
  });

  it("names all faults of a row", () => {
    const bad = row({
      indicator: "x",
      area: "y",
      period: "z",
      value: "v",
      unit: "u",
      release: "r",
      published_on: "p",
    });
    expect(read(table(bad)).findings.map(({ location }) => location.cell)).toEqual([
      "A2",
      "C2",
      "D2",
      "E2",
      "G2",
      "H2",
      "I2",
    ]);
  });

  it("reads no row under a header that is wrong", () => {
    const { findings, observations } = read("indicator,period,unit\nurban-share,x,%");
    expect(findings.map(({ rule }) => rule)).toEqual(["column.missing"]);
    expect(observations).toEqual([]);
  });

  it("names lines as an editor and rows as a spreadsheet counts them", () => {
    const text = `sep=,\r\n${HEADER}\r\n\r\n"urban-share",,"Tỉnh\r\nMẫu",2024,48.5,,%,,,,\r\n${row({ value: "x" })}`;
    const { findings } = read(text);
    expect(findings.map(({ location: { row: at, line, cell } }) => [at, line, cell])).toEqual([[4, 6, "E4"]]);
  });

  it("has no name in its findings if none is given", () => {
    expect(readObservations("", { plan: smallPlan }).findings[0]?.location).toEqual({ input: undefined });
  });
});

describe("hostile input", () => {
  it.each(["__proto__", "constructor", "prototype", "hasOwnProperty"])(
    "the column %s is not known",
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      const { findings, observations } = read(`${name},${HEADER}\npolluted,${SOUND}`);
      expect(findings.map(brief)).toMatchObject([{ rule: "column.unknown", cell: "A1", value: name }]);
      expect(observations).toHaveLength(1);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    },
  );

  it("long cells are shown cut", () => {
    const long = "x".repeat(150_000);
    const padded = (text: string): string => `${text}${"\u200B".repeat(150_000)}`;
    const cells = { indicator: long, area: long, period: long, value: long, unit: long, release: long };
    const hidden = { indicator: padded("Urban share"), unit: padded("ha"), release: padded("Official") };
    for (const bad of [row(cells), row(hidden)]) {
      const { findings } = read(table(bad));
      expect(findings.length).toBeGreaterThan(2);
      for (const finding of findings) expect(JSON.stringify(finding).length).toBeLessThan(8000);
    }
  });

  it("any text and any bytes give findings or figures, and never throw", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "urban-share",
        "structure",
        "services",
        "2024",
        "48.5",
        "15.800",
        "%",
        "ha",
        "",
        '"',
        "official",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const lines = fc.array(fc.array(cell, { maxLength: 12 }).map((cells) => cells.join(",")));
    const source = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.uint8Array(),
      lines.map((rows) => rows.join("\n")),
      lines.map((rows) => table(...rows)),
    );
    fc.assert(
      fc.property(source, (any) => {
        const { findings, observations } = read(any);
        for (const { value, missing } of observations) expect(Number.isFinite(value)).toBe(missing === null);
        for (const { message, fix } of findings)
          expect(`${message.vi}${fix.en}`).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});

describe("sound figures", () => {
  const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const word = fc
    .string({ unit: fc.constantFrom("a", "ệ", "1", ",", ";", '"', "\n", " ", "-"), minLength: 1 })
    .map((text) => `x${text}x`);
  const series = fc.constantFrom(
    { indicator: "income", component: null, unit: "USD-per-person", unitText: "USD/người" },
    { indicator: "structure", component: "services", unit: "percent", unitText: "phần trăm" },
    { indicator: "income", component: null, unit: "million-VND-per-person", unitText: "triệu đồng/người" },
    { indicator: "investment", component: null, unit: "billion-USD", unitText: "tỷ USD" },
  );
  const number = fc
    .record({
      digits: fc.integer({ min: -999_999_999, max: 999_999_999 }),
      decimals: fc.constantFrom(0, 1, 2, 4),
    })
    .map(({ digits, decimals }) => {
      const valueText = (digits / 10 ** decimals).toFixed(decimals);
      return { valueText, decimals, value: Number(valueText) + 0 };
    });
  const observation: fc.Arbitrary<Observation> = fc
    .record({
      series,
      number,
      coverage: nullable(word),
      scope: nullable(word),
      period: fc.constantFrom("2024", "2024-S1", "2024-Q3", "2024-M12", "2024-12-31", "2024-01-01/P9M"),
      qualifier: nullable(fc.constantFrom("over", "nearly", "about")),
      release: fc.constantFrom("estimate", "preliminary", "official", "planned", "unspecified"),
      publishedOn: nullable(fc.constantFrom("2025-01-31", "2025-02")),
      dateBasis: nullable(fc.constantFrom("stated", "inferred")),
      confidence: nullable(fc.constantFrom("high", "medium", "low")),
      source: nullable(word),
    })
    // an income is not less than nothing
    .filter(({ series: { indicator }, number: { value } }) => indicator !== "income" || value >= 0)
    .map(({ series: { unit, ...where }, number: amount, ...rest }) => ({
      ...where,
      ...amount,
      ...rest,
      unit,
      area: "sample",
      basis: "period",
      missing: null,
    })) as fc.Arbitrary<Observation>;

  const cellsOf = (one: Observation): readonly string[] => [
    one.indicator,
    one.component ?? "",
    one.area,
    one.coverage ?? "",
    one.scope ?? "",
    one.period,
    one.valueText,
    one.qualifier ?? "",
    one.unitText,
    one.release,
    one.publishedOn ?? "",
    one.dateBasis ?? "",
    one.confidence ?? "",
    one.source ?? "",
  ];

  it("come back from a table with any separator, line end and order of columns", () => {
    const writing = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      order: fc.shuffledSubarray([...OBSERVATION_COLUMNS.keys()], { minLength: OBSERVATION_COLUMNS.length }),
    });
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 5 }),
        writing,
        (observations, { delimiter, lineEnd, order }) => {
          const text = [OBSERVATION_COLUMNS, ...observations.map(cellsOf)]
            .map((cells) =>
              order.map((index) => `"${(cells[index] ?? "").replaceAll('"', '""')}"`).join(delimiter),
            )
            .join(lineEnd);
          expect(read(text)).toEqual({ observations, findings: [] });
          expect(read(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ observations, findings: [] });
        },
      ),
    );
  });
});
