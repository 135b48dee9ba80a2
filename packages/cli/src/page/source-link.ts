import { type Markup, markup } from "./markup.ts";

function webAddress(source: string): URL | undefined {
  if (!URL.canParse(source)) return undefined;
  const address = new URL(source);
  return address.protocol === "http:" || address.protocol === "https:" ? address : undefined;
}

/** A source as a link with its host for a name; any text that is no http(s) address as it is, without a link. */
export function sourceLink(source: string): Markup {
  const address = webAddress(source);
  if (address === undefined) return markup`${source}`;
  const { href, host } = address;
  return markup`<a href="${href}" rel="noopener noreferrer">${host.replace(/^www\./, "")}</a>`;
}
