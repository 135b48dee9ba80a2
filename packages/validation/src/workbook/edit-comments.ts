import { columnLetter } from "../column-letter.ts";
import { ooxmlSource, sheetText } from "./sheet-text.ts";
import { type TextEdit, withEdits } from "./text-edits.ts";
import { tagAttribute, xmlTags, xmlText } from "./xml-tags.ts";

/** What is said at a cell. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = "Kehoach";

/** A part for the comments of a sheet that has none. */
export function emptyComments(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<comments xmlns="${xmlText(namespace)}"><authors></authors><commentList></commentList></comments>`
  );
}

/** Comments of a sheet with some added. `drawn` are those whose cell had none, which need a shape. */
export interface EditedComments {
  readonly text: string;
  readonly drawn: readonly CellComment[];
}

/** Adds comments to those of a sheet; what is said at a cell already stays, with the new text behind it. */
export function editComments(text: string, comments: readonly CellComment[]): EditedComments {
  const waiting = new Map(comments.map((comment) => [nameOf(comment), comment]));
  const edits: TextEdit[] = [];
  let authors = 0;
  let prefix = "";
  let present: CellComment | undefined;
  let inText = false;
  let inRun = false;
  let author: string | undefined;
  const addAuthor = (): string => {
    author ??= String(authors);
    return author;
  };
  for (const tag of xmlTags(text)) {
    const { name, kind, start, end, source } = tag;
    prefix = tag.prefix;
    if (name === "author" && kind !== "close") authors++;
    else if (name === "authors" && kind !== "open") {
      const added = `<${prefix}author>${AUTHOR}</${prefix}author>`;
      const isEmpty = kind === "empty";
      edits.push({
        start,
        end: isEmpty ? end : start,
        text: isEmpty ? `<${prefix}authors>${added}</${prefix}authors>` : added,
      });
      addAuthor();
    } else if (name === "comment" && kind !== "close") {
      const reference = (tagAttribute(source, "ref") ?? "").replaceAll("$", "").toUpperCase();
      present = waiting.get(reference);
      if (present !== undefined && kind === "open") waiting.delete(reference);
    } else if (name === "comment") present = undefined;
    else if (present !== undefined && name === "text") {
      inText = kind === "open";
      inRun = false;
      if (kind === "empty") {
        edits.push({ start, end, text: `<${prefix}text>${runOf(present.text, prefix)}</${prefix}text>` });
      } else if (kind === "close")
        edits.push({ start, end: start, text: runOf(`\n\n${present.text}`, prefix) });
    } else if (present !== undefined && inText && name === "t" && kind !== "empty" && !inRun) {
      // a lone text becomes a run, for Excel shows either the text or the runs
      edits.push(
        kind === "open"
          ? { start, end: start, text: `<${prefix}r>` }
          : { start: end, end, text: `</${prefix}r>` },
      );
    } else if (present !== undefined && inText && (name === "r" || name === "rPh")) inRun = kind !== "close";
    else if (name === "commentList" && kind !== "open") {
      const added = [...waiting.values()]
        .map(
          (comment) =>
            `<${prefix}comment ref="${nameOf(comment)}" authorId="${addAuthor()}"><${prefix}text>` +
            `${runOf(comment.text, prefix)}</${prefix}text></${prefix}comment>`,
        )
        .join("");
      const isEmpty = kind === "empty";
      edits.push({
        start,
        end: isEmpty ? end : start,
        text: isEmpty ? `<${prefix}commentList>${added}</${prefix}commentList>` : added,
      });
    }
  }
  return { text: withEdits(text, edits), drawn: [...waiting.values()] };
}

function nameOf({ row, column }: CellComment): string {
  return `${columnLetter(column)}${row}`;
}

function runOf(text: string, prefix: string): string {
  const written = xmlText(ooxmlSource(sheetText(text)));
  return (
    `<${prefix}r><${prefix}rPr><${prefix}sz val="10"/><${prefix}rFont val="Times New Roman"/></${prefix}rPr>` +
    `<${prefix}t xml:space="preserve">${written}</${prefix}t></${prefix}r>`
  );
}

/** A part for drawings of comments. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  "</o:shapelayout></xml>";

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Adds the boxes in which comments are shown; `undefined` if the drawings cannot be made out. */
export function editDrawing(text: string, comments: readonly CellComment[]): string | undefined {
  // not always well-formed: Excel itself reads it leniently
  const close = text.lastIndexOf("</xml>");
  if (close === -1) return undefined;
  const names = ["v", "o", "x"].every((prefix) => text.includes(`xmlns:${prefix}=`));
  if (!names) return undefined;
  let last = 0;
  for (const [, number] of text.matchAll(/_x0000_s(\d{1,9})/g)) last = Math.max(last, Number(number));
  const first = Math.max(last, 1024) + 1;
  const type = text.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const shapes = comments.map((comment, index) => shapeOf(comment, first + index)).join("");
  return text.slice(0, close) + type + shapes + text.slice(close);
}

/** Characters of a line of the box, roughly. */
const LINE_LENGTH = 48;

function shapeOf({ row, column, text }: CellComment, id: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_LENGTH), 0);
  const height = Math.min(24, lines + 1);
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:240pt;` +
    `height:${height * 14}pt" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    `<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${column}, 15, ${top}, 4, ${column + 4}, 40, ${top + height}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
