import { describe, expect, it } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile-report.ts";
import { sampleBuilder, sampleReport, wrongNumber, wrongUnit } from "./fixtures/sample-report.ts";
import { renderText } from "./render-text.ts";

describe("renderText", () => {
  it("tells the verdict first, what is wrong where, what to do, and what was not checked", () => {
    expect(renderText(sampleReport(), { language: "vi", width: 90 })).toMatchInlineSnapshot(`
      "KHÔNG CHẤP NHẬN
      42 lỗi, 2 cảnh báo, 0 thông tin; đọc 40 dòng, 40 dòng có lỗi, 0 số liệu dùng được.
      so-lieu-2025.xlsx (XLSX; 12.345 byte; trang “Số liệu”: 40 dòng, số liệu, mỗi dòng một số
      liệu)

      1. LỖI code.unknown × 40
         so-lieu-2025.xlsx, trang “Số liệu”, cột D “Đơn vị”, mọi dòng
         “phần trămm” không có trong danh mục của cột “Đơn vị”.
         Ở: D5:D44
         Có phải: percent?
         Cách sửa: Dùng một trong: percent.

      2. LỖI cell.number-format × 2
         so-lieu-2025.xlsx, trang “Số liệu”, cột C “Giá trị”
         “12..5” không phải là một số.
         C7: “12..5”
         C12: “1.234,5x”
         Cách sửa: Chỉ ghi số.

      3. CẢNH BÁO rule.jump × 2
         so-lieu-2025.xlsx, trang “Số liệu”
         Từ 10 lên 90.
         C20: “90”
         C30: “95”
         Cách sửa: Xem lại.

      Quy tắc chưa kiểm tra hết:
         ref.not-assigned – Cơ quan không được giao: Tệp không nêu cơ quan báo cáo.
      "
    `);
    expect(renderText(sampleReport(), { language: "en" })).toMatchInlineSnapshot(`
      "REJECTED
      42 errors, 2 warnings, 0 notes; 40 rows read, 40 with errors, 0 figures may be used.
      so-lieu-2025.xlsx (XLSX; 12,345 bytes; sheet "Số liệu": 40 rows, figures, one figure a row)

      1. ERROR code.unknown × 40
         so-lieu-2025.xlsx, sheet “Số liệu”, column D “Đơn vị”, every row
         "phần trămm" is not in the list of the column "Đơn vị".
         At: D5:D44
         Meant: percent?
         To do: Use one of: percent.

      2. ERROR cell.number-format × 2
         so-lieu-2025.xlsx, sheet “Số liệu”, column C “Giá trị”
         "12..5" is not a number.
         C7: “12..5”
         C12: “1.234,5x”
         To do: Write the number only.

      3. WARNING rule.jump × 2
         so-lieu-2025.xlsx, sheet “Số liệu”
         From 10 to 90.
         C20: “90”
         C30: “95”
         To do: Look again.

      Rules that were not fully checked:
         ref.not-assigned – The agency is not assigned: The file does not say which agency reports.
      "
    `);
  });

  it("names ten places and says how many more there are", () => {
    const builder = sampleBuilder();
    for (let row = 100; row < 130; row++) builder.add(wrongNumber(row, `${row}x`));
    for (let row = 100; row < 160; row += 2) builder.add(wrongUnit(row, "tỷ"));
    const text = renderText(builder.build({ durationMilliseconds: 0 }), { language: "vi" });
    expect(text).toContain("Ở: D100, D102, D104, D106, D108, D110, D112, D114, D116, D118, …\n");
    expect(text).toContain("   C107: “107x”\n   Cách sửa");
    expect(text).toContain("Ở: C7, C12, C100:C129\n   C7: “12..5”\n");
    expect(text).toMatch(/\nCòn 42 chỗ nữa trong --format json\.\n$/);
  });

  it("says of which rules JSON has a part only", () => {
    const builder = sampleBuilder();
    for (let row = 100; row < 1200; row++) builder.add(wrongNumber(row, `${row}x`));
    const text = renderText(builder.build({ durationMilliseconds: 0 }), { language: "en" });
    expect(text).toMatch(
      /\nJSON has 1,000 of 1,102 findings of cell.number-format; --format csv has all\.\n$/,
    );
  });

  it("tells of suppressed findings and of faults of the program", () => {
    const profile = {
      schemaVersion: "1" as const,
      id: "p",
      rules: [],
      suppressions: [{ rule: "rule.jump", where: { row: 20 }, reason: "Đã biết", until: "2026-06-30" }],
    };
    const builder = sampleBuilder({ profile });
    builder.fail({ rule: "file.corrupt", because: { vi: "Hỏng.", en: "Broken." } });
    const text = renderText(builder.build({ durationMilliseconds: 0 }), { language: "vi" });
    expect(text).toContain(
      "Bỏ qua theo hồ sơ kiểm tra: 1\n   rule.jump C20: Đã biết (đến hết ngày 30/06/2026)",
    );
    expect(text).toContain("file.corrupt – Tệp hỏng (lỗi của chương trình): Hỏng.");
  });

  it("colours only when asked to", () => {
    expect(renderText(sampleReport(), { language: "vi" })).not.toContain("\u001B");
    expect(renderText(sampleReport(), { language: "vi", color: true })).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that colours is what is looked for
      /^\u001B\[31mKHÔNG CHẤP NHẬN\u001B\[39m\n/,
    );
  });

  it("lets no control and no invisible mark of the data through", () => {
    for (const text of hostileTexts) {
      const shown = renderText(hostileReport(text), { language: "en", width: 80 });
      expect(shown).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  });

  it("breaks lines at the width", () => {
    const lines = renderText(sampleReport(), { language: "vi", width: 40 }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});
