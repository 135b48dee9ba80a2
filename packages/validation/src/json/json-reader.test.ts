import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputFormat, KeyedCell, KeyedRecord, ReaderEvent } from "../dataset-reader.ts";
import type { Cell } from "../grid.ts";
import { readerEvents } from "../testing/reader-events.ts";
import { beginJson } from "./begin-json.ts";
import { JSON_RECORD_LIMIT, JSON_STREAM_BYTE_LIMIT } from "./json-limits.ts";
import { jsonReader } from "./json-reader.ts";

type Told = readonly ReaderEvent[];

function eventsOf(text: string, format: "json" | "ndjson", cuts: readonly number[] = []): Told {
  const reading = beginJson({ format, input: "file" });
  const places = [
    ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other),
    text.length,
  ];
  const events: ReaderEvent[] = [];
  let start = 0;
  for (const place of places) {
    events.push(...reading.push(text.slice(start, place)));
    start = place;
  }
  return [...events, ...reading.end()];
}

const recordsOf = (events: Told): readonly KeyedRecord[] =>
  events.flatMap((event) => (event.kind === "records" ? event.records : []));
const findingsOf = (events: Told) =>
  events.flatMap((event) => (event.kind === "finding" ? [event.finding] : []));
const told = (events: Told): readonly string[] =>
  events.flatMap((event) => {
    if (event.kind === "finding") {
      const { rule, location } = event.finding;
      return [`${rule} ${location.line ?? ""} ${location.pointer ?? ""}`.trim()];
    }
    if (event.kind === "records") {
      return event.records.map(({ pointer, line }) => `${event.dataset} ${line} ${pointer}`.trim());
    }
    return event.kind === "envelope" ? [`envelope ${[...event.cells.keys()].join()}`.trim()] : [event.kind];
  });
const entriesOf = (text: string): readonly KeyedCell[] =>
  recordsOf(eventsOf(text, "json")).flatMap(({ entries }) => entries);

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const long = (length: number): string => "x".repeat(length);

