import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvReader } from "../src/csv/index.ts";
import { toDataSource } from "../src/index.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/csv-spectrum");
const NAMES = readdirSync(join(FOLDER, "csvs")).map((file) => file.replace(".csv", ""));

async function objectsOf(name: string): Promise<readonly unknown[]> {
  const source = toDataSource({ name, content: readFileSync(join(FOLDER, "csvs", `${name}.csv`)) });
  const rows: (readonly unknown[])[] = [];
  for await (const event of csvReader.read(source, { format: "csv" })) {
    expect(event.kind).not.toBe("finding");
    if (event.kind === "rows") rows.push(...event.rows.map(({ cells }) => cells));
  }
  const [header = [], ...data] = rows;
  return data.map((cells) => Object.fromEntries(header.map((key, place) => [key, cells[place]])));
}

describe("csv-spectrum through the public reader", () => {
  it("has 12 files", () => {
    expect(NAMES).toHaveLength(12);
  });

  it.each(NAMES)("%s", async (name) => {
    // its two files of this name differ in one number
    const text = readFileSync(join(FOLDER, "json", `${name}.json`), "utf8").replace(
      "1234567890",
      "2095257564",
    );
    const expected: unknown = JSON.parse(text);
    // one of them is an object and no list
    expect(await objectsOf(name)).toEqual([expected].flat());
  });
});
