import { describe, expect, it } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile-report.ts";
import { sampleBuilder, sampleReport } from "./fixtures/sample-report.ts";
import { SAMPLE_RULES, sampleCode } from "./fixtures/sample-rules.ts";
import { renderHtml } from "./render-html.ts";
import { createReportBuilder } from "./report-builder.ts";

const ruleUri = (rule: string): string => `https://example.vn/rules#${rule}`;

/** Every tag of a page that has nothing in it but what the renderer writes. */
function tagsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<\/?([a-z0-9!-]+)[^>]*>/gi)].map(([, name = ""]) => name.toLowerCase()));
}

describe("renderHtml", () => {
  it("has the verdict as its title, in the language of the page", () => {
    const html = renderHtml(sampleReport(), { language: "vi" });
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("<title>Kết quả kiểm tra số liệu: không chấp nhận</title>");
    expect(renderHtml(sampleReport(), { language: "en" })).toContain(
      "<title>Result of validation: rejected</title>",
    );
    expect(html).toContain("31/03/2026 08:00:00 (+07:00)");
    expect(html).toContain("<code>D5:D44</code>");
  });

  it("has no script and links to rules only", () => {
    const addresses = (html: string): unknown => [
      ...new Set([...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address)),
    ];
    expect(addresses(renderHtml(sampleReport(), { language: "vi" }))).toEqual(["#main"]);
    expect(addresses(renderHtml(sampleReport(), { language: "vi", ruleUri }))).toEqual([
      "#main",
      "https://example.vn/rules#code.unknown",
      "https://example.vn/rules#cell.number-format",
      "https://example.vn/rules#rule.jump",
      "https://example.vn/rules#ref.not-assigned",
    ]);
    const script = (): string => "javascript:alert(1)";
    expect(addresses(renderHtml(sampleReport(), { language: "vi", ruleUri: script }))).toEqual(["#main"]);
  });

  it("is inert to any text in every field", () => {
    const tags = tagsOf(renderHtml(hostileReport("text"), { language: "vi", ruleUri }));
    for (const text of hostileTexts) {
      const html = renderHtml(hostileReport(text), { language: "vi", ruleUri });
      expect(tagsOf(html)).toEqual(tags);
      expect(html).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  });

  it("stays below 5 MB", () => {
    const rules = Array.from({ length: 60 }, (_, index) => ({ ...sampleCode, id: `code.rule-${index}` }));
    const builder = createReportBuilder({
      tool: { name: "kehoach", version: "0.0.0" },
      runId: "run-1",
      clock: "2026-03-31T08:00:00+07:00",
      plan: null,
      rules: [...SAMPLE_RULES, ...rules],
    });
    const long = "ệ".repeat(1000);
    for (const [place, { id }] of rules.entries()) {
      for (let row = 1; row <= 90; row++) {
        for (const other of [1, 2]) {
          builder.add({
            rule: id,
            severity: "error",
            location: { input: long, sheet: `${place}`, row: 2 * row + 1000 * other, cell: `C${row}` },
            parameters: { text: `${row}` },
            message: { vi: `${long}${other}`, en: long },
            fix: { vi: long, en: long },
            value: `${other}${long}`,
            suggestions: [],
          });
        }
      }
    }
    const html = renderHtml(builder.build({ durationMilliseconds: 0 }), { language: "vi" });
    expect(new TextEncoder().encode(html).length).toBeLessThan(5_000_000);
    expect(html).toMatch(/Còn [\d.]+ nhóm nữa trong báo cáo JSON/);
  });

  it("says that nothing has to be corrected", () => {
    const builder = sampleBuilder();
    const empty = { ...builder.build({ durationMilliseconds: 0 }), groups: [], verdict: "accepted" as const };
    expect(renderHtml(empty, { language: "vi" })).toContain("Không có gì phải sửa.");
  });
});
