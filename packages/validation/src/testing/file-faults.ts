import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Submission } from "@kehoach/model";
import type { InputFormat } from "../dataset-reader.ts";
import { TEMPLATE_MARK_SHEET, templateMarkRows } from "../template/template-mark.ts";
import { TEMPLATE_VERSION } from "../template/template-version.ts";
import type { SourceInput } from "../to-data-source.ts";
import { buildWorkbook, type CellDescription } from "./build-workbook.ts";
import { goodObservations } from "./good-submission.ts";
import { hostileWorkbooks } from "./hostile-workbooks.ts";
import { odsParts } from "./ods-parts.ts";
import type { Random } from "./random.ts";
import { writeZip } from "./write-zip.ts";
import { anyManner, writeSubmission } from "./written-submission.ts";

/** A file that is broken as a whole, and what of its place is known. */
export interface FaultyFile {
  readonly source: SourceInput;
  readonly line?: number;
  readonly pointer?: string;
}

/** A way to break a rule of whole files. */
export interface FileFault {
  readonly rule: string;
  readonly format: InputFormat | "other";
  readonly make: (random: Random) => FaultyFile | Promise<FaultyFile>;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function bytes(name: string, content: Uint8Array | string): SourceInput {
  return { name, content: typeof content === "string" ? text(content) : content };
}

async function goodFile(random: Random, format: InputFormat): Promise<Uint8Array> {
  const manner = { ...anyManner(random), byteOrderMark: false, titleRows: 0 };
  return (await writeSubmission(goodObservations(random, "plain"), { format, manner })).content;
}

function latin1(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const ROW = { indicator: "urban-share", period: "2024", value: 84.61, unit: "%" };

function envelope(changes: Readonly<Record<string, unknown>>): string {
  const good = {
    schemaVersion: "1",
    id: "s1",
    plan: "small-plan",
    agency: "department-of-construction",
    period: "2024",
    action: "submit",
    refersTo: null,
    submittedOn: "2025-06-20",
    observations: [ROW],
  };
  return JSON.stringify({ ...good, ...changes }, null, 2);
}

function envelopeFault(
  rule: string,
  pointer: string,
  changesOf: (random: Random) => Readonly<Record<string, unknown>>,
): FileFault {
  return {
    rule,
    format: "json",
    make: (random) => ({ source: bytes("submission.json", envelope(changesOf(random))), pointer }),
  };
}

function wordOf(random: Random): string {
  return Array.from({ length: random.between(3, 9) }, () =>
    String.fromCharCode(random.between(97, 122)),
  ).join("");
}

async function withMark(
  random: Random,
  {
    format,
    mark,
    sheet = "Số liệu",
  }: {
    readonly format: "xlsx" | "ods";
    readonly mark: Readonly<Record<string, string>>;
    readonly sheet?: string;
  },
): Promise<SourceInput> {
  const good = {
    version: TEMPLATE_VERSION,
    plan: "small-plan",
    agency: "department-of-construction",
    period: "2024",
  };
  const rows: readonly (readonly CellDescription[])[] = [
    ["indicator", "period", "value", "unit"],
    ["urban-share", "2024", random.between(6000, 9000) / 100, "%"],
  ];
  const content = await buildWorkbook({
    format,
    sheets: [
      { name: sheet, rows },
      { name: TEMPLATE_MARK_SHEET, hidden: "veryHidden", rows: templateMarkRows({ ...good, ...mark }) },
    ],
  });
  return bytes(`bieu-mau.${format}`, content);
}

function markFault(
  rule: string,
  make: (random: Random) => { readonly mark: Readonly<Record<string, string>>; readonly sheet?: string },
): readonly FileFault[] {
  return (["xlsx", "ods"] as const).map((format) => ({
    rule,
    format,
    make: async (random) => ({ source: await withMark(random, { format, ...make(random) }) }),
  }));
}

const HOSTILE = hostileWorkbooks({ spaces: 20_000_000 }).filter(
  ({ answer }) => answer?.[0] === "workbook.hostile",
);

/** One of the known cases; for ODS, an archive that breaks out of its folder or declares a document type. */
async function hostileContent(random: Random, format: "xlsx" | "ods"): Promise<Uint8Array> {
  if (format === "xlsx") return random.pick(HOSTILE).make();
  const parts = odsParts({ format, sheets: [{ name: "S", rows: [["a"]] }] });
  const climbing = {
    name: random.pick(["../a.xml", "/etc/a", "C:/a", "x/../../a"]),
    content: wordOf(random),
  };
  const declared = parts.map((part) =>
    part.name === "content.xml"
      ? { ...part, content: `<!DOCTYPE a [<!ENTITY ${wordOf(random)} "b">]><office:document-content/>` }
      : part,
  );
  return writeZip(random.pick([[...parts, climbing], declared]));
}

function hostileFault(format: "xlsx" | "ods"): FileFault {
  return {
    rule: "workbook.hostile",
    format,
    make: async (random) => ({ source: bytes(`a.${format}`, await hostileContent(random, format)) }),
  };
}

const ENCRYPTED = Uint8Array.from(
  readFileSync(join(import.meta.dirname, "../../fixtures/rules/workbook.encrypted/failing.hex"), "utf8")
    .replace(/\s/g, "")
    .match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
);

/** Ways to break the rules that are about a file as a whole. */
export const FILE_FAULTS: readonly FileFault[] = [
  ...(["csv", "json", "ndjson"] as const).map(
    (format): FileFault => ({
      rule: "file.empty",
      format,
      make: (random) => {
        const blank = Array.from({ length: random.between(0, 40) }, () =>
          random.pick([" ", "\n", "\r\n", "\t"]),
        );
        return { source: bytes(`a.${format}`, random.pick(["", "\uFEFF"]) + blank.join("")) };
      },
    }),
  ),
  ...(["csv", "json", "ndjson", "xlsx", "ods"] as const).map(
    (format): FileFault => ({
      rule: "file.unreadable",
      format,
      make: async (random) => {
        const content = await goodFile(random, format);
        const read = random.between(0, content.length);
        const open = async function* (): AsyncGenerator<Uint8Array> {
          yield content.slice(0, read);
          throw new Error(random.pick(["EIO: i/o error, read", "ECONNRESET"]));
        };
        return { source: { name: `a.${format}`, size: content.length, open } };
      },
    }),
  ),
  ...(["csv", "xlsx", "ods"] as const).map(
    (format): FileFault => ({
      rule: "table.empty",
      format,
      make: async (random) => {
        const { columns } = goodObservations(random, "plain");
        return {
          source: await writeSubmission({ columns, rows: [] }, { format, manner: anyManner(random) }),
        };
      },
    }),
  ),
  {
    rule: "table.empty",
    format: "json",
    make: (random) => ({
      source: bytes("a.json", random.pick(["[]", "[ ]\n", envelope({ observations: [] })])),
    }),
  },
  {
    rule: "file.type-unsupported",
    format: "other",
    make: (random) => {
      const head = random.pick([
        "%PDF-1.7\n",
        "\x89PNG\r\n\x1a\n",
        "\xff\xd8\xff\xe0",
        "\x1f\x8b\x08",
        "Rar!\x1a\x07",
        "{\\rtf1",
      ]);
      const noise = Uint8Array.from({ length: random.between(10, 500) }, () => random.between(0, 255));
      return { source: bytes("so-lieu.xlsx", joined(latin1(head), noise)) };
    },
  },
  ...(["xlsx", "ods"] as const).map(
    (format): FileFault => ({
      rule: "file.corrupt",
      format,
      make: async (random) => {
        const whole = await goodFile(random, format);
        const length = Math.floor((whole.length * random.between(30, 95)) / 100);
        return { source: bytes(`a.${format}`, whole.slice(0, length)) };
      },
    }),
  ),
  ...(["json", "ndjson", "xlsx", "ods"] as const).map(
    (format): FileFault => ({
      rule: "file.limit",
      format,
      make: async (random) => {
        const content = await goodFile(random, format);
        return {
          source: {
            name: `a.${format}`,
            // a source that says it is larger than what is read, and never comes to its end in a test
            size: 2 ** 31 + random.between(1, 1000),
            open: async function* () {
              yield content;
            },
          },
        };
      },
    }),
  ),
  {
    rule: "file.parse",
    format: "csv",
    make: (random) => {
      const rows = Array.from(
        { length: random.between(5, 50) },
        (_, place) => `urban-share,${1970 + place},80.25,%`,
      );
      const broken = random.between(0, rows.length - 1);
      rows[broken] = `urban-share,"${1970 + broken},80.25,%`;
      return {
        source: bytes("a.csv", ["indicator,period,value,unit", ...rows].join("\n")),
        line: broken + 2,
      };
    },
  },
  {
    rule: "encoding.invalid",
    format: "csv",
    make: (random) => {
      const rows = Array.from(
        { length: random.between(5, 50) },
        (_, place) => `urban-share,${1970 + place},80.25,%,Niên giám thống kê`,
      );
      const broken = random.between(0, rows.length - 1);
      const before = ["indicator,period,value,unit,source_url", ...rows.slice(0, broken)].join("\n");
      const after = rows.slice(broken).join("\n");
      const fault = Uint8Array.of(0x0a, random.pick([0xff, 0xc0, 0xfe]), 0x80);
      return { source: bytes("a.csv", joined(text(before), fault, text(after))), line: broken + 2 };
    },
  },
  {
    rule: "encoding.assumed",
    format: "csv",
    make: (random) => {
      const rows = Array.from(
        { length: random.between(5, 50) },
        (_, place) => `urban-share,${1970 + place},80.25,%`,
      );
      const content = ["indicator,period,value,unit", ...rows].join("\n");
      const isLittle = random.pick([true, false]);
      const wide = [...content].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
      });
      return { source: bytes("a.csv", Uint8Array.from(wide)) };
    },
  },
  {
    rule: "json.syntax",
    format: "json",
    make: (random) => {
      const rows = Array.from({ length: random.between(3, 40) }, () => JSON.stringify(ROW));
      const broken = random.between(0, rows.length - 1);
      rows[broken] = random.pick([
        '{"indicator": }',
        '{"indicator" "x"}',
        "{indicator: 1}",
        '{"a": 01}',
        '{"a": tru}',
      ]);
      return { source: bytes("a.json", `[\n${rows.join(",\n")}\n]`), line: broken + 2 };
    },
  },
  {
    rule: "json.syntax",
    format: "ndjson",
    make: (random) => {
      const rows = Array.from({ length: random.between(3, 40) }, () => JSON.stringify(ROW));
      const broken = random.between(1, rows.length - 1);
      rows[broken] = random.pick(['{"indicator": }', "{indicator: 1}", '{"a": 01}', "}", '{"a": "b']);
      return { source: bytes("a.ndjson", rows.join("\n")), line: broken + 1 };
    },
  },
  ...(["json", "ndjson"] as const).flatMap((format): readonly FileFault[] => {
    const withFault = (rule: string, faulty: (random: Random) => string, key: string): FileFault => ({
      rule,
      format,
      make: (random) => {
        const rows = Array.from({ length: random.between(3, 40) }, () => JSON.stringify(ROW));
        const place = random.between(1, rows.length - 1);
        rows[place] = faulty(random);
        return format === "json"
          ? { source: bytes("a.json", `[${rows.join(",\n")}]`), pointer: `/${place}${key}`, line: place + 1 }
          : { source: bytes("a.ndjson", rows.join("\n")), pointer: key, line: place + 1 };
      },
    });
    return [
      withFault(
        "json.duplicate-key",
        () => '{"indicator": "urban-share", "period": "2024", "period": "2023", "value": 1, "unit": "%"}',
        "/period",
      ),
      withFault("json.shape", (random) => random.pick(["7", '"urban-share"', "null", "true"]), ""),
      withFault("json.limit", (random) => `{"value": ${"[".repeat(random.between(80, 200))}1`, ""),
    ].map((fault) =>
      fault.rule === "json.limit"
        ? {
            ...fault,
            make: (random: Random) => {
              const depth = random.between(80, 300);
              const row = `{"value": ${"[".repeat(depth)}${"]".repeat(depth)}}`;
              const rows = [JSON.stringify(ROW), row];
              return format === "json"
                ? { source: bytes("a.json", `[\n${rows.join(",\n")}\n]`), line: 3 }
                : { source: bytes("a.ndjson", rows.join("\n")), line: 2 };
            },
          }
        : fault,
    );
  }),
  {
    rule: "json.key-unknown",
    format: "json",
    make: (random) => {
      const key = `x-${wordOf(random)}`;
      return { source: bytes("a.json", envelope({ [key]: 1 })), pointer: `/${key}` };
    },
  },
  envelopeFault("submission.version", "/schemaVersion", (random) => ({
    schemaVersion: String(random.between(2, 99)),
  })),
  envelopeFault("submission.mismatch", "/plan", (random) => ({ plan: `plan-${wordOf(random)}` })),
  envelopeFault("submission.withdrawal", "/action", () => ({
    action: "withdraw",
    refersTo: "s0",
    observations: [],
  })),
  envelopeFault("submission.reference", "/refersTo", (random) => ({
    action: random.pick(["correct", "withdraw"]),
    refersTo: random.pick([null, "", "  "]),
  })),
  ...(["csv", "xlsx", "ods"] as const).map(
    (format): FileFault => ({
      rule: "table.header-missing",
      format,
      make: async (random) => {
        const good = goodObservations(random, "plain");
        const columns = good.columns.map(() => `k${wordOf(random)}`);
        const rows = good.rows.map((row) =>
          Object.fromEntries(columns.map((column, place) => [column, row[good.columns[place] ?? ""] ?? ""])),
        );
        const manner = { ...anyManner(random), vietnameseHeaders: false };
        return { source: await writeSubmission({ columns, rows }, { format, manner }) };
      },
    }),
  ),
  {
    rule: "workbook.encrypted",
    format: "xlsx",
    make: (random) => {
      const padding = Uint8Array.from({ length: random.between(0, 512) }, () => random.between(0, 255));
      return { source: bytes("a.xlsx", joined(ENCRYPTED, padding)) };
    },
  },
  hostileFault("xlsx"),
  hostileFault("ods"),
  ...markFault("workbook.template-outdated", (random) => ({
    mark: { version: String(random.between(2, 99)) },
  })),
  ...markFault("workbook.template-unknown", (random) => ({ mark: { plan: `plan-${wordOf(random)}` } })),
  ...markFault("workbook.sheet-missing", (random) => ({ mark: {}, sheet: `Sheet ${random.between(1, 99)}` })),
];

/** Submissions that break a rule of their combination. */
export function faultySubmissions(rule: string, random: Random): readonly Submission[] {
  const good: Submission = {
    schemaVersion: "1",
    id: `s${random.between(1, 9)}`,
    plan: "small-plan",
    agency: "a",
    period: "2024",
    action: "submit",
    refersTo: null,
    submittedOn: `2025-06-${random.between(10, 28)}`,
    observations: [],
    taskReports: [],
  };
  if (rule === "submission.duplicate") return [good, { ...good, period: "2023" }];
  const value = random.between(1, 90);
  const figure: Submission["observations"][number] = {
    indicator: "urban-share",
    component: null,
    area: "sample",
    coverage: null,
    scope: null,
    period: "2024",
    basis: "period",
    value,
    valueText: String(value),
    decimals: 0,
    qualifier: null,
    missing: null,
    unit: "percent",
    unitText: "%",
    release: "official",
    publishedOn: "2025-06-01",
    dateBasis: null,
    confidence: null,
    source: null,
  };
  const other = { ...figure, value: value + 2, valueText: String(value + 2) };
  return [
    { ...good, observations: [figure] },
    { ...good, id: "other", agency: "b", observations: [other] },
  ];
}
