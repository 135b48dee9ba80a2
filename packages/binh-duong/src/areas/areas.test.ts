import { describe, expect, it } from "vitest";
import { areaSuccessions } from "./area-successions.ts";
import { areas } from "./areas.ts";
import { communes } from "./communes.ts";
import { formerCommunes } from "./former-communes.ts";

describe("areas", () => {
  it("are four provinces, 9 districts, 91 former communes and 36 communes", () => {
    const count = (level: string, current: boolean): number =>
      areas.filter((area) => area.level === level && (area.until === null) === current).length;
    expect(count("province", false)).toBe(3);
    expect(count("province", true)).toBe(1);
    expect(count("district", false)).toBe(9);
    expect(count("commune", false)).toBe(91);
    expect(count("commune", true)).toBe(36);
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
  });

  it("have the kinds that the table has: 47 wards, 39 communes, 5 townships before, 24 and 12 after", () => {
    const kinds = (names: readonly { readonly name: string }[], kind: string): number =>
      names.filter(({ name }) => name.startsWith(`${kind} `)).length;
    expect(["Phường", "Xã", "Thị trấn"].map((kind) => kinds(formerCommunes, kind))).toEqual([47, 39, 5]);
    expect(["Phường", "Xã"].map((kind) => kinds(communes, kind))).toEqual([24, 12]);
  });

  it("use all 36 codes again, 24 of them under another name, one of them for the same territory", () => {
    const before = new Map(formerCommunes.map(({ code, name }) => [code, name]));
    expect(communes.filter(({ code }) => !before.has(code))).toEqual([]);
    expect(communes.filter(({ code, name }) => before.get(code) !== name)).toHaveLength(24);
    const same = communes.filter(({ code, whole, partial }) => `${whole}` === code && partial.length === 0);
    expect(same.map(({ code }) => code)).toEqual(["25846"]);
  });

  it("account for each former commune: whole in one, or in part in several", () => {
    for (const { code } of formerCommunes) {
      const whole = communes.filter((commune) => commune.whole.includes(code));
      const partial = communes.filter((commune) => commune.partial.includes(code));
      expect([whole.length, partial.length > 0]).toEqual(partial.length > 0 ? [0, true] : [1, false]);
      expect(partial).not.toHaveLength(1);
    }
    expect(
      formerCommunes.filter(({ code }) => communes.some(({ partial }) => partial.includes(code))),
    ).toHaveLength(16);
  });

  it("mix two districts in ten of the 36", () => {
    const districtOf = new Map(formerCommunes.map(({ code, district }) => [code, district]));
    const mixed = communes.filter(
      ({ whole, partial }) => new Set([...whole, ...partial].map((code) => districtOf.get(code))).size > 1,
    );
    expect(mixed).toHaveLength(10);
  });

  it("tell of each of the 36 what it was formed from", () => {
    const current = areas.filter(({ level, until }) => level === "commune" && until === null);
    for (const { id } of current) {
      expect(areaSuccessions.filter(({ to }) => to === id).length).toBeGreaterThan(0);
    }
  });
});
