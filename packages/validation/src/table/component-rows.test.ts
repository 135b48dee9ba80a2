import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { ComponentRows } from "./component-rows.ts";

const plan = {
  ...smallPlan,
  indicators: smallPlan.indicators.map((indicator) =>
    indicator.code === "structure"
      ? {
          ...indicator,
          components: [
            { code: "industry", name: { vi: "Công nghiệp và xây dựng", en: "Industry and construction" } },
            { code: "agriculture", name: { vi: "Nông nghiệp, lâm nghiệp và thủy sản", en: "Agriculture" } },
          ],
        }
      : indicator,
  ),
};

describe("a component below its indicator", () => {
  it.each([
    { text: "- Công nghiệp và xây dựng", component: "industry" },
    { text: "- Công nghiệp - Xây dựng", component: "industry" },
    { text: "+ CÔNG NGHIỆP, XÂY DỰNG", component: "industry" },
    { text: "• Nông nghiệp - lâm nghiệp - thuỷ sản:", component: "agriculture" },
    { text: "- Industry & construction", component: "industry" },
  ])("is $component: $text", ({ text, component }) => {
    const rows = new ComponentRows(plan);
    rows.read("Cơ cấu kinh tế");
    expect(rows.read(text)).toEqual({ kind: "part", part: { indicator: "structure", component } });
  });

  it.each([{ text: "- Công nghiệp chế biến" }, { text: "Công nghiệp và xây dựng" }])(
    "is none without its own name or a mark: $text",
    ({ text }) => {
      const rows = new ComponentRows(plan);
      rows.read("Cơ cấu kinh tế");
      expect(rows.read(text)).toEqual({ kind: "other" });
    },
  );
});
