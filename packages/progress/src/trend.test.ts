import { describe, expect, it } from "vitest";
import { logLinearRate } from "./log-linear-rate.ts";
import { mannKendall } from "./mann-kendall.ts";
import { spearman } from "./spearman.ts";
import { theilSen } from "./theil-sen.ts";
import { trend } from "./trend.ts";

describe("trend", () => {
  it("says what each function says", () => {
    const series = [10, 12, 11, 15, 14, 18, 17, 20].map((value, index) => ({ year: 2013 + index, value }));
    expect(trend({ series })).toEqual({
      theilSen: theilSen({ series }),
      mannKendall: mannKendall({ series }),
      spearman: spearman({ series }),
      logLinearRate: logLinearRate({ series }),
    });
  });

  it("says nothing of an empty series", () => {
    expect(trend({ series: [] })).toEqual({
      theilSen: undefined,
      mannKendall: undefined,
      spearman: undefined,
      logLinearRate: undefined,
    });
  });
});
