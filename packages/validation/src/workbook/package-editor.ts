import { readRelationships } from "./relationships.ts";
import { withEdits } from "./text-edits.ts";
import { corrupt } from "./workbook-fault.ts";
import { type NewEntry, writeArchive } from "./write-archive.ts";
import { readXml } from "./xml-events.ts";
import { tagAttribute, withAttribute, type XmlTag, xmlTags, xmlText } from "./xml-tags.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";
import { type CheckedZip, openZip } from "./zip-gate.ts";

/** A relationship of a part of an OOXML package. */
export interface PartRelationship {
  readonly id: string;
  /** The last part of the type's address: `worksheet`. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * A copy of an OOXML package in which some parts are changed or added. Every other part stays as it is stored, byte by
 * byte, whatever it is.
 */
export class PackageEditor {
  readonly #zip: CheckedZip;
  readonly #entries: readonly ZipEntry[];
  readonly #texts = new Map<string, string>();
  readonly #removed = new Set<string>();

  private constructor(zip: CheckedZip, entries: readonly ZipEntry[]) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws WorkbookFault if the gate does not let the archive through. */
  static async open(bytes: Uint8Array): Promise<PackageEditor> {
    const zip = await openZip(bytes);
    return new PackageEditor(zip, readZipDirectory(bytes));
  }

  /** A new package of XML parts by name. */
  static create(parts: ReadonlyMap<string, string>): PackageEditor {
    const encoder = new TextEncoder();
    const bytesOf = (name: string): Uint8Array => encoder.encode(parts.get(name) ?? "");
    const zip: CheckedZip = {
      find: (name) => (parts.has(name) ? name : undefined),
      sizeOf: (name) => bytesOf(name).length,
      pieces: async function* (name) {
        yield bytesOf(name);
      },
    };
    const editor = new PackageEditor(zip, []);
    for (const [name, text] of parts) editor.write(name, text);
    return editor;
  }

  get zip(): CheckedZip {
    return this.#zip;
  }

