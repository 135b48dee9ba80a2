import type { Severity } from "@kehoach/model";
import { type TextEdit, withEdits } from "./text-edits.ts";
import { withAttribute, type XmlTag, xmlTags } from "./xml-tags.ts";

/** Looks of the cells of the sheet of results. */
export type ResultStyle = "title" | "text" | "header" | "cell" | "link" | Severity;

const FILLS: Readonly<Record<Severity, string>> = {
  error: "FFFFC7CE",
  warning: "FFFFE699",
  info: "FFDDEBF7",
};

/** The children of a style sheet in the order of the schema (ECMA-376 part 1, 18.8.39). */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Section = (typeof SECTIONS)[number];

interface FoundSection {
  readonly open: XmlTag;
  /** Where its closing tag begins; where the tag itself ends if it is empty. */
  close: number;
  count: number;
}

/** A style sheet for a workbook that has none. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

const PLAIN_XF = 'xf numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** What a section must begin with where there is none, as Excel counts on it. */
const FIRSTS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Times New Roman"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: [`<${PLAIN_XF}/>`],
};

/** Adds to the style sheet of a workbook what annotations need; nothing that is there changes. */
export class AnnotationStyles {
  readonly #text: string;
  readonly #prefix: string;
  readonly #root: XmlTag | undefined;
  readonly #sections = new Map<Section, FoundSection>();
  readonly #formats: string[] = [];
  readonly #added = new Map<Section, string[]>();
  readonly #known = new Map<string, number>();

  /** `text` must be well-formed. */
  constructor(text: string) {
    this.#text = text;
    let root: XmlTag | undefined;
    let depth = 0;
    let section: FoundSection | undefined;
    let inFormats = false;
    let format = -1;
    for (const tag of xmlTags(text)) {
      root ??= tag;
      if (tag.kind === "close") depth--;
      if (depth === 1 && isSection(tag.name)) {
        if (tag.kind === "close") {
          if (section !== undefined) section.close = tag.start;
        } else {
          section = { open: tag, close: tag.end, count: 0 };
          this.#sections.set(tag.name, section);
          inFormats = tag.name === "cellXfs";
        }
      } else if (depth === 2 && section !== undefined) {
        if (tag.kind !== "close") {
          section.count++;
          format = tag.start;
        }
        if (inFormats && tag.kind !== "open") this.#formats.push(text.slice(format, tag.end));
      }
      if (tag.kind === "open") depth++;
    }
    this.#root = root;
    this.#prefix = root?.prefix ?? "";
    for (const [name, firsts] of Object.entries(FIRSTS)) {
      if ((this.#sections.get(name as Section)?.count ?? 0) > 0) continue;
      for (const first of firsts) this.#add(name as Section, this.#named(first));
    }
  }

  /** The index of a cell format that is like another one, filled with the colour of a severity. */
  filled(format: number, severity: Severity): number {
    return this.#once(`filled ${format} ${severity}`, () => {
      const base = this.#formats[format] ?? this.#formats[0] ?? this.#named(`<${PLAIN_XF}/>`);
      const [tag, rest] = splitTag(base);
      const filled = withAttribute(
        withAttribute(tag, "fillId", String(this.#fill(severity))),
        "applyFill",
        "1",
      );
      return this.#add("cellXfs", filled + rest);
    });
  }

  /** The index of a cell format of the sheet of results. */
  resultStyle(style: ResultStyle): number {
    return this.#once(`result ${style}`, () => {
      const isSeverity = style === "error" || style === "warning" || style === "info";
      const font = this.#font(
        style === "title"
          ? '<b/><sz val="16"/>'
          : style === "header"
            ? '<b/><sz val="12"/>'
            : style === "link"
              ? '<u/><sz val="12"/><color rgb="FF0563C1"/>'
              : '<sz val="12"/>',
      );
      const fill = isSeverity ? this.#fill(style) : style === "header" ? this.#solid("FFD9E1F2") : 0;
      const isFramed = style !== "title" && style !== "text";
      const wrap = isFramed ? ' wrapText="1"' : "";
      const format =
        `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${isFramed ? this.#border() : 0}"` +
        ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`;
      return this.#add("cellXfs", this.#named(format));
    });
  }

  /** The style sheet with what was added. */
  get text(): string {
    const root = this.#root;
    if (root === undefined) return this.#text;
    const edits: TextEdit[] = [];
    for (const [name, added] of this.#added) {
      const section = this.#sections.get(name);
      if (section === undefined) continue;
      const opening = withAttribute(section.open.source, "count", String(section.count + added.length));
      const isEmpty = section.open.kind === "empty";
      edits.push({
        start: section.open.start,
        end: section.open.end,
        text: isEmpty ? `${opening.slice(0, -2)}>` : opening,
      });
      const closing = isEmpty ? `</${this.#prefix}${name}>` : "";
      edits.push({ start: section.close, end: section.close, text: added.join("") + closing });
    }
    const missing = SECTIONS.filter((name) => this.#added.has(name) && !this.#sections.has(name));
    if (root.kind === "empty") {
      const body = missing.map((name) => this.#wholeSection(name)).join("");
      edits.push({
        start: root.start,
        end: root.end,
        text: `${root.source.slice(0, -2)}>${body}</${this.#prefix}${root.name}>`,
      });
    } else {
      for (const name of missing) {
        const at = this.#placeFor(name, root.end);
        edits.push({ start: at, end: at, text: this.#wholeSection(name) });
      }
    }
    return withEdits(this.#text, edits);
  }

  #wholeSection(name: Section): string {
    const added = this.#added.get(name) ?? [];
    return `<${this.#prefix}${name} count="${added.length}">${added.join("")}</${this.#prefix}${name}>`;
  }

  /** Behind the last section that comes before. */
  #placeFor(name: Section, first: number): number {
    let place = first;
    for (const before of SECTIONS.slice(0, SECTIONS.indexOf(name))) {
      const section = this.#sections.get(before);
      if (section === undefined) continue;
      place = section.open.kind === "empty" ? section.close : this.#text.indexOf(">", section.close) + 1;
    }
    return place;
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }

  #add(section: Section, element: string): number {
    const added = this.#added.get(section) ?? [];
    this.#added.set(section, added);
    return (this.#sections.get(section)?.count ?? 0) + added.push(element) - 1;
  }

  #fill(severity: Severity): number {
    return this.#solid(FILLS[severity]);
  }

  #solid(colour: string): number {
    return this.#once(`fill ${colour}`, () =>
      this.#add(
        "fills",
        this.#named(
          `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
        ),
      ),
    );
  }

  #font(look: string): number {
    return this.#once(`font ${look}`, () =>
      this.#add("fonts", this.#named(`<font>${look}<name val="Times New Roman"/></font>`)),
    );
  }

  #border(): number {
    const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
    return this.#once("border", () =>
      this.#add(
        "borders",
        this.#named(`<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`),
      ),
    );
  }

  /** Our own elements with the prefix of the style sheet. */
  #named(xml: string): string {
    return this.#prefix === "" ? xml : xml.replaceAll(/(<\/?)(?=[A-Za-z])/g, `$1${this.#prefix}`);
  }
}

function isSection(name: string): name is Section {
  return SECTIONS.some((section) => section === name);
}

function splitTag(text: string): readonly [tag: string, rest: string] {
  const [tag] = xmlTags(text);
  return tag === undefined ? [text, ""] : [tag.source, text.slice(tag.end)];
}
