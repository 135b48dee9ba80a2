/** A tag within the text of an XML part. */
export interface XmlTag {
  /** Name without prefix. */
  readonly name: string;
  /** Prefix with its colon, `""` for none. */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  /** Where it begins in the text. */
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  /** `<c r="A1" s="3"/>` */
  readonly source: string;
}

/** Parts of XML in which `<` opens no tag, with how they end. */
const OTHERS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

const NAME = /[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The tags of XML that has been found to be well-formed and without a document type declaration, in order. */
export function* xmlTags(text: string): Generator<XmlTag, void, undefined> {
  for (let start = text.indexOf("<"); start !== -1; ) {
    const second = text.charCodeAt(start + 1);
    const other =
      second === EXCLAMATION || second === QUESTION
        ? OTHERS.find(([opening]) => text.startsWith(opening, start))
        : undefined;
    if (other !== undefined) {
      const close = text.indexOf(other[1], start + other[0].length);
      start = close === -1 ? -1 : text.indexOf("<", close);
      continue;
    }
    const end = endOfTag(text, start);
    const source = text.slice(start, end);
    const isClose = source.startsWith("</");
    NAME.lastIndex = isClose ? 2 : 1;
    const [whole = ""] = NAME.exec(source) ?? [];
    const colon = whole.indexOf(":") + 1;
    yield {
      name: whole.slice(colon),
      prefix: whole.slice(0, colon),
      kind: isClose ? "close" : source.endsWith("/>") ? "empty" : "open",
      start,
      end,
      source,
    };
    start = text.indexOf("<", end);
  }
}

function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at + 1;
  }
  return text.length;
}

interface FoundAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function findAttribute(source: string, wanted: (name: string) => boolean): FoundAttribute | undefined {
  NAME.lastIndex = 1;
  NAME.exec(source);
  ATTRIBUTE.lastIndex = NAME.lastIndex;
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    const [whole, name = "", double, single] = match;
    if (wanted(name)) {
      const value = unescaped(double ?? single ?? "");
      return { value, start: match.index, end: match.index + whole.length };
    }
  }
  return undefined;
}

/** The value of an attribute of a tag, `undefined` if it has none. */
export function tagAttribute(source: string, name: string): string | undefined {
  return findAttribute(source, (candidate) => candidate === name)?.value;
}

/** The value of an attribute with a prefix, whichever that is: `r:id`. */
export function prefixedAttribute(source: string, name: string): string | undefined {
  return findAttribute(source, (candidate) => candidate.endsWith(`:${name}`))?.value;
}

/** The tag with an attribute set, or without it for `null`. */
export function withAttribute(source: string, name: string, value: string | null): string {
  const found = findAttribute(source, (candidate) => candidate === name);
  const written = value === null ? "" : ` ${name}="${xmlText(value)}"`;
  if (found !== undefined) return source.slice(0, found.start) + written + source.slice(found.end);
  NAME.lastIndex = 1;
  NAME.exec(source);
  return source.slice(0, NAME.lastIndex) + written + source.slice(NAME.lastIndex);
}

/** A text inside XML, also between quotes. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

const ENTITY = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
