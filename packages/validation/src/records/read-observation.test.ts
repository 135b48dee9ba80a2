import { formatNumber } from "@kehoach/model";
import { ObservationSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../fixtures/record-of.ts";
import { smallPlan } from "../fixtures/small-plan.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import type { Cell } from "../grid.ts";
import { planFinders } from "./plan-finders.ts";
import { type RecordContext, readObservation } from "./read-observation.ts";
import { type DeclaredFormats, surveyOf } from "./survey.ts";

const plan = { ...smallPlan, agencies: taskPlan.agencies };
const finders = planFinders({ plan });
const SOUND = { indicator: "investment", period: "2024", value: "48.5", unit: "triệu USD" };
const SHARE = { indicator: "urban-share", unit: "%" };

type Cells = Readonly<Record<string, Cell>>;
interface Extra extends Partial<RecordContext> {
  readonly declared?: DeclaredFormats;
}

function read(cells: Cells, { declared, ...rest }: Extra = {}) {
  const record = recordOf({ ...SOUND, ...cells });
  return readObservation(record, { plan, finders, survey: surveyOf(record, declared), ...rest });
}

/** What a record gives and what is found, shortly. */
function brief(cells: Cells, extra?: Extra) {
  const { observation, findings } = read(cells, extra);
  return {
    observation,
    found: findings.map(({ rule, location }) => `${location.field} ${rule}`),
    suggested: findings.flatMap(({ suggestions }) => suggestions.map(({ value }) => value)),
  };
}

const number = (value: number, text = String(value)): Cell => ({ kind: "number", value, text });

describe("a value", () => {
  it.each([
    { name: "a decimal comma", cells: { value: "98,21" }, value: 98.21, decimals: 2 },
    { name: "Vietnamese groups", cells: { value: "1.234,50" }, value: 1234.5, decimals: 2 },
    { name: "a number of a workbook", cells: { value: number(1234.5) }, value: 1234.5, decimals: 1 },
    { name: "a small number of a workbook", cells: { value: number(1e-7) }, value: 1e-7, decimals: 7 },
    { name: "a number of JSON", cells: { value: number(7.4, "7.40") }, value: 7.4, decimals: 2 },
    {
      name: "a number of JSON with an exponent",
      cells: { value: number(1500, "1.5e3") },
      value: 1500,
      decimals: 0,
    },
    {
      name: "a number that a workbook shows in per cent",
      cells: { ...SHARE, value: number(0.0748, "7.48%") },
      value: 7.48,
      decimals: 2,
    },
    {
      name: "a number that a workbook shows rounded in per cent",
      cells: { ...SHARE, value: number(0.07481, "7%") },
      value: 7.481,
      decimals: 3,
    },
    {
      name: "a dot that a mapping declares",
      cells: { value: "1.234" },
      declared: "vi",
      value: 1234,
      decimals: 0,
    },
  ] as const)("may be $name", ({ cells, value, decimals, ...rest }) => {
    const declared = "declared" in rest ? { numberFormat: rest.declared } : {};
    const { observation, found } = brief(cells, { declared });
    expect(found).toEqual([]);
    expect(observation).toMatchObject({ value, decimals, missing: null, qualifier: null });
  });

  it.each([
    { cells: { ...SHARE, value: "7,48%" }, value: 7.48, found: ["value cell.unit-in-value"] },
    { cells: { value: "15,8 triệu USD" }, value: 15.8, found: ["value cell.unit-in-value"] },
    { cells: { value: "trên 80" }, value: 80, qualifier: "over", found: ["value code.label-used"] },
    { cells: { value: "> 80" }, value: 80, qualifier: "over", found: ["value code.label-used"] },
    { cells: { value: "~80,5" }, value: 80.5, qualifier: "about", found: ["value code.label-used"] },
    {
      cells: { ...SHARE, value: "gần 80%" },
      value: 80,
      qualifier: "nearly",
      found: ["value code.label-used", "value cell.unit-in-value"],
    },
    { cells: { value: " 48,5\u00A0" }, value: 48.5, found: ["value cell.whitespace"] },
  ] as const)("is understood and reported: $cells.value", ({ cells, found, ...expected }) => {
    const reading = brief(cells);
    expect(reading.found).toEqual(found);
    expect(reading.observation).toMatchObject(expected);
  });

  it.each([
    { cells: { value: "1.234" }, found: ["value cell.number-ambiguous"], suggested: ["1.2340", "1234"] },
    { cells: { value: "-1,234" }, found: ["value cell.number-ambiguous"], suggested: ["-1.2340", "-1234"] },
    { cells: { value: "1,58E+04" }, found: ["value cell.number-format"], suggested: ["15800"] },
    { cells: { value: "(5,5)" }, found: ["value cell.number-format"], suggested: ["-5,5", "5,5"] },
    { cells: { value: "15.800,5 VND" }, found: ["value cell.number-format"], suggested: ["15.800,5"] },
    { cells: { value: "≥80" }, found: ["value cell.number-format"], suggested: ["80"] },
    { cells: { value: "9-10" }, found: ["value cell.number-format"], suggested: [] },
    {
      cells: { value: "-" },
      found: ["value cell.number-format"],
      suggested: ["0", "not-available", "not-applicable"],
    },
    {
      cells: { value: "x" },
      found: ["value cell.number-format"],
      suggested: ["not-available", "not-applicable"],
    },
    { cells: { value: "" }, found: ["value cell.required"], suggested: [] },
    { cells: { value: "#REF!" }, found: ["value cell.formula-error"], suggested: [] },
    { cells: { value: { kind: "error", text: "#N/A" } }, found: ["value cell.formula-error"], suggested: [] },
    {
      cells: { value: { kind: "formula", text: "=A1" } },
      found: ["value cell.formula-uncached"],
      suggested: [],
    },
    {
      cells: { value: { kind: "boolean", value: true, text: "TRUE" } },
      found: ["value cell.type"],
      suggested: [],
    },
    { cells: { value: { kind: "list", items: [], text: "[]" } }, found: ["value cell.type"], suggested: [] },
    {
      cells: { value: { kind: "day", day: "2024-05-22", text: "22/5" } },
      found: ["value cell.number-format"],
      suggested: ["22.5", "22,5"],
    },
    {
      cells: { value: number(0.0748, "7.48%") },
      found: ["value cell.number-format"],
      suggested: ["7.48", "0.0748"],
    },
    { cells: { value: number(1e19) }, found: ["value cell.number-size"], suggested: [] },
    { cells: { value: "1".repeat(40_000) }, found: ["value cell.range"], suggested: [] },
    { cells: { ...SHARE, value: "748" }, found: ["value cell.range"], suggested: [] },
    { cells: { ...SHARE, value: "-0.5" }, found: ["value cell.range"], suggested: [] },
    {
      cells: { indicator: "income", value: "-5", unit: "USD/người" },
      found: ["value cell.range"],
      suggested: [],
    },
    {
      cells: { value: "48.5 triệu USD", unit: "" },
      found: ["unit cell.required"],
      suggested: ["triệu USD"],
    },
  ] as const)("is kept out: $cells.value", ({ cells, found, suggested }) => {
    const reading = brief(cells);
    expect(reading.observation).toBeUndefined();
    expect(reading.found.filter((one) => !one.endsWith("unit-in-value"))).toEqual(found);
    expect(reading.suggested).toEqual(suggested);
  });

  it("in a column of two formats is read only where it has one reading", () => {
    const numbers = { status: "contradictory", format: null, candidates: [], prevailing: "vi" } as const;
    const inMixed = (value: string) => brief({ value }, { survey: { numbers, dayOrders: new Map() } });
    expect(inMixed("98,21").observation?.value).toBe(98.21);
    expect(inMixed("98.21")).toMatchObject({ found: ["value cell.number-format"], suggested: ["98,21"] });
    expect(inMixed("1.234").found).toEqual(["value cell.number-ambiguous"]);
  });

  it.each([
    { value: "Đạt", expected: 1 },
    { value: "chưa đạt", expected: 0 },
    { value: { kind: "boolean", value: true, text: "TRUE" }, expected: 1 },
  ] as const)("of a milestone may be $value", ({ value, expected }) => {
    const { observation, found } = brief({ indicator: "smart-city", unit: "đạt/chưa đạt", value });
    expect(found).toEqual(["value code.label-used"]);
    expect(observation?.value).toBe(expected);
  });
});

describe("a missing value", () => {
  it.each([
    { value: "…", missing: "not-available" },
    { value: "...", missing: "not-available" },
    { value: "NA", missing: "not-available" },
    { value: "không áp dụng", missing: "not-applicable" },
    { value: "not-submitted", missing: "not-submitted" },
  ])("is understood and reported: $value", ({ value, missing }) => {
    const { observation, found } = brief({ value });
    expect(found).toEqual(["value code.label-used"]);
    expect(observation).toMatchObject({ value: null, valueText: value, decimals: 0, missing });
  });

  it.each(["", "-", "x", "…"])("with its reason needs no value: '%s'", (value) => {
    const { observation, found } = brief({ value, missing: "not-applicable" });
    expect(found).toEqual([]);
    expect(observation).toMatchObject({ value: null, missing: "not-applicable" });
  });

  it("is none where there is a value", () => {
    const { observation, found } = brief({ value: "0", missing: "not-available" });
    expect(observation).toBeUndefined();
    expect(found).toEqual(["missing rule.missing"]);
  });
});

describe("a period", () => {
  it.each([
    { cells: { period: "Quý III/2024" }, period: "2024-Q3", found: ["period code.label-used"] },
    { cells: { period: number(2024) }, period: "2024", found: [] },
    { cells: { period: "2024.0" }, period: "2024", found: ["period cell.code-damaged"] },
    { cells: { period: "Aug-24" }, period: "2024-M08", found: ["period cell.code-damaged"] },
    { cells: { period: "thg 8-24" }, period: "2024-M08", found: ["period cell.code-damaged"] },
    { cells: { period: "2024-08-01 00:00:00" }, period: "2024-M08", found: ["period cell.code-damaged"] },
    {
      cells: { period: { kind: "day", day: "2024-08-01", text: "01/08/2024" } },
      period: "2024-M08",
      found: ["period cell.code-damaged"],
    },
    {
      cells: { period: { kind: "day", day: "2024-01-01", text: "2024" } },
      period: "2024",
      found: ["period cell.code-damaged"],
    },
    {
      cells: { period: { kind: "day", day: "2024-12-31", text: "31/12/2024" } },
      period: "2024-12-31",
      found: [],
    },
  ] as const)("may be $cells.period", ({ cells, period, found }) => {
    const reading = brief(cells);
    expect(reading.found).toEqual(found);
    expect(reading.observation?.period).toBe(period);
  });

  it("without a year takes that of the table", () => {
    expect(brief({ period: "Quý III" }).found).toEqual(["period cell.period-format"]);
    expect(brief({ period: "Quý III" }, { year: 2023 }).observation?.period).toBe("2023-Q3");
  });

  it("that became a number is suggested as the month that it was", () => {
    expect(brief({ period: number(45_505) })).toMatchObject({
      found: ["period cell.period-format"],
      suggested: ["2024-M08"],
    });
  });

  it.each([
    { text: "Thực hiện", release: "unspecified" },
    { text: "Ước TH", release: "estimate" },
    { text: "final", release: "official" },
  ])("of the release $text is understood", ({ text, release }) => {
    expect(brief({ release: text })).toMatchObject({
      observation: { release },
      found: ["release code.label-used"],
    });
  });

  it("may say what release the figure is, but not against its own field", () => {
    expect(brief({ period: "Ước 2024" }).observation).toMatchObject({ period: "2024", release: "estimate" });
    expect(brief({ period: "Ước 2024", release: "official" })).toMatchObject({
      observation: undefined,
      found: ["period code.label-used", "period cell.period-format"],
    });
  });
});

describe("a unit", () => {
  it("without 'per person' is taken for one with it, and reported", () => {
    const { observation, found } = brief({ indicator: "income", unit: "triệu đồng" });
    expect(found).toEqual(["unit cell.unit-assumed"]);
    expect(observation).toMatchObject({ unit: "million-VND-per-person", unitText: "triệu đồng" });
  });

  it("of another kind stays wrong", () => {
    expect(brief({ indicator: "income", unit: "%" }).found).toEqual(["unit cell.unit-mismatch"]);
    expect(brief({ unit: "USD/người" }).found).toEqual(["unit cell.unit-mismatch"]);
  });

  it("may be said once for the table", () => {
    expect(brief({ unit: "" }, { defaults: { unit: "tỷ USD" } }).observation).toMatchObject({
      unit: "billion-USD",
      unitText: "tỷ USD",
    });
  });

  it("of a running total and another basis contradict each other", () => {
    expect(brief({ unit: "lũy kế triệu USD", basis: "period" })).toMatchObject({
      found: ["basis code.unknown"],
      suggested: ["cumulative"],
    });
  });
});

describe("references", () => {
  const coded = {
    ...plan,
    areas: plan.areas.map((area) => (area.id === "sample" ? { ...area, code: "074" } : area)),
  };
  const codes = { plan: coded, finders: planFinders({ plan: coded }) };

  it.each([
    { area: "074", found: ["area code.label-used"] },
    { area: "74", found: ["area cell.code-damaged"] },
    { area: number(74), found: ["area cell.code-damaged"] },
    { area: "74.0", found: ["area cell.code-damaged"] },
    { area: "Mẫu", found: [] },
    { area: "tinh mau", found: [] },
    { area: "TP Phố Cổ", found: [] },
  ] as const)("to an area may be $area", ({ area, found }) => {
    const reading = brief({ area }, codes);
    expect(reading.found).toEqual(found);
    expect(reading.observation?.area).toBe(area === "TP Phố Cổ" ? "old-town" : "sample");
  });

  it("to the agency that reports are handed back, from the record or from outside", () => {
    expect(read({}).agency).toBeNull();
    expect(read({ agency: "Sở Xây dựng" }).agency).toBe("department-of-construction");
    const defaults = {
      agency: "department-of-construction",
      area: "Phố Cổ",
      period: "2023",
      release: "official",
    };
    expect(read({ period: "" }, { defaults })).toMatchObject({
      agency: "department-of-construction",
      observation: { area: "old-town", period: "2023", release: "official" },
      findings: [],
    });
    expect(brief({ agency: "Sở Y tế" }).found).toEqual(["agency ref.unknown"]);
  });

  it("with blanks in them are understood and reported", () => {
    expect(brief({ indicator: " investment" })).toMatchObject({
      found: ["indicator cell.whitespace"],
      suggested: ["investment"],
    });
    expect(brief({ indicator: "Vốn  thu\u00A0hút" }).found).toEqual([
      "indicator cell.whitespace",
      "indicator code.label-used",
    ]);
  });
});

describe("whatever is written", () => {
  it("numbers in Vietnamese and English come back from columns of that format", () => {
    const values = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom("vi", "en"),
        fc.integer({ min: 0, max: 6 }),
        (any, language, decimals) => {
          const value = formatNumber(any, { language, decimals, minimumDecimals: decimals });
          const { observation } = brief({ value }, { declared: { numberFormat: language } });
          expect(observation?.decimals).toBe(decimals);
          expect(observation?.valueText).toBe(value);
          expect(
            formatNumber(observation?.value ?? Number.NaN, { language, decimals, minimumDecimals: decimals }),
          ).toBe(value);
        },
      ),
    );
  });

  it("any cells give a figure or an error, and never throw", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "investment",
        "2024",
        "Quý 3",
        "48,5",
        "1.234",
        "%",
        "triệu USD",
        "…",
        "-",
        "__proto__",
        "",
      ),
      fc.string({ unit: "binary" }),
    );
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      text,
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((value) => ({ kind: "number" as const, value, text: String(value) })),
      fc.record({
        kind: fc.constant("day" as const),
        day: fc.constantFrom("2024-08-01", "2024-12-31"),
        text,
      }),
      fc.record({ kind: fc.constant("error" as const), text }),
      fc.record({ kind: fc.constant("list" as const), items: fc.constant([]), text }),
      fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean(), text }),
    );
    const cells = fc.dictionary(
      fc.constantFrom(
        "indicator",
        "area",
        "period",
        "value",
        "unit",
        "missing",
        "release",
        "published_on",
        "decimals",
      ),
      cell,
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(cells, (any) => {
        const { observation, findings } = read(any);
        expect(findings.some(({ severity }) => severity === "error")).toBe(observation === undefined);
        if (observation !== undefined) expect(ObservationSchema.safeParse(observation).success).toBe(true);
        for (const { message, fix } of findings)
          expect(`${message.vi}${fix.en}`).not.toMatch(/undefined|NaN\b/);
      }),
    );
  });
});
