import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/report.schema.json" with { type: "json" };
import { reportSchemaText } from "../../scripts/report-schema-text.ts";
import { hostileReport, hostileTexts } from "./fixtures/hostile-report.ts";
import { sampleBuilder, sampleReport } from "./fixtures/sample-report.ts";
import { renderJson } from "./render-json.ts";

const ajv = new Ajv2020({ allErrors: true });
ajvFormats.default(ajv);
const isReport = ajv.compile(schema);

describe("renderJson", () => {
  it("writes what the published schema accepts", () => {
    const builder = sampleBuilder({
      plan: null,
      profile: {
        schemaVersion: "1",
        id: "p",
        rules: [{ rule: "rule.jump", severity: "off", reason: "Đã biết" }],
        suppressions: [{ rule: "code.unknown", where: { row: 9 }, reason: "Đã biết", until: "2026-06-30" }],
      },
    });
    for (const report of [sampleReport(), builder.build({ durationMilliseconds: 1.5 })]) {
      expect(JSON.parse(renderJson(report))).toEqual(report);
      isReport(JSON.parse(renderJson(report)));
      expect(isReport.errors).toBeNull();
    }
  });

  it("keeps hostile texts, and ends with a line break", () => {
    for (const text of hostileTexts) {
      const report = hostileReport(text);
      const json = renderJson(report);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(report));
      expect(json.endsWith("}\n")).toBe(true);
    }
  });
});

describe("the published schema of reports", () => {
  it("is what the schemas of the model say: pnpm --filter @kehoach/validation run generate", async () => {
    await expect(reportSchemaText()).toMatchFileSnapshot("../../schemas/report.schema.json");
  });

  it.each([
    { name: "another version", change: { schemaVersion: "2" } },
    { name: "a verdict that is none", change: { verdict: "fine" } },
    { name: "a count below zero", change: { counts: { ...sampleReport().counts, rowsRead: -1 } } },
    { name: "a clock without offset", change: { clock: "2026-03-31" } },
    { name: "a key that is not known", change: { locale: "vi" } },
  ])("refuses $name", ({ change }) => {
    expect(isReport({ ...sampleReport(), ...change })).toBe(false);
  });
});
