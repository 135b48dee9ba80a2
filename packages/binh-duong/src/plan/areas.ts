import type { Area } from "@kehoach/model";

/**
 * The province that the plan is for.
 *
 * Resolution 202/2025/QH15 ended it: since 1 July 2025 its area is part of Ho Chi Minh City, and the conversion
 * table of the National Statistics Office closes code 74.
 */
export const areas = [
  {
    id: "binh-duong",
    level: "province",
    name: { vi: "Tỉnh Bình Dương", en: "Bình Dương Province" },
    code: "74",
    parent: null,
    since: null,
    until: "2025-06-30",
  },
] as const satisfies readonly Area[];
