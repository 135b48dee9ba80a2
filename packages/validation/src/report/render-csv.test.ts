import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { hostileFindingOf, hostileTexts } from "./fixtures/hostile-report.ts";
import { jump, wrongUnit } from "./fixtures/sample-report.ts";
import { findingsCsvHeader, renderCsv } from "./render-csv.ts";

const HEADER =
  "severity,rule,input,sheet,row,column,header,cell,line,pointer,field,value,message,fix,suggestion,fingerprint\n";

function cellOf(value: string): string | undefined {
  const csv = renderCsv([{ ...wrongUnit(5), value }], { language: "vi" });
  const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
  return rows[0]?.["value"];
}

describe("renderCsv", () => {
  it("writes one finding a line under a header that stays", () => {
    const csv = renderCsv([wrongUnit(5), jump(7, 90)], { language: "vi" });
    expect(csv).toMatchInlineSnapshot(`
      "severity,rule,input,sheet,row,column,header,cell,line,pointer,field,value,message,fix,suggestion,fingerprint
      error,code.unknown,so-lieu-2025.xlsx,Số liệu,5,D,Đơn vị,D5,,,unit,phần trămm,“phần trămm” không có trong danh mục của cột “Đơn vị”.,Dùng một trong: percent.,percent,2a04316044c45333
      warning,rule.jump,so-lieu-2025.xlsx,Số liệu,7,,,C7,,,value,90,Từ 10 lên 90.,Xem lại.,,b52f7a70aff823e1
      "
    `);
    expect(renderCsv([], { language: "en" })).toBe(HEADER);
  });

  it("begins with a byte order mark if asked to", () => {
    expect(findingsCsvHeader({ byteOrderMark: true })).toBe(`\uFEFF${HEADER}`);
    expect(findingsCsvHeader({})).toBe(HEADER);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+SUM(A1)", "'+SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["@cmd", "'@cmd"],
    ["\t=1", "'=1"],
    ["\r\n=1", "'=1"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠a", "'＠a"],
    ["-5", "-5"],
    ["+84", "+84"],
    ["-1.234,5", "-1.234,5"],
    ["-12%", "-12%"],
    ["a=1", "a=1"],
    ["", ""],
  ])("writes %j as %j", (text, shown) => {
    expect(cellOf(text)).toBe(shown);
  });

  it("keeps the shape whatever the text, and lets no formula through", () => {
    const findings = hostileTexts.map(hostileFindingOf);
    const csv = renderCsv(findings, { language: "en" });
    expect(csv.split("\n")).toHaveLength(findings.length + 2);
    const rows: readonly (readonly string[])[] = parse(csv);
    expect(rows).toHaveLength(findings.length + 1);
    for (const cell of rows.flat()) {
      if (/^[=+\-@\t\r＝＋－＠]/.test(cell)) expect(cell).toMatch(/^[+-]?[\d.,]+%?$/);
    }
  });
});
