import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile-report.ts";
import { sampleReport } from "./fixtures/sample-report.ts";
import { renderSarif } from "./render-sarif.ts";

// the schema is of draft 4, where the name of a schema is `id`
const { $schema: _, id: __, ...schema } = sarifSchema;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function sarifOf(options: Partial<Parameters<typeof renderSarif>[1]> = {}): Log {
  return JSON.parse(renderSarif(sampleReport(), { language: "vi", ...options }));
}

describe("renderSarif", () => {
  it("is SARIF 2.1.0 by its schema", () => {
    expect(isSarif(sarifOf({ ruleUri: (rule) => `https://example.vn/rules#${rule}` }))).toBe(true);
    for (const text of hostileTexts) {
      expect(isSarif(JSON.parse(renderSarif(hostileReport(text), { language: "en" })))).toBe(true);
    }
    expect(isSarif({ version: "2.1.0" })).toBe(false);
  });

  it("has a result for each group, with cells as logical locations", () => {
    const results = sarifOf().runs[0]?.results ?? [];
    expect(results.map(({ ruleId, level, occurrenceCount }) => [ruleId, level, occurrenceCount])).toEqual([
      ["code.unknown", "error", 40],
      ["cell.number-format", "error", 2],
      ["rule.jump", "warning", 2],
    ]);
    expect(results[1]?.locations?.[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: "so-lieu-2025.xlsx" },
        region: { startLine: 7, startColumn: 3 },
      },
      logicalLocations: [{ fullyQualifiedName: "Số liệu!C7" }],
    });
    expect(results[0]?.partialFingerprints).toEqual({
      "kehoach/v1": expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it("says where the rules are told of, if asked to", () => {
    const rules = (log: Log): unknown => log.runs[0]?.tool.driver.rules?.map(({ helpUri }) => helpUri)[0];
    expect(rules(sarifOf())).toBeUndefined();
    expect(rules(sarifOf({ ruleUri: (rule) => `docs/rules.md#${rule}` }))).toBe(
      "docs/rules.md#cell.number-format",
    );
  });

  it("points results at their rules, and tells of rules that did not run", () => {
    const [run] = sarifOf().runs;
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
    }
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      "Tệp không nêu cơ quan báo cáo.",
    );
  });

  it("has addresses that are relative and escaped", () => {
    const uris = ["/etc/passwd", "a b\\ệ?.csv", "http://x"].map((text) => {
      const log: Log = JSON.parse(renderSarif(hostileReport(text), { language: "en" }));
      return log.runs[0]?.artifacts?.[0]?.location?.uri;
    });
    expect(uris).toEqual(["etc/passwd", "a%20b/%E1%BB%87%3F.csv", "http%3A//x"]);
  });
});