describe("jsonReader finds in JSON", () => {
  it.each([
    { name: "a list", text: '[{"a":1},\n{"a":2}]', expected: ["null 1 /0", "null 2 /1"] },
    { name: "an empty list", text: "[]", expected: [] },
    { name: "one observation", text: '{"indicator":"a"}', expected: ["null 1"] },
    { name: "one report with a key as headers have it", text: '{"Nhiệm vụ":"a"}', expected: ["null 1"] },
    {
      name: "a submission with keys before, between and after the rows",
      text: '{"schemaVersion":"1",\n"observations":[{}],"agency":"x",\n"taskReports":[{}],"plan":"p"}',
      expected: [
        "envelope schemaVersion",
        "observations 2 /observations/0",
        "envelope agency",
        "task-reports 3 /taskReports/0",
        "envelope plan",
      ],
    },
    {
      name: "a submission whose keys are written as headers",
      text: '{"Schema_Version":"1","refers-to":null,"task_reports":[{}]}',
      expected: ["envelope schemaVersion,refersTo", "task-reports 1 /task_reports/0"],
    },
    { name: "a submission of rows alone", text: '{"observations":[]}', expected: ["envelope"] },
    { name: "a submission without rows", text: '{"action":"withdraw"}', expected: ["envelope action"] },
    {
      name: "a key that is not known beside rows",
      text: '{"observations":[],"obs":[{"a":[1]}]}',
      expected: ["envelope", "json.key-unknown 1 /obs"],
    },
    {
      name: "rows twice, the second of which are passed over",
      text: '{"observations":[{}],"observations":[{"a":[{}]}],"Observations":[{}]}',
      expected: [
        "envelope",
        "observations 1 /observations/0",
        "json.duplicate-key 1 /observations",
        "json.duplicate-key 1 /Observations",
      ],
    },
    {
      name: "a key of the submission in two spellings",
      text: '{"plan":"a","PLAN":"b","observations":[]}',
      expected: ["json.duplicate-key 1 /PLAN", "envelope plan"],
    },
    {
      name: "rows that are no list",
      text: '{"observations":{"a":[]}}',
      expected: ["json.shape 1 /observations", "envelope"],
    },
    {
      name: "rows that are null",
      text: '{"observations":null}',
      expected: ["json.shape 1 /observations", "envelope"],
    },
    {
      name: "rows that are no objects",
      text: '[1,"a",\n[{"a":1}],null,{}]',
      expected: ["json.shape 1 /0", "json.shape 1 /1", "json.shape 2 /2", "json.shape 2 /3", "null 2 /4"],
    },
    {
      name: "submissions where rows should be",
      text: '[{"observations":[{}]}]',
      expected: ["json.shape 1 /0"],
    },
    { name: "a text", text: '"indicator"', expected: ["json.shape 1"] },
    { name: "a number", text: "12", expected: ["json.shape 1"] },
    {
      name: "another object",
      text: '{"type":"FeatureCollection","features":[{}]}',
      expected: ["json.shape 1"],
    },
    { name: "nothing", text: " \n", expected: ["file.empty"] },
    {
      name: "a key twice",
      text: '[{"a":1,\n"a":2,\n"a":3}]',
      expected: ["json.duplicate-key 2 /0/a", "null 1 /0"],
    },
    {
      name: "a key twice deep in a value",
      text: '[{"a":[1,{"~b/":1,"~b/":2}]}]',
      expected: ["json.duplicate-key 1 /0/a/1/~0b~1", "null 1 /0"],
    },
    {
      name: "a fault, with what is before it",
      text: '[{"a":1},\n{"a":1,}]',
      expected: ["null 1 /0", "json.syntax 2", "stopped"],
    },
    { name: "an end too soon", text: '[{"a":1}\n', expected: ["null 1 /0", "json.syntax 2", "stopped"] },
    { name: "something behind the end", text: "[] []", expected: ["json.syntax 1", "stopped"] },
    { name: "a fault in place of a shape", text: "1 2", expected: ["json.syntax 1", "stopped"] },
    { name: "depth that is read", text: `[{"a":${nested(63)}}]`, expected: ["null 1 /0"] },
    { name: "depth that is not", text: `[{"a":${nested(64)}}]`, expected: ["json.limit 1 /0", "stopped"] },
    {
      name: "depth in a value that is passed over",
      text: `[${nested(65)}]`,
      expected: ["json.shape 1 /0", "json.limit 1", "stopped"],
    },
    {
      name: "a row that is too large, and the next one",
      text: `[{"a":"${long(700_000)}","b":"${long(700_000)}"},{}]`,
      expected: ["json.limit 1 /0", "null 1 /1"],
    },
    {
      name: "a row with a text that is too large",
      text: `[{"a":"${long(JSON_RECORD_LIMIT + 1)}"},{}]`,
      expected: ["json.limit 1 /0", "null 1 /1"],
    },
    {
      name: "a row with a list that is too large",
      text: `[{"a":[${"12345,".repeat(200_000)}1]},{}]`,
      expected: ["json.limit 1 /0", "null 1 /1"],
    },
    {
      name: "a value beside rows that is too large",
      text: `{"a":"${long(JSON_RECORD_LIMIT + 1)}","observations":[{}]}`,
      expected: ["json.limit 1 /a", "envelope", "observations 1 /observations/0"],
    },
    {
      name: "too many keys beside rows",
      text: `{"observations":[{}],${Array.from({ length: 200_000 }, (_, at) => `"k${at}":0`).join()}}`,
      expected: ["envelope", "observations 1 /observations/0", "json.limit 1", "stopped"],
    },
  ])("$name", ({ text, expected }) => {
    expect(told(eventsOf(text, "json"))).toEqual(expected);
  });
});

describe("jsonReader finds in NDJSON", () => {
  it.each([
    { name: "a record a line", text: '{"a":1}\n{"a":2}', expected: ["null 1", "null 2"] },
    {
      name: "blank lines and every kind of line end",
      text: "\r\n{}\r \n{}\r\n{}\n\n",
      expected: ["null 2", "null 4", "null 5"],
    },
    {
      name: "a line that begins with its fault",
      text: '{"a":1}\n}\n]',
      expected: ["null 1", "json.syntax 2", "json.syntax 3"],
    },
    {
      name: "a line with a fault, and the next one",
      text: '{"a":1}\n{"a":\n{"a":3}',
      expected: ["null 1", "json.syntax 2", "null 3"],
    },
    { name: "two records on a line", text: "{} {}\n{}", expected: ["json.syntax 1", "null 2"] },
    {
      name: "lines that are no objects",
      text: "[{}]\n5\n{}",
      expected: ["json.shape 1", "json.shape 2", "null 3"],
    },
    { name: "a submission", text: '{"observations":[]}', expected: ["json.shape 1"] },
    {
      name: "a key twice",
      text: '{}\n{"a":1,"a":2}',
      expected: ["null 1", "json.duplicate-key 2 /a", "null 2"],
    },
    { name: "depth that is not read", text: `{"a":${nested(64)}}\n{}`, expected: ["json.limit 1", "null 2"] },
    {
      name: "a line that is too long",
      text: `${" ".repeat(JSON_RECORD_LIMIT)}{}\n{}`,
      expected: ["json.limit 1", "null 2"],
    },
    { name: "nothing", text: "\n \n", expected: ["file.empty"] },
  ])("$name", ({ text, expected }) => {
    expect(told(eventsOf(text, "ndjson"))).toEqual(expected);
  });
});

