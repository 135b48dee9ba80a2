import { OUTCOME_LABELS } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { axesOfDestatis } from "./axes-of-destatis.ts";
import { axesOfEscap } from "./axes-of-escap.ts";
import { axesOfEurostat } from "./axes-of-eurostat.ts";
import { axesOfOpenSdg } from "./axes-of-open-sdg.ts";
import { axesOfSdsn } from "./axes-of-sdsn.ts";
import { axesOfUnsd } from "./axes-of-unsd.ts";
import { axesOfVietnam } from "./axes-of-vietnam.ts";
import { DESTATIS_SYMBOLS } from "./destatis-weather.ts";
import { ESCAP_LABELS } from "./escap-anticipated-progress.ts";
import { EUROSTAT_STATUSES } from "./eurostat.ts";
import { MENARO_LABELS } from "./menaro.ts";
import { OPEN_SDG_STATUSES } from "./open-sdg.ts";
import { SDSN_ARROWS } from "./sdsn-arrow.ts";
import { UNSD_STATUSES } from "./unsd-progress-chart.ts";

const met = { outcome: "met", pace: null };
const none = { outcome: null, pace: null };
const pending = (pace: string): { outcome: string; pace: string } => ({ outcome: "not-due", pace });

describe("axes of the methods", () => {
  it("maps every word of Open SDG", () => {
    expect(OPEN_SDG_STATUSES.map((status) => axesOfOpenSdg({ status, due: false }))).toEqual([
      met,
      pending("on-track"),
      pending("slow"),
      pending("insufficient"),
      pending("moving-away"),
      none,
    ]);
  });

  it("maps every word of Eurostat, and never calls slow progress towards a target moving away", () => {
    const axes = (hasTarget: boolean): unknown[] =>
      EUROSTAT_STATUSES.map((status) =>
        axesOfEurostat({ status, hasTarget, targetAchieved: false, due: false }),
      );
    const shared = [pending("on-track"), pending("slow"), pending("no-change")];
    expect(axes(true)).toEqual([...shared, pending("insufficient"), pending("moving-away"), none]);
    expect(axes(false)).toEqual([...shared, pending("moving-away"), pending("moving-away"), none]);
    const achieved = {
      status: "significant_progress",
      hasTarget: true,
      targetAchieved: true,
      due: true,
    } as const;
    expect(axesOfEurostat(achieved)).toEqual(met);
  });

  it("maps every word of the progress chart", () => {
    expect(UNSD_STATUSES.map((status) => axesOfUnsd({ status, met: false, due: false }))).toEqual([
      pending("on-track"),
      pending("slow"),
      pending("no-change"),
      none,
    ]);
    expect(axesOfUnsd({ status: "on_track_or_met", met: true, due: false })).toEqual(met);
  });

  it("maps every word of ESCAP and UNICEF MENARO", () => {
    const words = [pending("on-track"), pending("slow"), pending("moving-away")];
    expect(ESCAP_LABELS.map((label) => axesOfEscap({ label, met: false, due: false }))).toEqual([
      ...words,
      none,
    ]);
    expect(MENARO_LABELS.map((label) => axesOfEscap({ label, met: false, due: false }))).toEqual([
      ...words,
      none,
      none,
    ]);
    expect(axesOfEscap({ label: "maintain", met: true, due: true })).toEqual(met);
  });

  it("maps every weather symbol, by the kind of target", () => {
    const symbols = [...DESTATIS_SYMBOLS, null];
    expect(
      symbols.map((symbol) => axesOfDestatis({ target: "value", symbol, reached: false, due: false })),
    ).toEqual([pending("on-track"), pending("slow"), pending("insufficient"), pending("moving-away"), none]);
    expect(symbols.map((symbol) => axesOfDestatis({ target: "direction", symbol, due: false }))).toEqual([
      { outcome: null, pace: "on-track" },
      { outcome: null, pace: "slow" },
      { outcome: null, pace: "insufficient" },
      { outcome: null, pace: "moving-away" },
      none,
    ]);
    expect(symbols.map((symbol) => axesOfDestatis({ target: "keep", symbol, due: false }))).toEqual([
      { outcome: "met", pace: "on-track" },
      { outcome: "met", pace: "moving-away" },
      { outcome: "not-met", pace: "slow" },
      { outcome: "not-met", pace: "moving-away" },
      none,
    ]);
    expect(axesOfDestatis({ target: "value", symbol: "sun", reached: true, due: false })).toEqual(met);
  });

  it("maps every arrow of SDSN", () => {
    expect([...SDSN_ARROWS, null].map((arrow) => axesOfSdsn({ arrow, met: false, due: false }))).toEqual([
      pending("on-track"),
      pending("slow"),
      pending("insufficient"),
      pending("moving-away"),
      none,
    ]);
    expect(axesOfSdsn({ arrow: "on_track", met: true, due: false })).toEqual(met);
  });

  it.each([
    ["exceeded", "vượt"],
    ["met", "đạt"],
    ["nearly-met", "xấp xỉ đạt"],
    ["not-met", "không đạt"],
  ] as const)("takes %s for what Vietnamese reports call %s", (status, label) => {
    const { outcome, pace } = axesOfVietnam(status);
    expect(outcome === null ? null : OUTCOME_LABELS[outcome].vi).toBe(label);
    expect(pace).toBeNull();
  });

  it.each([
    axesOfOpenSdg({ status: "moderate_progress", due: true }),
    axesOfEurostat({ status: "moderate_progress", hasTarget: true, targetAchieved: false, due: true }),
    axesOfUnsd({ status: "fair_progress_accelerate", met: false, due: true }),
    axesOfEscap({ label: "accelerate", met: false, due: true }),
    axesOfDestatis({ target: "value", symbol: "partly_cloudy", reached: false, due: true }),
    axesOfSdsn({ arrow: "moderately_improving", met: false, due: true }),
  ])("a due target that is not met is không đạt (%#)", (axes) => {
    expect(axes).toEqual({ outcome: "not-met", pace: "slow" });
  });
});
