import type { InputFormat } from "../dataset-reader.ts";
import type { ValidationOptions } from "../validation-options.ts";
import type { CellDescription } from "./build-workbook.ts";
import { goodObservations, goodTaskReports, type TableSubmission } from "./good-submission.ts";
import type { Random } from "./random.ts";
import { EXTRA_CELL, overrideKey } from "./written-submission.ts";

/** A submission with one fault in it, and where that is. */
export interface FaultySubmission {
  readonly submission: TableSubmission;
  /** Row of the submission from 0; `null` for its header. */
  readonly row: number | null;
  /** `null` if the row as a whole is meant. */
  readonly column: string | null;
  readonly overrides?: ReadonlyMap<string, CellDescription>;
  readonly values?: ReadonlyMap<string, unknown>;
  readonly merges?: readonly { readonly row: number; readonly rows: number; readonly column: number }[];
  readonly options?: Partial<ValidationOptions>;
}

/** A way to break a rule. */
export interface SeededFault {
  readonly rule: string;
  /** In how many words what is broken. */
  readonly name: string;
  readonly formats: readonly InputFormat[];
  readonly make: (random: Random) => FaultySubmission;
}

const ALL: readonly InputFormat[] = ["csv", "ndjson", "json", "xlsx", "ods"];
const TABLES: readonly InputFormat[] = ["csv", "xlsx", "ods"];
const WORKBOOKS: readonly InputFormat[] = ["xlsx", "ods"];
const JSONS: readonly InputFormat[] = ["ndjson", "json"];

type Row = Readonly<Record<string, string>>;

function withRow(submission: TableSubmission, place: number, changes: Row): TableSubmission {
  const rows = submission.rows.map((row, at) => (at === place ? { ...row, ...changes } : row));
  return { ...submission, rows };
}

function withRows(submission: TableSubmission, rows: readonly Row[]): TableSubmission {
  return { ...submission, rows };
}

function anyRow(
  submission: TableSubmission,
  random: Random,
  fits: (row: Row) => boolean = () => true,
): number {
  const places = [...submission.rows.keys()].filter((place) => fits(submission.rows[place] ?? {}));
  return random.pick(places);
}

function is(indicator: string): (row: Row) => boolean {
  return (row) => row["indicator"] === indicator;
}

/** One cell of any good row, or of one that fits, gets another text. */
function cellFault(
  rule: string,
  name: string,
  {
    column,
    text,
    fits,
    formats = ALL,
    tasks = false,
    options,
  }: {
    readonly column: string;
    readonly text: (random: Random, before: string) => string;
    readonly fits?: (row: Row) => boolean;
    readonly formats?: readonly InputFormat[];
    readonly tasks?: boolean;
    readonly options?: Partial<ValidationOptions>;
  },
): SeededFault {
  return {
    rule,
    name,
    formats,
    make: (random) => {
      const good = tasks ? goodTaskReports(random) : goodObservations(random, "plain");
      const row = anyRow(good, random, fits);
      const before = good.rows[row]?.[column] ?? "";
      const submission = withRow(good, row, { [column]: text(random, before) });
      return { submission, row, column, ...(options === undefined ? {} : { options }) };
    },
  };
}

function overrideFault(
  rule: string,
  name: string,
  { column, cell }: { readonly column: string; readonly cell: (random: Random) => CellDescription },
): SeededFault {
  return {
    rule,
    name,
    formats: WORKBOOKS,
    make: (random) => {
      const submission = goodObservations(random, "plain");
      const row = anyRow(submission, random);
      return { submission, row, column, overrides: new Map([[overrideKey(row, column), cell(random)]]) };
    },
  };
}

function valueFault(
  rule: string,
  name: string,
  { column, value }: { readonly column: string; readonly value: (random: Random) => unknown },
): SeededFault {
  return {
    rule,
    name,
    formats: JSONS,
    make: (random) => {
      const submission = goodObservations(random, "plain");
      const row = anyRow(submission, random);
      return { submission, row, column, values: new Map([[overrideKey(row, column), value(random)]]) };
    },
  };
}

