import { parse, type Spec, View } from "vega";
import { type Markup, markup, trustedMarkup } from "./markup.ts";

// the page is behind the chart
const CONFIG = { background: null };

/**
 * Draws a chart as SVG for a page, without a browser. Texts of a spec stand as data and are escaped. The page
 * describes the chart as one picture, so its parts are hidden from who cannot see them.
 */
export async function drawChart({
  spec,
  id,
  title,
  description,
}: {
  readonly spec: Spec;
  /** Of the chart in its page; title and description take theirs from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}): Promise<Markup> {
  const view = new View(parse(spec, CONFIG), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  const opening = /^<svg\b[^>]*\bviewBox="([^"]*)"[^>]*>/.exec(svg);
  if (opening === null || !svg.endsWith("</svg>")) {
    throw new Error("drawChart: the plotting library gave no SVG with a view box");
  }
  const drawing = trustedMarkup(svg.slice(opening[0].length, -"</svg>".length));
  return markup`<svg class="chart" viewBox="${opening[1] ?? ""}" role="img" aria-labelledby="${id}-title ${id}-text"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc><g aria-hidden="true">${drawing}</g></svg>`;
}
