import { plainLine } from "./plain-line.ts";

/** HTML that can be written out as it is: only {@link markup} and {@link trustedMarkup} make it. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What can stand in a hole of {@link markup}; `null` leaves nothing. */
export type MarkupPart = Markup | string | number | null | readonly MarkupPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

function written(part: MarkupPart): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.toString();
  if (typeof part === "string") {
    return plainLine(part).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
  }
  return typeof part === "number" ? String(part) : part.map(written).join("");
}

/** A template of HTML: what stands in its holes is escaped, unless it is {@link Markup}. Attributes need quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(
    strings.map((text, index) => (index === 0 ? text : written(parts[index - 1] ?? null) + text)).join(""),
  );
}

/** HTML made elsewhere that is known to be safe: the style sheet and its hash. */
export function trustedMarkup(html: string): Markup {
  return new Markup(html);
}