  /** The name of a part as the package writes it, `undefined` if there is none. */
  find(name: string): string | undefined {
    if (this.#texts.has(name)) return name;
    const found = this.#zip.find(name);
    return found === undefined || this.#removed.has(found) ? undefined : found;
  }

  /** A name for a new part: `xl/comments/kehoach3.xml`. */
  freeName(pattern: (number: number) => string): string {
    for (let number = 1; ; number++) {
      const name = pattern(number);
      if (this.find(name) === undefined) return name;
    }
  }

  /** The text of an XML part, which is well-formed. */
  async xml(name: string): Promise<string> {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    await readXml({ name, pieces: this.#zip.pieces(name) }, {});
    return this.text(name);
  }

  /** The text of a part that may not be well-formed. */
  async text(name: string): Promise<string> {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const pieces: string[] = [];
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const piece of this.#zip.pieces(name)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      pieces.push(decoder.decode(piece, { stream: true }));
    }
    pieces.push(decoder?.decode() ?? "");
    return pieces.join("");
  }

  /** Puts a text in the place of a part, or adds the part. */
  write(name: string, text: string): void {
    // it is UTF-8 from now on, whatever it was
    const body = text.replace(/^<\?xml\s[^?]{0,200}\?>/, "");
    const prolog = body === text ? "" : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
    this.#texts.set(name, prolog + body);
  }

  /** The internal relationships of a part; of the package itself for `""`. */
  async relationships(part: string): Promise<readonly PartRelationship[]> {
    const relationships = await readRelationships(this.#zip, part);
    return [...relationships].map(([id, { type, target }]) => ({ id, type, target }));
  }

  /** Relates a part to another one and gives the relationship's id. `type` is the whole address. */
  async relate(
    part: string,
    { type, target }: { readonly type: string; readonly target: string },
  ): Promise<string> {
    const wanted = relationshipsName(part);
    const name = this.find(wanted) ?? wanted;
    const text =
      this.find(name) === undefined
        ? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
        : await this.xml(name);
    const ids = new Set<string>();
    let root: { readonly prefix: string; readonly end: number; readonly isEmpty: boolean } | undefined;
    let close = text.length;
    for (const { name: element, prefix, kind, start, end, source } of xmlTags(text)) {
      root ??= { prefix, end, isEmpty: kind === "empty" };
      if (element === "Relationship") ids.add(tagAttribute(source, "Id") ?? "");
      if (element === "Relationships" && kind === "close") close = start;
    }
    if (root === undefined) throw corrupt("xml", name);
    let number = 1;
    while (ids.has(`kehoach${number}`)) number++;
    const id = `kehoach${number}`;
    const element = `<${root.prefix}Relationship Id="${id}" Type="${xmlText(type)}" Target="/${xmlText(target)}"/>`;
    this.write(
      name,
      root.isEmpty
        ? `${text.slice(0, root.end - 2)}>${element}</${root.prefix}Relationships>`
        : text.slice(0, close) + element + text.slice(close),
    );
    return id;
  }

  /** Takes a relationship of a part away. */
  async unrelate(part: string, id: string): Promise<void> {
    const name = this.find(relationshipsName(part));
    if (name === undefined) return;
    await this.#cut(name, (tag) => tag.name === "Relationship" && tagAttribute(tag.source, "Id") === id);
  }

  /** Takes a part away, with what is said of it. */
  async remove(name: string): Promise<void> {
    this.#removed.add(name);
    this.#texts.delete(name);
    const types = this.find(CONTENT_TYPES);
    if (types !== undefined) await this.#cut(types, (tag) => isOverrideOf(tag, name));
    const relationships = this.find(relationshipsName(name));
    if (relationships !== undefined) this.#removed.add(relationships);
  }

  async #cut(name: string, isUnwanted: (tag: XmlTag) => boolean): Promise<void> {
    const text = await this.xml(name);
    const edits = [...xmlTags(text)]
      .filter((tag) => tag.kind === "empty" && isUnwanted(tag))
      .map(({ start, end }) => ({ start, end, text: "" }));
    this.write(name, withEdits(text, edits));
  }

  /** Changes the content type of a part that has one of its own. */
  async retype(part: string, type: string): Promise<void> {
    const name = this.find(CONTENT_TYPES);
    if (name === undefined) throw corrupt("missing-part", CONTENT_TYPES);
    const text = await this.xml(name);
    const edits = [...xmlTags(text)]
      .filter((tag) => isOverrideOf(tag, part) && tagAttribute(tag.source, "ContentType") !== type)
      .map(({ start, end, source }) => ({ start, end, text: withAttribute(source, "ContentType", type) }));
    if (edits.length > 0) this.write(name, withEdits(text, edits));
  }

  /** Says which content type a part has, or all parts with an extension. */
  async declare(content: ContentType): Promise<void> {
    const name = this.find(CONTENT_TYPES);
    if (name === undefined) throw corrupt("missing-part", CONTENT_TYPES);
    const text = await this.xml(name);
    let prefix = "";
    let close = -1;
    for (const tag of xmlTags(text)) {
      if (tag.name === "Types") {
        prefix = tag.prefix;
        if (tag.kind === "close") close = tag.start;
      }
      const isThere =
        "extension" in content &&
        tag.name === "Default" &&
        tagAttribute(tag.source, "Extension")?.toLowerCase() === content.extension;
      if (isThere) return;
    }
    if (close === -1) throw corrupt("xml", name);
    const [element, attribute] =
      "extension" in content
        ? ["Default", `Extension="${content.extension}"`]
        : ["Override", `PartName="/${xmlText(content.part)}"`];
    const declaration = `<${prefix}${element} ${attribute} ContentType="${xmlText(content.type)}"/>`;
    // Default and Override may stand in any order
    this.write(name, text.slice(0, close) + declaration + text.slice(close));
  }

  /** The bytes of the copy; parts keep their order, new ones come last. */
  save(): Promise<Uint8Array> {
    const encoder = new TextEncoder();
    const texts = new Map(this.#texts);
    const entries: (ZipEntry | NewEntry)[] = [];
    for (const entry of this.#entries) {
      if (this.#removed.has(entry.name)) continue;
      const text = texts.get(entry.name);
      texts.delete(entry.name);
      entries.push(text === undefined ? entry : { name: entry.name, content: encoder.encode(text) });
    }
    for (const [name, text] of texts) entries.push({ name, content: encoder.encode(text) });
    return writeArchive(entries);
  }
}

/** A content type of one part or of all with an extension (in lower case). */
export type ContentType =
  | { readonly part: string; readonly type: string }
  | { readonly extension: string; readonly type: string };

/** Name of the part that holds the relationships of another. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function isOverrideOf({ name, source }: XmlTag, part: string): boolean {
  if (name !== "Override") return false;
  // names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3)
  return tagAttribute(source, "PartName")?.toLowerCase() === `/${part}`.toLowerCase();
}

function encodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
