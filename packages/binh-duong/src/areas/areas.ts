import type { Area, LocalizedText } from "@kehoach/model";
import { areas as planAreas } from "../plan/areas.ts";
import { communes } from "./communes.ts";
import { formerCommunes } from "./former-communes.ts";

/** Last day of the old units and first day of the new ones: Resolution 1685/NQ-UBTVQH15 and 202/2025/QH15. */
export const MERGER = { lastDayBefore: "2025-06-30", firstDay: "2025-07-01" } as const;

const KINDS: readonly (readonly [string, string])[] = [
  ["Phường", "Ward"],
  ["Xã", "Commune"],
  ["Thị trấn", "Township"],
  ["Thành phố", "City"],
  ["Huyện", "District"],
];

function named(vi: string): LocalizedText {
  const [kind, english] = KINDS.find(([word]) => vi.startsWith(`${word} `)) ?? ["", ""];
  return { vi, en: `${vi.slice(kind.length + 1)} ${english}` };
}

/** The id of the area that a code of a commune meant up to 30 June 2025. */
export function formerId(code: string): string {
  return `${code}-until-2025-06-30`;
}

/** The id of the area that a code of a commune means since 1 July 2025. */
export function currentId(code: string): string {
  return `${code}-since-2025-07-01`;
}

const before = { since: null, until: MERGER.lastDayBefore } as const;
const after = { since: MERGER.firstDay, until: null } as const;

const provinces: readonly Area[] = [
  ...planAreas,
  {
    id: "ba-ria-vung-tau",
    level: "province",
    name: { vi: "Tỉnh Bà Rịa - Vũng Tàu", en: "Bà Rịa - Vũng Tàu Province" },
    code: "77",
    parent: null,
    ...before,
  },
  {
    id: "ho-chi-minh-city-until-2025-06-30",
    level: "province",
    name: { vi: "Thành phố Hồ Chí Minh", en: "Ho Chi Minh City" },
    code: "79",
    parent: null,
    ...before,
  },
  {
    id: "ho-chi-minh-city",
    level: "province",
    name: { vi: "Thành phố Hồ Chí Minh", en: "Ho Chi Minh City" },
    code: "79",
    parent: null,
    ...after,
  },
];

// the plan has five cities and four districts; the cities are those with wards
const districts: readonly Area[] = [
  ["718", "Thành phố Thủ Dầu Một"],
  ["719", "Huyện Bàu Bàng"],
  ["720", "Huyện Dầu Tiếng"],
  ["721", "Thành phố Bến Cát"],
  ["722", "Huyện Phú Giáo"],
  ["723", "Thành phố Tân Uyên"],
  ["724", "Thành phố Dĩ An"],
  ["725", "Thành phố Thuận An"],
  ["726", "Huyện Bắc Tân Uyên"],
].map(([code = "", name = ""]) => ({
  id: code,
  level: "district",
  name: named(name),
  code,
  parent: "binh-duong",
  ...before,
}));

/**
 * The province of the plan with those that it was merged with, its 9 districts and 91 communes up to 30 June 2025, and the 36
 * communes of its area since 1 July 2025.
 *
 * When the old units began is not known. 24 of the 36 codes meant a commune of another name before.
 *
 * @example
 * import { areas } from "@kehoach/binh-duong/areas";
 * areas.filter(({ code }) => code === "25813").map(({ name, until }) => [name.vi, until]); // => [["Phường Mỹ Phước", "2025-06-30"], ["Phường Bến Cát", null]]
 */
export const areas: readonly Area[] = [
  ...provinces,
  ...districts,
  ...formerCommunes.map(
    ({ code, name, district }): Area => ({
      id: formerId(code),
      level: "commune",
      name: named(name),
      code,
      parent: district,
      ...before,
    }),
  ),
  ...communes.map(
    ({ code, name }): Area => ({
      id: currentId(code),
      level: "commune",
      name: named(name),
      code,
      parent: "ho-chi-minh-city",
      ...after,
    }),
  ),
];
