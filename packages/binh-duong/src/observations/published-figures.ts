import type { Observation } from "@kehoach/model";
import file from "../../data/observations.json" with { type: "json" };

/**
 * Figures on the plan's indicators for 2019–2025 that were published, each with its source: 203 of them.
 *
 * Revisions and conflicts are all kept, one figure a publication; which of them counts on a given day is for
 * the progress functions to choose. Nothing was rounded. Plans of the province (`planned`) are among them.
 *
 * @example
 * import { publishedFigures } from "@kehoach/binh-duong";
 * publishedFigures.length; // => 203
 * publishedFigures.filter(({ indicator, period }) => indicator === "grdp-growth" && period === "2023").map(({ valueText }) => valueText); // => ["5.00", "6", "5.97", "5.97", "5.97", "6.0"]
 */
export const publishedFigures: readonly Observation[] =
  // the import types every text as string; a test holds each observation against the plan and the code lists
  file.observations as readonly Observation[];