/** A row is put in behind all others. */
function addedRow(
  rule: string,
  name: string,
  {
    column,
    change,
    fits,
    tasks = false,
  }: {
    readonly column: string | null;
    readonly change: (random: Random, before: Row) => Row;
    readonly fits?: (row: Row) => boolean;
    readonly tasks?: boolean;
  },
): SeededFault {
  return {
    rule,
    name,
    formats: ALL,
    make: (random) => {
      const good = tasks ? goodTaskReports(random) : goodObservations(random, "plain");
      const before = good.rows[anyRow(good, random, fits)] ?? {};
      const submission = withRows(good, [...good.rows, { ...before, ...change(random, before) }]);
      return { submission, row: good.rows.length, column };
    },
  };
}

const LEGACY = "Niªn gi¸m thèng kª tØnh B×nh D­¬ng";
const MOJIBAKE = "NiÃªn giÃ¡m thá»‘ng kÃª";

/** Ways to break every rule that has a place in a row. */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  cellFault("cell.required", "a blank indicator", {
    column: "indicator",
    text: () => "",
    fits: (row) => row["component"] === "",
  }),
  cellFault("cell.required", "a blank period", { column: "period", text: () => "" }),
  cellFault("cell.required", "a blank value", { column: "value", text: () => "" }),
  cellFault("cell.required", "a blank unit", { column: "unit", text: () => "" }),
  cellFault("cell.required", "a blank state", {
    column: "state",
    text: () => "",
    tasks: true,
    fits: (row) => row["completed_on"] === "",
  }),
  cellFault("cell.number-format", "a word for a number", {
    column: "value",
    text: (random) => random.pick(["abc", "7,4,8", "12.34.5", "bảy", "1O0"]),
  }),
  cellFault("cell.number-size", "a number without end", {
    column: "value",
    text: () => "10000000000000000000",
  }),
  cellFault("cell.period-format", "a period that is none", {
    column: "period",
    text: (random) => random.pick(["2024-13", "2024-Q5", "Quý V/2024", "năm nay", "20245"]),
  }),
  cellFault("cell.date-format", "a day that is none", {
    column: "published_on",
    text: (random) => random.pick(["31/02/2025", "2025-02-30", "hôm qua", "32/01/2025"]),
  }),
  cellFault("cell.date-ambiguous", "a day that may be two", {
    column: "published_on",
    text: (random) => `0${random.between(1, 9)}/1${random.between(0, 2)}/2025`,
    fits: (row) => Number(row["period"]) < 2025,
  }),
  cellFault("cell.range", "a milestone half done", {
    column: "value",
    text: () => "2",
    fits: is("smart-city"),
  }),
  cellFault("cell.range", "a share above all", {
    column: "value",
    text: (random) => `1${random.between(10, 99)}.25`,
    fits: is("urban-share"),
  }),
  cellFault("cell.unit-mismatch", "hectares of a share", {
    column: "unit",
    text: () => "ha",
    fits: is("urban-share"),
  }),
  cellFault("cell.unit-assumed", "money without per person", {
    column: "unit",
    text: () => "USD",
    fits: is("income"),
  }),
  cellFault("cell.whitespace", "blanks around a code", {
    column: "indicator",
    text: (_, before) => ` ${before}  `,
  }),
  cellFault("code.unknown", "a unit that is none", {
    column: "unit",
    text: (random) => random.pick(["xyz", "quả", "%%%"]),
  }),
  cellFault("code.unknown", "a release that is none", { column: "release", text: () => "ước chừng vậy" }),
  cellFault("code.unknown", "a state that is none", {
    column: "state",
    text: () => "xong xuôi rồi",
    tasks: true,
    fits: (row) => row["completed_on"] === "",
  }),
  cellFault("code.label-used", "a label for a release", {
    column: "release",
    text: (random) => random.pick(["sơ bộ", "chính thức", "Sơ bộ"]),
    fits: (row) => row["indicator"] !== "structure",
  }),
  cellFault("code.label-used", "a period in words", {
    column: "period",
    text: (_, before) => `Năm ${before}`,
    fits: (row) => row["indicator"] !== "structure",
  }),
  cellFault("code.label-used", "the short name of an indicator", {
    column: "indicator",
    text: () => "Tỷ lệ đô thị hóa",
    fits: is("urban-share"),
  }),
  cellFault("ref.unknown", "an indicator of no plan", {
    column: "indicator",
    text: (_, before) => `${before}x`,
    fits: (row) => row["component"] === "",
  }),
  cellFault("ref.unknown", "an area of no plan", { column: "area", text: () => "Tỉnh Không Có" }),
  cellFault("ref.unknown", "a component of no indicator", {
    column: "component",
    text: () => "mining",
    fits: is("structure"),
  }),
  cellFault("ref.unknown", "a task of no plan", { column: "task", text: () => "III.9.z.9", tasks: true }),
  cellFault("ref.unknown", "an agency of no plan", {
    column: "agency",
    text: () => "Sở Không Có",
    tasks: true,
  }),
  cellFault("ref.ambiguous", "a name of two indicators", {
    column: "indicator",
    text: () => "Tỷ lệ cây xanh",
    fits: is("urban-share"),
  }),
  cellFault("ref.not-assigned", "an agency that was not charged", {
    column: "agency",
    text: () => "department-of-planning-and-investment",
    tasks: true,
  }),
  cellFault("period.outside-plan", "a year after the plan", {
    column: "period",
    text: (random) => String(random.between(2031, 2060)),
    fits: (row) => row["indicator"] === "urban-share",
  }),
  cellFault("rule.future-day", "a day to come", {
    column: "published_on",
    text: (random) => `20${random.between(27, 60)}-03-01`,
  }),
  cellFault("rule.order", "published before the period", {
    column: "published_on",
    text: () => "2001-05-01",
    fits: (row) => row["indicator"] !== "structure",
  }),
  cellFault("rule.order", "completed after the report", {
    column: "completed_on",
    text: () => "2026-06-30",
    tasks: true,
    fits: (row) => row["completed_on"] !== "",
  }),
  cellFault("rule.status", "a day without completion", {
    column: "completed_on",
    text: () => "2025-01-02",
    tasks: true,
    fits: (row) => row["state"] === "suspended" || row["state"] === "in-progress",
  }),
  {
    rule: "rule.completion-day",
    name: "completed without a day",
    formats: ALL,
    make: (random) => {
      const good = goodTaskReports(random);
      const row = anyRow(good, random);
      return {
        submission: withRow(good, row, { state: "completed", completed_on: "" }),
        row,
        column: "state",
      };
    },
  },
  cellFault("encoding.invisible", "a blank without width", {
    column: "source_url",
    text: (_, before) => `${before}\u200B`,
  }),
  cellFault("encoding.mojibake", "UTF-8 read as another", { column: "source_url", text: () => MOJIBAKE }),
  cellFault("encoding.legacy-font", "text in an old font", { column: "source_url", text: () => LEGACY }),
  cellFault("rule.jump", "a lost decimal mark", {
    column: "value",
    text: (_, before) => (Number(before) * 100).toFixed(2),
    fits: (row) => row["indicator"] === "investment" && Number(row["period"]) > 2020,
  }),
  cellFault("cell.unit-in-value", "the unit beside the number", {
    column: "value",
    text: (_, before) => `${before}%`,
    fits: is("urban-share"),
  }),
  overrideFault("cell.formula-error", "an error for a value", {
    column: "value",
    cell: (random) => ({ error: random.pick(["#REF!", "#DIV/0!", "#VALUE!", "#NAME?"]) }),
  }),
  overrideFault("cell.formula-uncached", "a formula without its result", {
    column: "value",
    cell: () => ({ formula: "A1+1" }),
  }),
  overrideFault("cell.code-damaged", "a period that became a day", {
    column: "period",
    cell: (random) => ({ day: `2022-0${random.between(1, 9)}-01` }),
  }),
  overrideFault("cell.type", "true for a value", { column: "value", cell: () => true }),
  valueFault("cell.type", "a list for a value", {
    column: "value",
    value: (random) => random.pick([[1], { a: 1 }, true]),
  }),
  addedRow("key.duplicate", "a row twice", { column: "value", change: () => ({}) }),
  addedRow("key.duplicate", "a report twice", { column: "task", change: () => ({}), tasks: true }),
  addedRow("key.conflict", "another value of one source", {
    column: "value",
    change: (_, before) => ({ value: (Number(before["value"]) + 1.37).toFixed(2) }),
    fits: is("urban-share"),
  }),
  addedRow("key.conflict", "another value of another source", {
    column: "value",
    change: (_, before) => ({ value: (Number(before["value"]) + 1.37).toFixed(2), source_url: "Nguồn khác" }),
    fits: is("urban-share"),
  }),
  addedRow("key.repeated", "the same value of another source", {
    column: "value",
    change: () => ({ source_url: "Nguồn khác" }),
    fits: is("income"),
  }),
  {
    rule: "rule.sum",
    name: "shares that make more",
    formats: ALL,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const row = anyRow(good, random, (candidate) => candidate["component"] === "services");
      const value = (Number(good.rows[row]?.["value"]) + random.between(1, 20)).toFixed(2);
      return { submission: withRow(good, row, { value }), row, column: "value" };
    },
  },
  {
    rule: "rule.regress",
    name: "a running total that falls",
    formats: ALL,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const place = random.between(1, 6);
      const totals = Array.from({ length: 8 }, (_, at) => ({
        ...good.rows[0],
        indicator: "investment",
        area: "sample",
        period: String(2016 + at),
        basis: "cumulative",
        value: (1000.25 + at * 100 - (at === place ? 250 : 0)).toFixed(2),
        unit: "triệu USD",
        release: "official",
        published_on: `${2017 + at}-06-15`,
      }));
      return {
        submission: { columns: [...good.columns, "basis"], rows: totals },
        row: place,
        column: "value",
      };
    },
  },
  {
    rule: "cell.number-ambiguous",
    name: "a number that may be two, in a column that proves nothing",
    formats: ALL,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const rows = good.rows
        .filter(is("income"))
        .map((row) => ({ ...row, value: String(random.between(100, 999)) }));
      const row = random.between(0, rows.length - 1);
      const submission = withRow(withRows(good, rows), row, {
        value: `${random.between(1, 9)}.${random.between(100, 999)}`,
      });
      // text, as an agency types it: a cell of the type number has but one reading
      const text = submission.rows[row]?.["value"] ?? "";
      return {
        submission,
        row,
        column: "value",
        overrides: new Map([[overrideKey(row, "value"), text]]),
        values: new Map([[overrideKey(row, "value"), text]]),
      };
    },
  },
  {
    rule: "rule.missing",
    name: "a value beside the reason why there is none",
    formats: ALL,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const row = anyRow(good, random);
      const submission = withRow({ ...good, columns: [...good.columns, "missing"] }, row, {
        missing: "not-available",
      });
      return { submission, row, column: "missing" };
    },
  },
  {
    rule: "row.total",
    name: "a total among the data",
    formats: TABLES,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const row = random.between(1, good.rows.length - 2);
      const total = { indicator: random.pick(["Tổng cộng", "Cộng", "TỔNG SỐ"]), value: "12345.25" };
      const rows = [...good.rows.slice(0, row), total, ...good.rows.slice(row)];
      return { submission: withRows(good, rows), row, column: null };
    },
  },
  {
    rule: "row.merged",
    name: "merged cells among the data",
    formats: WORKBOOKS,
    make: (random) => {
      const submission = goodObservations(random, "plain");
      const row = random.between(1, submission.rows.length - 3);
      return {
        submission,
        row,
        column: null,
        merges: [{ row, rows: 2, column: submission.columns.indexOf("value") }],
      };
    },
  },
  {
    rule: "column.unknown",
    name: "a column that nobody knows",
    formats: TABLES,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const column = random.pick(["mã vạch", "xyz", "cột thêm"]);
      const rows = good.rows.map((row) => ({ ...row, [column]: "1" }));
      return { submission: { columns: [...good.columns, column], rows }, row: null, column };
    },
  },
  {
    rule: "column.duplicate",
    name: "a column twice",
    formats: TABLES,
    make: (random) => {
      const good = goodObservations(random, "plain");
      return {
        submission: { ...good, columns: [...good.columns, random.pick(["value", "period", "unit"])] },
        row: null,
        column: null,
      };
    },
  },
  {
    rule: "column.missing",
    name: "no column of values",
    formats: TABLES,
    make: (random) => {
      const good = goodObservations(random, "plain");
      const gone = random.pick(["value", "unit", "period"]);
      return {
        submission: { ...good, columns: good.columns.filter((column) => column !== gone) },
        row: null,
        column: null,
      };
    },
  },
  {
    rule: "row.width",
    name: "a cell too many",
    formats: ["csv"],
    make: (random) => {
      const good = goodObservations(random, "plain");
      const row = anyRow(good, random);
      const submission = withRow(good, row, { [EXTRA_CELL]: "1" });
      return { submission, row, column: null };
    },
  },
];
