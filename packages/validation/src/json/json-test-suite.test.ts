import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readerEvents } from "../testing/reader-events.ts";
import { jsonFault } from "./json-fault.ts";
import { jsonReader } from "./json-reader.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/jsontestsuite/test_parsing");

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const cases: readonly Case[] = [
  ...readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })),
  {
    name: "n_structure_open_array_object.json",
    bytes: new TextEncoder().encode(`${'[{"":'.repeat(50_000)}\n`),
  },
];

/** Rules whose findings mean that a file is not JSON, or that it is more deeply nested than what is read. */
const REFUSALS = ["json.syntax", "json.limit", "encoding.invalid", "file.empty"];

async function refusals({ bytes }: Case): Promise<readonly string[]> {
  const events = await readerEvents(jsonReader, { content: bytes, format: "json" });
  const rules = events.flatMap((event) => (event.kind === "finding" ? [event.finding.rule] : []));
  return rules.filter((rule) => REFUSALS.includes(rule));
}

const thoseOf = (kind: string): readonly Case[] => cases.filter(({ name }) => name.startsWith(kind));

describe("the JSONTestSuite", () => {
  it("is there as a whole", () => {
    expect(["y_", "n_", "i_"].map((kind) => thoseOf(kind).length)).toEqual([95, 188, 35]);
  });

  it.each(thoseOf("y_"))("$name is accepted", async (file) => {
    expect(await refusals(file)).toEqual([]);
  });

  it.each(thoseOf("n_"))("$name is refused", async (file) => {
    expect(await refusals(file)).toHaveLength(1);
  });

  it.each(thoseOf("n_"))("$name breaks the grammar where it is text", ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const fault = jsonFault(text);
    expect(fault?.line).toBeGreaterThan(0);
    expect(fault?.column).toBeGreaterThan(0);
  });

  it.each(thoseOf("i_"))("$name is read or refused", async (file) => {
    expect((await refusals(file)).length).toBeLessThanOrEqual(1);
  });
});
