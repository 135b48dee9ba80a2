import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginJson } from "./json/begin-json.ts";
import { keyedSource } from "./keyed-record.ts";
import { fieldOf } from "./table/field-of.ts";

function sourceOf(text: string, format: "json" | "ndjson" = "json") {
  const reading = beginJson({ format, input: "file" });
  const events = [...reading.push(text), ...reading.end()];
  const [record] = events.flatMap((event) => (event.kind === "records" ? event.records : []));
  if (record === undefined) throw new Error("sourceOf: there is no record");
  return keyedSource(record, { input: "file", fieldOf: (key) => fieldOf(key, "observations") });
}

describe("keyedSource", () => {
  it.each(["published_on", "publishedOn", "Published-On", "PUBLISHED ON"])(
    "matches %s as a header",
    (key) => {
      const { record } = sourceOf(JSON.stringify([{ [key]: "2025-01-15" }]));
      expect(record.cell("published_on")).toBe("2025-01-15");
      expect(record.has("published_on")).toBe(true);
    },
  );

  it("has a blank cell and no field where there is no key", () => {
    const { record } = sourceOf('[{"indicator":"a"}]');
    expect(record.has("value")).toBe(false);
    expect(record.cell("value")).toBe("");
  });

  it("has a field that is null", () => {
    const { record } = sourceOf('[{"value":null}]');
    expect(record.has("value")).toBe(true);
    expect(record.cell("value")).toBe("");
  });

  it("says where the record and its fields are", () => {
    const { record } = sourceOf('{"observations":[\n{"indicator":"a",\n"publishedOn":"2025"}]}');
    const input = "file";
    expect(record.locationOf(null)).toEqual({ input, line: 2, pointer: "/observations/0" });
    expect(record.locationOf("published_on")).toEqual({
      input,
      line: 3,
      pointer: "/observations/0/publishedOn",
      field: "published_on",
    });
    // of what is not there, the record
    expect(record.locationOf("value")).toEqual({
      input,
      line: 2,
      pointer: "/observations/0",
      field: "value",
    });
  });

  it("points into the line of NDJSON", () => {
    const { record } = sourceOf('\n{"indicator":"a"}', "ndjson");
    const location = { input: "file", line: 2, pointer: "/indicator", field: "indicator" };
    expect(record.locationOf("indicator")).toEqual(location);
    expect(record.locationOf(null)).toEqual({ input: "file", line: 2, pointer: "" });
  });

  it("tells of keys that are not known, and of two that mean the same", () => {
    const { record, unknown, repeated } = sourceOf('[{"unit":"a","foo":1,"UNIT":"b","__proto__":2}]');
    expect(unknown.map(({ key }) => key)).toEqual(["foo", "__proto__"]);
    expect(repeated.map(({ field, first, again }) => [field, first.key, again.key])).toEqual([
      ["unit", "unit", "UNIT"],
    ]);
    expect(record.cell("unit")).toBe("a");
  });

  it("leaves no key out", () => {
    const key = fc.oneof(fc.string(), fc.constantFrom("unit", "Unit", "value", "publishedOn", "__proto__"));
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        const text = `[{${keys.map((one) => `${JSON.stringify(one)}:1`).join()}}]`;
        const { unknown, repeated, record } = sourceOf(text);
        const fields = new Set(keys.flatMap((one) => fieldOf(one, "observations") ?? []));
        expect([...fields].every((field) => record.has(field))).toBe(true);
        expect(unknown.length + repeated.length + fields.size).toBe(keys.length);
      }),
    );
  });
});
