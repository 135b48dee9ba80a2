import type { FindingGroup, Language, Report, ReportedFinding, Severity } from "@kehoach/model";
import { plainJson } from "./plain-line.ts";

/** How a report is written as SARIF. */
export interface SarifOptions {
  readonly language: Language;
  /** Address of the page of a rule; rules have no `helpUri` if missing. */
  readonly ruleUri?: ((rule: string) => string) | undefined;
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Locations of one result that are shown by those who read SARIF. */
const LOCATIONS_LIMIT = 100;

type Json = Readonly<Record<string, unknown>>;

/** A file name as the relative address that SARIF wants; backslashes are separators. */
function uriOf(input: string): string {
  const path = input.replaceAll("\\", "/").replace(/^\/+/, "");
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD")))
    .join("/");
}

function locationOf({ location }: ReportedFinding): Json {
  const { input, sheet, row, line, column, cell, pointer } = location;
  const startLine = line ?? row;
  const place = cell ?? (row === undefined ? pointer : String(row));
  const name = [sheet, place].filter((part) => part !== undefined && part !== "").join("!");
  return {
    ...(input === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: uriOf(input) },
            ...(startLine === undefined
              ? {}
              : { region: { startLine, ...(column === undefined ? {} : { startColumn: column.index }) } }),
          },
        }),
    ...(name === "" ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
}

function resultOf(group: FindingGroup, ruleIndex: number, language: Language): Json {
  const { rule, severity, message, fix, findings, count, ranges } = group;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message[language]} ${fix[language]}`.trim() },
    locations: findings
      .slice(0, LOCATIONS_LIMIT)
      .map(locationOf)
      .filter((location) => Object.keys(location).length > 0),
    ...(findings[0] === undefined ? {} : { partialFingerprints: { "kehoach/v1": findings[0].fingerprint } }),
    occurrenceCount: count,
    properties: { ranges },
  };
}

/**
 * A report as SARIF 2.1.0, with a line break at the end: one result for each group, at most 100 locations each. Lines
 * of text files, rows of other tables, are `startLine`, columns `startColumn`; `logicalLocations` have the cell.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { renderSarif, validateDataset } from "@kehoach/validation";
 * const content = "indicator,period,value,unit\ngrdp-growth,2024,many,%";
 * const report = await validateDataset({ name: "a.csv", content }, { plan: plan7099, clock: "2026-11-24" }).report();
 * JSON.parse(renderSarif(report, { language: "en" })).runs[0].results[0].ruleId; // => "cell.number-format"
 */
export function renderSarif(report: Report, { language, ruleUri }: SarifOptions): string {
  const { tool, rules, groups, inputs } = report;
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  const failed = rules.filter(({ status }) => status === "failed" || status === "skipped");
  return `${plainJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            rules: rules.map(({ rule, title, severity, defaultSeverity }) => ({
              id: rule,
              shortDescription: { text: title[language] },
              defaultConfiguration: { level: LEVELS[defaultSeverity], enabled: severity !== "off" },
              ...(ruleUri === undefined ? {} : { helpUri: ruleUri(rule) }),
            })),
          },
        },
        language,
        columnKind: "unicodeCodePoints",
        artifacts: inputs.map(({ name, bytes, sha256 }) => ({
          location: { uri: uriOf(name) },
          length: bytes,
          hashes: { "sha-256": sha256 },
        })),
        invocations: [
          {
            executionSuccessful: report.verdict !== "not-validated",
            toolExecutionNotifications: failed.map(({ rule, status, because }) => ({
              level: status === "failed" ? "error" : "note",
              message: { text: because?.[language] ?? rule },
              associatedRule: { id: rule, index: indexes.get(rule) ?? -1 },
            })),
          },
        ],
        results: groups.map((group) => resultOf(group, indexes.get(group.rule) ?? -1, language)),
      },
    ],
  })}\n`;
}
