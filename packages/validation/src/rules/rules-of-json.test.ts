import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { findingOf } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { beginJson } from "../json/begin-json.ts";
import { jsonLimit } from "./json-limit.ts";
import { jsonShape } from "./json-shape.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/rules");
const IDS = ["json.syntax", "json.shape", "json.limit", "json.duplicate-key", "json.key-unknown"];

const files = IDS.flatMap((id) =>
  readdirSync(join(FOLDER, id))
    .filter((file) => [".json", ".ndjson"].includes(extname(file)) && !file.includes(".options."))
    .map((file) => ({ id, file })),
);

function rulesBroken({ id, file }: { readonly id: string; readonly file: string }): readonly string[] {
  const reading = beginJson({ format: file.endsWith(".ndjson") ? "ndjson" : "json", input: file });
  const text = readFileSync(join(FOLDER, id, file), "utf8");
  const events = [...reading.push(text), ...reading.end()];
  return events.flatMap((event) => (event.kind === "finding" ? [event.finding.rule] : []));
}

describe("the rules of JSON", () => {
  it("have a failing and a passing file each", () => {
    for (const id of IDS) {
      const names = files.filter((one) => one.id === id).map(({ file }) => file.split(".")[0]);
      expect(new Set(names)).toEqual(new Set(["failing", "passing"]));
    }
  });

  it.each(files)("$id: $file", ({ id, file }) => {
    expect(rulesBroken({ id, file })).toEqual(file.startsWith("failing") ? [id] : []);
  });

  it.each([
    findingOf(jsonShape, { parameters: { place: "file", found: "number" }, location: {} }),
    findingOf(jsonShape, { parameters: { place: "rows", found: "null" }, location: {} }),
    findingOf(jsonShape, { parameters: { place: "row", found: "submission" }, location: {} }),
    findingOf(jsonLimit, { parameters: { part: "row", limit: 10 }, location: {} }),
    findingOf(jsonLimit, { parameters: { part: "depth", limit: 10 }, location: {} }),
  ])("say in both languages what is wrong and what to do: $message.en", ({ message, fix }) => {
    for (const { vi, en } of [message, fix]) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(vi).toMatch(/^\p{Lu}.*\.$/u);
      expect(vi).not.toBe(en);
    }
  });
});
