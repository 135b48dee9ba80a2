import type { AreaSuccession, SuccessionExtent } from "@kehoach/model";
import { currentId, formerId, MERGER } from "./areas.ts";
import { communes } from "./communes.ts";

const CONVERSION_TABLE =
  "https://github.com/sunshine-tech/VietnamProvinces/blob/809e91b/dev/seed-data/2025-07/BangChuyendoi%C4%90VHCmoi_cu_khong_merge.csv";
const RESOLUTION_1685 =
  "https://thuviennhadat.vn/phap-luat/tai-file-toan-bo-34-nghi-quyet-sap-xep-don-vi-hanh-chinh-cap-xa-nam-2025-685791.html";

function succession(
  from: string,
  { to, extent, legalBasis }: Pick<AreaSuccession, "to" | "extent" | "legalBasis">,
): AreaSuccession {
  return {
    from,
    to,
    effective: MERGER.firstDay,
    extent,
    legalBasis,
    certainty: "enacted",
    sources: [CONVERSION_TABLE, RESOLUTION_1685],
  };
}

/**
 * What became of the areas on 1 July 2025: three provinces became one, 91 communes became 36. The 9 districts have no
 * successor: ten of the 36 communes mix two of them.
 *
 * @example
 * import { areaSuccessions } from "@kehoach/binh-duong/areas";
 * areaSuccessions.filter(({ to }) => to === "25813-since-2025-07-01").map(({ from, extent }) => [from, extent]); // => [["25825-until-2025-06-30", "whole"], ["25834-until-2025-06-30", "whole"], ["25813-until-2025-06-30", "partial"]]
 */
export const areaSuccessions: readonly AreaSuccession[] = [
  ...["binh-duong", "ba-ria-vung-tau", "ho-chi-minh-city-until-2025-06-30"].map((from) =>
    succession(from, { to: "ho-chi-minh-city", extent: "whole", legalBasis: "202/2025/QH15" }),
  ),
  ...communes.flatMap(({ code, whole, partial }) => {
    const of = (codes: readonly string[], extent: SuccessionExtent): readonly AreaSuccession[] =>
      codes.map((former) =>
        succession(formerId(former), {
          to: currentId(code),
          extent,
          legalBasis: "1685/NQ-UBTVQH15",
        }),
      );
    return [...of(whole, "whole"), ...of(partial, "partial")];
  }),
];