describe("jsonReader", () => {
  it("gives each value as a cell, numbers with the text that they are written in", () => {
    const text = '[{"a":"x\\u0111","b":1.50,"c":12345678901234567890,"d":true,"e":null,"f":-0,"g":1e400}]';
    expect(entriesOf(text).map(({ cell }) => cell)).toEqual([
      "xđ",
      { kind: "number", value: 1.5, text: "1.50" },
      { kind: "number", value: Number("12345678901234567890"), text: "12345678901234567890" },
      { kind: "boolean", value: true, text: "true" },
      "",
      { kind: "number", value: 0, text: "-0" },
      "1e400",
    ]);
  });

  it("gives lists with their items, and objects as JSON", () => {
    const [list, object] = entriesOf('[{"a":["x", 1.0, [ ]],\n"b": {"k": [1, {"k":"\\n"}]}}]');
    const number = { kind: "number", value: 1, text: "1.0" };
    expect(list?.cell).toEqual({
      kind: "list",
      items: ["x", number, { kind: "list", items: [], text: "[]" }],
      text: '["x",1.0,[]]',
    });
    expect(object?.cell).toEqual({ kind: "object", text: '{"k":[1,{"k":"\\n"}]}' });
    expect([list?.line, object?.line]).toEqual([1, 2]);
  });

  it("keeps the first of a key that is there twice, and says where the first is", () => {
    const events = eventsOf('[{"a":1,\n"a":2}]', "json");
    expect(recordsOf(events)[0]?.entries.map(({ cell }) => cell)).toEqual([
      { kind: "number", value: 1, text: "1" },
    ]);
    expect(findingsOf(events)[0]).toMatchObject({
      value: "a",
      parameters: { key: "a", first: 1 },
      related: [{ input: "file", line: 1, pointer: "/0/a" }],
    });
  });

  it("takes the keys of prototypes for keys", () => {
    const entries = entriesOf('[{"__proto__":{"polluted":true},"constructor":{"prototype":1},"toString":2}]');
    expect(entries.map(({ key }) => key)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("tells where the syntax breaks in NDJSON by the line of the file", () => {
    const [finding] = findingsOf(eventsOf('{}\n\n{"a" 1}', "ndjson"));
    expect(finding?.parameters).toEqual({ line: 3, column: 6 });
  });

  it.each([
    { kind: "json" as const, text: `[${"1,".repeat(20_000)}1]` },
    { kind: "ndjson" as const, text: "{\n".repeat(20_000) },
    {
      kind: "json" as const,
      text: `[{${Array.from({ length: 20_000 }, (_, at) => `"${at}":1,"${at}":2`).join()}}]`,
    },
  ])("stops after as many findings as are gathered at most, in $kind", ({ kind, text }) => {
    const events = told(eventsOf(text, kind));
    expect(events).toHaveLength(10_002);
    expect(events.at(-2)).toMatch(/^file.findings-limit/);
    expect(events.at(-1)).toBe("stopped");
  });

  it.each([
    {
      name: "a text",
      kind: "json" as const,
      text: `[{"a":"${long(JSON_RECORD_LIMIT + 1)}"},{"b":"${long(99)}"}]`,
    },
    { name: "a number", kind: "json" as const, text: `[{"a":${"1".repeat(JSON_RECORD_LIMIT + 1)}},{}]` },
    {
      name: "a line",
      kind: "ndjson" as const,
      text: `{"a":1,"a":2,"b":"${long(JSON_RECORD_LIMIT)}","b":1}\n{}`,
    },
  ])("measures $name that is too long alike wherever it is cut", ({ kind, text }) => {
    const places = [
      5,
      1000,
      JSON_RECORD_LIMIT - 1,
      JSON_RECORD_LIMIT,
      JSON_RECORD_LIMIT + 3,
      text.length - 2,
    ];
    const events = eventsOf(text, kind);
    expect(eventsOf(text, kind, places)).toEqual(events);
    expect(findingsOf(events).at(-1)?.rule).toBe("json.limit");
    expect(recordsOf(events)).toHaveLength(1);
  });

  it("tells of the input first, of bytes as it goes, and of records in batches", async () => {
    const content = `[${Array.from({ length: 600 }, (_, at) => `{"a":${at}}`).join()}]`;
    const events = await readerEvents(jsonReader, { content, format: "json", pieces: [1000] });
    expect(events[0]).toEqual({
      kind: "input",
      input: {
        format: "json",
        encoding: { name: "utf-8", how: "valid-utf-8" },
        delimiter: null,
        template: null,
      },
    });
    const sizes = events.flatMap((event) => (event.kind === "records" ? [event.records.length] : []));
    expect(sizes).toEqual([256, 256, 88]);
    const bytes = events.flatMap((event) => (event.kind === "progress" ? [event.bytes] : []));
    expect([bytes[0], bytes.at(-1)]).toEqual([1000, content.length]);
  });

  it.each([
    { name: "with a byte order mark", bytes: [0xef, 0xbb, 0xbf, 0x5b, 0x5d], expected: ["input"] },
    { name: "in UTF-16", bytes: [0xff, 0xfe, 0x5b, 0, 0x5d, 0], expected: ["input"] },
    {
      name: "with bytes of no encoding",
      bytes: [0x5b, 0x22, 0xff, 0x22, 0x5d],
      expected: ["input", "encoding.invalid 1", "stopped"],
    },
  ])("reads bytes $name", async ({ bytes, expected }) => {
    const events = await readerEvents(jsonReader, { content: new Uint8Array(bytes), format: "json" });
    expect(told(events).filter((event) => event !== "progress")).toEqual(expected);
  });

  it("refuses a file of too many bytes without reading it", async () => {
    const source = {
      name: "file",
      size: JSON_STREAM_BYTE_LIMIT + 1,
      open: (): never => {
        throw new Error("it is not to be opened");
      },
    };
    const events: ReaderEvent[] = [];
    for await (const event of jsonReader.read(source, { format: "json" })) events.push(event);
    expect(told(events)).toEqual(["input", "file.limit", "stopped"]);
  });
});

/** JSON, JSON that was cut and mended, and scraps of it. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, inserted]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + inserted + json.slice(place + inserted.length);
  }),
  fc
    .array(
      fc.constantFrom(...'{}[],:"\\-0.', '"observations"', '"a"', "1e5", "null", "\\ud83d", "\r", "\n", "🙂"),
    )
    .map((scraps) => scraps.join("")),
);
const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
const cuts = fc.array(fc.nat(), { maxLength: 8 });
const format = fc.constantFrom("json" as const, "ndjson" as const);

/** A value as cells give it: what is `null` is blank. */
function blanked(value: unknown): unknown {
  if (value === null) return "";
  return Array.isArray(value) ? value.map(blanked) : value;
}

function plainValue(cell: Cell): unknown {
  if (typeof cell === "string") return cell;
  if (cell.kind === "list") return cell.items.map(plainValue);
  if (cell.kind === "number") return Number(cell.text);
  return JSON.parse(cell.text);
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("for any text, jsonReader", () => {
  it("agrees with JSON.parse on what is JSON, wherever it is cut", () => {
    fc.assert(
      fc.property(anyText, cuts, (text, places) => {
        const rules = findingsOf(eventsOf(text, "json", places)).map(({ rule }) => rule);
        expect(rules.some((rule) => rule === "json.syntax" || rule === "file.empty")).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the values of JSON.parse, in a list and line by line", () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 2 }), cuts, (values, indent, places) => {
        const parsed = JSON.parse(JSON.stringify(values)) as readonly Record<string, unknown>[];
        const expected = parsed.map(
          (value) => new Map(Object.entries(value).map(([key, part]) => [key, blanked(part)])),
        );
        const list = eventsOf(JSON.stringify(values, null, indent), "json", places);
        const lines = eventsOf(values.map((value) => JSON.stringify(value)).join("\n"), "ndjson", places);
        for (const events of [list, lines]) {
          const found = recordsOf(events).map(
            ({ entries }) => new Map(entries.map(({ key, cell }) => [key, plainValue(cell)])),
          );
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it("tells the same wherever it is cut", () => {
    fc.assert(
      fc.property(anyText, format, cuts, (text, kind, places) => {
        expect(eventsOf(text, kind, places)).toEqual(eventsOf(text, kind));
      }),
      { numRuns: 2000 },
    );
  });

  it("tells the same of bytes wherever they are cut, and never throws", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      anyText.map((text) => new TextEncoder().encode(text)),
    );
    const pieces = fc.array(fc.nat({ max: 20 }), { maxLength: 8 });
    const without = (events: Told): Told => events.filter(({ kind }) => kind !== "progress");
    await fc.assert(
      fc.asyncProperty(bytes, format, pieces, async (content, kind: InputFormat, lengths) => {
        const cut = await readerEvents(jsonReader, { content, format: kind, pieces: lengths });
        expect(without(cut)).toEqual(without(await readerEvents(jsonReader, { content, format: kind })));
      }),
      { numRuns: 500 },
    );
  });
});
