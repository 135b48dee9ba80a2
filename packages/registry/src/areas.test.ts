import { registryData } from "@kehoach/binh-duong/registry";
import { describe, expect, it } from "vitest";
import { areaOn } from "./area-on.ts";
import { continuityOf } from "./continuity-of.ts";
import { mapArea } from "./map-area.ts";
import { createRegistry } from "./registry.ts";
import { resolveArea } from "./resolve-area.ts";

const registry = createRegistry(registryData);
const [before, after] = ["2025-06-30", "2025-07-01"] as const;

describe("areas", () => {
  it.each([
    { code: "25813", on: before, name: "Phường Mỹ Phước" },
    { code: "25813", on: after, name: "Phường Bến Cát" },
    { code: "74", on: before, name: "Tỉnh Bình Dương" },
    { code: "74", on: after, name: undefined },
    { code: "718", on: before, name: "Thành phố Thủ Dầu Một" },
    { code: "718", on: after, name: undefined },
  ])("$code on $on is $name", ({ code, on, name }) => {
    expect(areaOn(registry, { code, on })?.name.vi).toBe(name);
  });

  it("refuse a day that is none", () => {
    expect(() => areaOn(registry, { code: "25813", on: "" })).toThrow(/areaOn: on must be a day/);
  });

  it("map forward and backward to each other", () => {
    for (const { code } of registryData.areas.filter(({ level }) => level === "commune")) {
      if (code === null) continue;
      for (const { area, extent } of mapArea(registry, { code, from: before, to: after })) {
        const back = mapArea(registry, { code: area.code ?? "", from: after, to: before });
        expect(back.find((part) => part.area.code === code)?.extent).toBe(extent);
      }
    }
  });

  it.each([
    { code: "25846", kind: "sum", parts: ["25846"], breaks: 0 },
    { code: "25760", kind: "sum", parts: ["25760", "25762", "25763", "25924"], breaks: 1 },
    { code: "25813", kind: "break", parts: ["25825", "25834", "25813"], breaks: 1 },
    { code: "79", kind: "sum", parts: ["74", "77", "79"], breaks: 1 },
    { code: "718", kind: "unknown", parts: [], breaks: 1 },
  ])("continue as $kind under $code", ({ code, kind, parts, breaks }) => {
    const continuity = continuityOf(registry, { code, from: before, to: after });
    expect(continuity.kind).toBe(kind);
    expect(continuity.parts.map((part) => part.code)).toEqual(parts);
    expect(continuity.breaks.map(({ day }) => day)).toEqual(breaks === 0 ? [] : [after]);
  });

  it("end a series whose code means nothing any more, with the act that ended it", () => {
    const continuity = continuityOf(registry, { code: "74", from: "2020-01-01", to: "2026-11-23" });
    expect(continuity).toMatchObject({ kind: "break", area: null, certainty: "enacted" });
    expect(continuity.parts).toEqual([]);
    expect(continuity.breaks).toEqual([{ day: after, legalBasis: "202/2025/QH15" }]);
    // the districts ended without a successor that is known
    expect(continuityOf(registry, { code: "718", from: before, to: after })).toMatchObject({
      kind: "unknown",
      area: null,
      breaks: [{ day: after, legalBasis: null }],
      certainty: "unverified",
    });
    expect(continuityOf(registry, { code: "00000", from: before, to: after })).toMatchObject({
      kind: "unknown",
      parts: [],
      breaks: [],
    });
  });

  it("break the series of the city that others joined", () => {
    const continuity = continuityOf(registry, { code: "79", from: "2020-01-01", to: "2026-11-23" });
    expect(continuity.kind).toBe("sum");
    expect(continuity.parts.map(({ id }) => id).sort()).toEqual([
      "ba-ria-vung-tau",
      "binh-duong",
      "ho-chi-minh-city-until-2025-06-30",
    ]);
    expect(continuity.breaks).toEqual([{ day: after, legalBasis: "202/2025/QH15" }]);
  });

  it("have no break between two days of one area", () => {
    const continuity = continuityOf(registry, { code: "25813", from: after, to: "2026-01-01" });
    expect(continuity).toMatchObject({ kind: "sum", breaks: [] });
    expect(() => continuityOf(registry, { code: "25813", from: after, to: before })).toThrow(
      /from must not be later/,
    );
  });

  it.each([
    { text: "P. Bến Cát", on: after, code: "25813" },
    { text: "TP THU DAU MOT", on: before, code: "718" },
    { text: "phường Hoà Lợi", on: after, code: "25849" },
    { text: "Phường Mỹ Phước", on: after, code: "25813" },
    { text: "Phường Tân Đông Hiệp", on: before, code: "25948" },
    { text: "Phường Tân Đông Hiệp", on: after, code: "25945" },
    { text: "Phường Bến Nghé", on: after, code: undefined },
  ])("resolve $text on $on to $code", ({ text, on, code }) => {
    expect(resolveArea(registry, { text, on }).resolved?.code).toBe(code);
  });
});
