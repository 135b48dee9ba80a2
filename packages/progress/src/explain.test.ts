import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { type Assessment, formatNumber, LANGUAGES, type Language } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPlan } from "./assess-plan.ts";
import type { Assumptions } from "./assumptions.ts";
import { explain } from "./explain.ts";

function assessmentOf(code: string, asOf = "2024-12-31", assumptions: Assumptions = {}): Assessment {
  const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf, assumptions });
  const found = assessments.find(({ indicator }) => indicator === code);
  if (found === undefined) throw new Error(`the plan has no ${code}`);
  return found;
}

describe("explain", () => {
  it("tells a growth target in Vietnamese", () => {
    expect(`${explain(assessmentOf("grdp-growth"), { language: "vi" }).join("\n")}\n`).toMatchInlineSnapshot(`
      "Kế hoạch, II.2.1: “Tổng sản phẩm trong tỉnh (GRDP) tăng bình quân 9-10%/năm”. Mức phấn đấu: 9–10%; hạn năm 2030.
      Giả định: giai đoạn tính 2021–2030 (suy luận ghi trong dữ liệu kế hoạch: Kế hoạch không nêu năm bắt đầu. Quyết định 790/QĐ-TTg, một căn cứ của kế hoạch, đặt mức tăng bình quân (khoảng 10%/năm) cho giai đoạn 2021–2030).
      Không tính (không phải số cả năm): 6 tháng đầu năm 2020 6,73%; 9 tháng đầu năm 2021 1,48%; 6 tháng đầu năm 2021 7,23%; 9 tháng đầu năm 2022 7,36%; 9 tháng đầu năm 2022 7,36%; 9 tháng đầu năm 2022 7,36%; và 20 số liệu khác.
      Không tính (số kế hoạch): năm 2025 10,5%; năm 2025 10%; năm 2025 10%.
      Không tính (công bố sau ngày đánh giá): năm 2024 7,48%.
      Số liệu năm 2021: 2,62% (không nêu rõ, công bố 04/2022, kienthuc.net.vn).
      Số liệu năm 2022: 8,01% (ước tính, công bố 16/02/2023, einpresswire.com). Không dùng: 8,29% 17/11/2022 (công bố sớm hơn); 8,29% (không rõ ngày công bố).
      Số liệu năm 2023: 5,00% (không nêu rõ, công bố 12/2024, thuonghieucongluan.com.vn). Không dùng: 6% 16/11/2023 (công bố sớm hơn); 5,97% 04/2024 (công bố sớm hơn); 6,0% 05/04/2024 (công bố sớm hơn).
      Số liệu năm 2024: 7,48% (ước tính, công bố 12/2024, thuonghieucongluan.com.vn). Không dùng: 8,01% 19/11/2024 (công bố sớm hơn); 8,01% (không rõ ngày công bố).
      Tăng bình quân một năm: ((1 + 2,62%) × (1 + 8,01%) × (1 + 5%) × (1 + 7,48%))^(1/4) − 1 = 5,7556%.
      Kết quả: chưa đến hạn (hạn năm 2030, chưa đến hạn vào 31/12/2024; 5,7556% so với 9–10%).
      Mức tăng cần có một năm, từ nay (đầu dưới): ((1 + 9%)^10 ÷ ((1 + 2,62%) × (1 + 8,01%) × (1 + 5%) × (1 + 7,48%)))^(1/6) − 1 = 11,2181%.
      Tỷ lệ thực tế trên yêu cầu (đầu dưới): 5,7556 ÷ 9 = 0,6395.
      Mức tăng cần có một năm, từ nay (đầu trên): ((1 + 10%)^10 ÷ ((1 + 2,62%) × (1 + 8,01%) × (1 + 5%) × (1 + 7,48%)))^(1/6) − 1 = 12,9238%.
      Tỷ lệ thực tế trên yêu cầu (đầu trên): 5,7556 ÷ 10 = 0,5756.
      Tiến độ: chậm (tỷ lệ thực tế trên yêu cầu (đầu dưới) 0,6395; tỷ lệ thực tế trên yêu cầu (đầu trên) 0,5756; lấy đầu gần nhất; vượt, đúng, chậm từ 1,05 / 0,95 / 0,6; trên 0 là chưa đủ).
      Không tính (không cần cho câu trả lời): năm 2019 9,5%; năm 2019 9,5%; năm 2020 6,78%; năm 2020 6,78%; năm 2020 6,91%; năm 2020 6,91%.
      Bằng chứng: không nêu rõ (yếu nhất trong: không nêu rõ, ước tính).
      "
    `);
  });

  it("tells a sum over scopes in English", () => {
    const assumptions: Assumptions = { indicators: { "industrial-land-area": { baseYear: 2023 } } };
    const assessment = assessmentOf("industrial-land-area", "2024-12-31", assumptions);
    expect(`${explain(assessment, { language: "en" }).join("\n")}\n`).toMatchInlineSnapshot(`
      "The plan, II.2.4: “phấn đấu đến năm 2030, diện tích các khu, cụm công nghiệp tăng từ 30% trở lên (tăng từ 4.000 ha trở lên)”. Target: relative at least 30%; absolute at least 4,000 ha; due 2030.
      Assumed: all statements have to hold (default).
      Assumed: base year 2023 (stated by the caller).
      Left out (only a part of the area): 2023 [Industrial clusters, 10 operating clusters only, 10 operating clusters] 648.29 ha; 2023 [Industrial parks, 28 operating parks only, 28 operating parks] 11,962 ha.
      Left out (over another scope, not comparable): 2023 [Industrial parks, 31 parks] 12,721 ha; 2023 [Industrial parks, 31 parks] 12,721 ha; 2023 [Industrial parks, 33 parks] 14,790 ha.
      Figure for 2023 [Industrial parks, 29 parks]: 12,600 ha (unspecified, published 23 October 2023, einpresswire.com).
      Figure for 2024 [Industrial parks, 29 parks]: 12,663 ha (unspecified, published 5 December 2024, soha.vn).
      Figure for 2023 [Industrial clusters, 12 clusters]: 789.91 ha (unspecified, published 1 August 2023, baobinhduong.vn).
      Figure for 2024 [Industrial clusters, 12 clusters]: 790 ha (unspecified, published 5 December 2024, soha.vn).
      Total of the base year: 12,600 + 789.91 = 13,389.91 ha.
      Total of the latest year: 12,663 + 790 = 13,453 ha.
      Absolute increase: 13,453 − 13,389.91 = 63.09 ha.
      Relative increase: (13,453 − 13,389.91) ÷ |13,389.91| × 100% = 0.4712%.
      Note: over this base the two statements differ: 4,016.973 and 4,000.
      Outcome: not due (due 2030, not due on 31 December 2024; relative 0.4712% against at least 30%; absolute 63.09 ha against at least 4,000 ha; all have to hold).
      Relative increase a year: (0.4712 − 0) ÷ 1 = 0.4712%.
      Relative increase required a year: (30 − 0) ÷ 7 = 4.2857%.
      Actual over required, relative increase: 0.4712 ÷ 4.2857 = 0.1099.
      Absolute increase a year: (63.09 − 0) ÷ 1 = 63.09 ha.
      Absolute increase required a year: (4,000 − 0) ÷ 7 = 571.4286 ha.
      Actual over required, absolute increase: 63.09 ÷ 571.4286 = 0.1104.
      Pace: insufficient (actual over required, relative increase 0.1099; actual over required, absolute increase 0.1104; the lowest counts; ahead, on track, slow from 1.05 / 0.95 / 0.6; above 0 insufficient).
      Left out (not needed for the answer): 2019 [Industrial parks, 29 parks] 12,743 ha; 2022 [Industrial parks, 29 parks] nearly 13,000 ha.
      Evidence: unspecified (the weakest of: unspecified).
      "
    `);
  });

  it("names the part of a year that is not added", () => {
    const lines = explain(assessmentOf("fdi-attracted"), { language: "vi" });
    expect(lines.find((line) => line.startsWith("Không tính (không phải số cả năm)"))).toContain(
      "10 tháng đầu năm 2021 1.920 triệu USD",
    );
    expect(lines).toContain("Thiếu số liệu cả năm: 2021, 2023.");
    expect(lines).toContain("Tổng tối thiểu (cận dưới): 3,14 + 2,2 = 5,34 tỷ USD.");
  });

  it("says the rate that VND were converted at, and whose it is", () => {
    const exchangeRate = { vndPerUsd: 25000, source: "Ngân hàng Nhà nước", day: "2024-12-31" };
    const lines = explain(assessmentOf("grdp-per-capita", "2024-12-31", { exchangeRate }), {
      language: "vi",
    });
    expect(lines).toContain(
      "Giả định: tỷ giá 25.000 VND/USD (người dùng nêu: Ngân hàng Nhà nước, ngày 31/12/2024).",
    );
    expect(lines).toContain("Quy đổi năm 2024: 181.200.000 ÷ 25.000 = 7.248 USD/người.");
  });

  it.each(LANGUAGES)(
    "has a line for each step and every result in it, in %s, on any day",
    (language: Language) => {
      const day = fc
        .date({ min: new Date("2019-01-01"), max: new Date("2045-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      fc.assert(
        fc.property(day, (asOf) => {
          const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf });
          for (const assessment of assessments) {
            const lines = explain(assessment, { language });
            expect(lines).toHaveLength(assessment.derivation.length);
            const text = lines.join("\n");
            for (const value of Object.values(assessment.values)) {
              expect(text).toContain(formatNumber(value, { language, decimals: 4 }));
            }
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it("uses no English in Vietnamese beside codes of the source's own words", () => {
    const lines = assessPlan({ plan: plan7099, observations: publishedFigures, asOf: "2024-12-31" })
      .assessments.filter(
        ({ indicator }) => indicator !== "industrial-land-area" && indicator !== "fdi-attracted",
      )
      .flatMap((assessment) => explain(assessment, { language: "vi" }));
    expect(lines.join("\n")).not.toMatch(/\b(the|of|published|estimate|year|not|target)\b/);
  });
});
