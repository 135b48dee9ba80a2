import { plan7099 } from "@kehoach/binh-duong/plan";
import { expect, it } from "vitest";
import { targetText } from "./target-text.ts";

it("words every kind of target", () => {
  expect(
    plan7099.targets.map((target) => Object.values(targetText(target)).join(" | ")),
  ).toMatchInlineSnapshot(`
    [
      "9–10%/năm | 9–10%/year",
      "khoảng 15.800 USD/người | about 15,800 USD/person",
      "64 – 28 – 2 – 6% | 64 – 28 – 2 – 6%",
      "từ 30% trở lên | at least 30%",
      "khoảng 56% | about 56%",
      "dưới 2% | less than 2%",
      "từ 40% trở lên | at least 40%",
      "trên 80% | more than 80%",
      "88–90% | 88–90%",
      "bằng 100% | exactly 100%",
      "tăng từ 30% trở lên; từ 4.000 ha trở lên | up by at least 30%; at least 4,000 ha",
      "từ 21 tỷ USD trở lên, cả 2021–2030 | at least 21 billion USD in 2021–2030",
      "hoàn thành | done",
      "hoàn thành | done",
      "tăng, sau năm 2030 | increase, after 2030",
      "tăng, sau năm 2030 | increase, after 2030",
      "tăng, sau năm 2030 | increase, after 2030",
      "tăng, sau năm 2030 | increase, after 2030",
    ]
  `);
});
