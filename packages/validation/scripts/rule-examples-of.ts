import { readFileSync } from "node:fs";
import type { RuleExample } from "../src/rules/rule-examples.ts";
import { RULES } from "../src/rules/rules.ts";
import type { WorkbookDescription } from "../src/testing/build-workbook.ts";
import { findingsInFixture, fixturesOf, optionsFileOf } from "../src/testing/rule-fixtures.ts";

/** Longest text of an example; what is longer is no example for people. */
const LONGEST = 700;

const ENDINGS = [".csv", ".ndjson", ".json", ".workbook.json", ".hex"] as const;

/** How good a fixture is to be read; workbooks and submissions end in `.json`, too. */
function rank(file: string): number {
  if (file.endsWith(".workbook.json")) return ENDINGS.indexOf(".workbook.json");
  if (file.endsWith(".submissions.json")) return ENDINGS.length;
  return ENDINGS.findIndex((ending) => file.endsWith(ending));
}

function bestOf(rule: string, kind: "failing" | "passing", like?: string): string | undefined {
  const files = [...fixturesOf(rule, kind)].sort((a, b) => rank(a) - rank(b));
  return like === undefined ? files[0] : files.find((file) => rank(file) === rank(like));
}

function cellShown(cell: unknown): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (!("formula" in cell)) return String(Object.values(cell)[0]);
  const { formula, value } = cell as { readonly formula: unknown; readonly value?: unknown };
  return value === undefined ? `=${String(formula)}` : `=${String(formula)} (${String(value)})`;
}

function workbookShown(text: string): string {
  const { sheets } = JSON.parse(text) as WorkbookDescription;
  return sheets
    .map(({ name, hidden, rows }) => {
      const title = `[${name}]${hidden === undefined ? "" : " (ẩn / hidden)"}`;
      return [title, ...rows.map((row) => row.map(cellShown).join(" | "))].join("\n");
    })
    .join("\n");
}

/** The text of a fixture as people can see it, `null` of bytes that are no text and of long texts. */
function shown(file: string | undefined): string | null {
  if (file === undefined || file.endsWith(".hex")) return null;
  const text = readFileSync(file, "utf8");
  const plain = (file.endsWith(".workbook.json") ? workbookShown(text) : text).trimEnd();
  if (plain.length > LONGEST || plain === "") return null;
  return plain.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu, (character) => {
    if (character === "\t") return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** What each rule finds in the first of its fixtures that people can read, with what it does not find. */
export async function ruleExamples(): Promise<Readonly<Record<string, RuleExample>>> {
  const examples: Record<string, RuleExample> = {};
  for (const { id } of RULES) {
    const failing = bestOf(id, "failing");
    if (failing === undefined) continue;
    const finding = (await findingsInFixture(failing)).find(({ rule }) => rule === id);
    if (finding === undefined) continue;
    const { cell, row, line, pointer } = finding.location;
    const place = cell ?? (row === undefined ? (pointer ?? line) : row);
    const options = optionsFileOf(failing);
    examples[id] = {
      bad: shown(failing),
      settings: options === undefined ? null : JSON.stringify(JSON.parse(readFileSync(options, "utf8"))),
      place: place === undefined || place === "" ? null : String(place),
      message: finding.message,
      fix: finding.fix,
      good: shown(bestOf(id, "passing", failing)),
    };
  }
  return examples;
}

/** The module that holds the examples, as text; Biome lays it out. */
export function ruleExamplesModule(examples: Readonly<Record<string, RuleExample>>): string {
  const head = readFileSync(new URL("../src/rules/rule-examples.ts", import.meta.url), "utf8").split(
    "export const RULE_EXAMPLES",
  )[0];
  return `${head}export const RULE_EXAMPLES: Readonly<Partial<Record<string, RuleExample>>> = ${JSON.stringify(examples, null, 2)};\n`;
}
