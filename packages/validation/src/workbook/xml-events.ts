import { SaxesParser } from "saxes";
import { corrupt, hostile } from "./workbook-fault.ts";
import { MAXIMUM_XML_DEPTH, MAXIMUM_XML_TOKEN } from "./workbook-limits.ts";

type Decoder = InstanceType<typeof TextDecoder>;

/** Attributes of an element with their prefixes; has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done with the elements and texts of an XML part; names are without prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** An XML part to be read. */
export interface XmlPart {
  /** Name for faults. */
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Reads an XML part and tells the handlers of it. Gives the number of bytes read after each piece, so that whoever asks
 * for the next one decides how fast it goes.
 *
 * @throws WorkbookFault if it is not well-formed, not in its encoding, too deep, or has a document type declaration.
 */
export async function* xmlEvents(
  { name, pieces }: XmlPart,
  { open, text, close }: XmlHandlers,
): AsyncGenerator<number, void, undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceEvent = 0;
  parser.on("error", () => {
    throw corrupt("xml", name);
  });
  parser.on("doctype", () => {
    throw hostile("doctype", name);
  });
  parser.on("opentag", (tag) => {
    depth++;
    if (depth > MAXIMUM_XML_DEPTH) throw hostile("too-deep", name);
    sinceEvent = 0;
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    sinceEvent = 0;
    close?.(localName(tag.name));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  let decoder: Decoder | undefined;
  let bytes = 0;
  const write = (characters: string): void => {
    sinceEvent += characters.length;
    parser.write(characters);
    if (sinceEvent > MAXIMUM_XML_TOKEN) throw hostile("inflates-too-much", name);
  };
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece);
    write(decoded(decoder, { name, piece }));
    bytes += piece.length;
    yield bytes;
  }
  if (decoder !== undefined) write(decoded(decoder, { name, piece: undefined }));
  parser.close();
}

/** Reads a whole part at once. */
export async function readXml(part: XmlPart, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(part, handlers));
}

/** The value of an attribute whatever its prefix. */
export function attributeNamed(attributes: XmlAttributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return undefined;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoded(
  decoder: Decoder,
  { name, piece }: { readonly name: string; readonly piece: Uint8Array | undefined },
): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw corrupt("characters", name);
  }
}

function decoderOf([first, second]: Uint8Array): Decoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}
