import type { Finding } from "@kehoach/model";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../src/fixtures/small-plan.ts";
import { renderCsv, renderHtml, renderJson, renderSarif, renderText, validateDataset } from "../src/index.ts";
import naughtyStrings from "../src/report/fixtures/naughty-strings.json" with { type: "json" };
import { buildWorkbook, type SheetDescription } from "../src/testing/build-workbook.ts";
import { pollution } from "./pollution.ts";

const HEADER = ["indicator", "area", "period", "value", "unit"];
const ROW = ["urban-share", "sample", "2024", "82.5", "%"];

type Place = "value" | "header" | "sheet name" | "file name";

/** A table that has texts in one place. */
function tableWith(texts: readonly string[], place: Place): readonly (readonly string[])[] {
  if (place === "header")
    return [
      [...HEADER, ...texts],
      [...ROW, ...texts.map(() => "x")],
    ];
  if (place === "value")
    return [HEADER, ...texts.flatMap((text) => ROW.map((_, column) => ROW.with(column, text)))];
  return [HEADER, ROW.with(3, "no number")];
}

function csvWith(texts: readonly string[], place: Place): Uint8Array {
  return new TextEncoder().encode(stringify(tableWith(texts, place) as string[][]));
}

function jsonWith(texts: readonly string[], place: Place): Uint8Array {
  const [header = [], ...rows] = tableWith(texts, place);
  const objects = rows.map((row) => Object.fromEntries(header.map((key, column) => [key, row[column]])));
  return new TextEncoder().encode(JSON.stringify(objects));
}

function workbookWith(texts: readonly string[], place: Place): Promise<Uint8Array> {
  const names = place === "sheet name" ? texts : ["Sheet"];
  const sheets = names.map((name): SheetDescription => ({ name, rows: tableWith(texts, place) }));
  return buildWorkbook({ format: "xlsx", sheets });
}

const FORMATS = [
  ["csv", ["value", "header", "file name"], csvWith],
  ["json", ["value", "header", "file name"], jsonWith],
  ["xlsx", ["value", "header", "sheet name", "file name"], workbookWith],
] as const satisfies readonly (readonly [
  string,
  readonly Place[],
  (texts: readonly string[], place: Place) => Uint8Array | Promise<Uint8Array>,
])[];

const CASES = FORMATS.flatMap(([format, places, make]) => places.map((place) => ({ format, place, make })));

// what the renderer writes, and how often what could act stands in a page
const TAGS = new Set(
  "!doctype a article body caption code dd details dl dt footer h1 h2 h3 head header html main meta p section span style summary table tbody td th thead title tr".split(
    " ",
  ),
);
const MOST: ReadonlyMap<string, number> = new Map([
  ["head", 1],
  ["meta", 4],
  ["style", 1],
  ["title", 1],
  ["body", 1],
]);
const ATTRIBUTES = /\s([a-z-]+)(?==)/gi;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** What a page has that could do something. */
function livePartsOf(html: string): readonly string[] {
  const times = new Map<string, number>();
  return [...html.matchAll(/<(\/?)([^\s/>]*)([^>]*)>/g)].flatMap(([tag, slash, name = "", rest = ""]) => {
    const time = (times.get(name) ?? 0) + (slash === "" ? 1 : 0);
    times.set(name, time);
    if (time > (MOST.get(name) ?? Number.POSITIVE_INFINITY)) return [tag];
    const attributes = [...rest.matchAll(ATTRIBUTES)].map(([, attribute = ""]) => attribute.toLowerCase());
    const isInert =
      TAGS.has(name) &&
      attributes.every(
        (attribute) => !attribute.startsWith("on") && attribute !== "src" && attribute !== "srcdoc",
      );
    return isInert && !/javascript:/i.test(rest) ? [] : [tag];
  });
}

// as many as a page shows of one cause
const AT_ONCE = 10;

function* inGroups(texts: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < texts.length; start += AT_ONCE) yield texts.slice(start, start + AT_ONCE);
}

describe.each(CASES)("each naughty string as $place of $format", ({ format, place, make }) => {
  it("throws nothing, and stays a text in every report", async () => {
    expect(naughtyStrings).toHaveLength(485);
    for (const texts of inGroups(naughtyStrings)) {
      const content = await make(texts, place);
      const names = place === "file name" ? texts : [`file.${format}`];
      const inputs = names.map((name) => ({ name, content }));
      const run = validateDataset(inputs, { plan: smallPlan, clock: "2026-11-24" });
      const findings: Finding[] = [];
      for await (const finding of run) findings.push(finding);
      const report = await run.report();
      expect(report.rules.filter(({ status }) => status === "failed")).toEqual([]);
      for (const language of ["vi", "en"] as const) {
        expect(livePartsOf(renderHtml(report, { language })), texts.join()).toEqual([]);
        renderText(report, { language });
      }
      expect(JSON.parse(renderJson(report))).toEqual(report);
      renderSarif(report, { language: "vi" });
      const cells: readonly string[] = parse(renderCsv(findings, { language: "vi" })).flat();
      expect(cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
    }
    expect(pollution()).toEqual([]);
  }, 60_000);
});
