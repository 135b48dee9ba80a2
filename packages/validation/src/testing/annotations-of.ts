import { type CellObject, read, utils } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";

/** What other libraries see of the annotations of a sheet, by cell. */
export interface SeenAnnotations {
  readonly comments: Readonly<Record<string, string>>;
  /** Colours of solid fills, `FFFFC7CE`. */
  readonly fills: Readonly<Record<string, string>>;
}

/** Comments as SheetJS and fills as hucre read them. */
export async function annotationsOf(bytes: Uint8Array, sheetName: string): Promise<SeenAnnotations> {
  const comments: Record<string, string> = {};
  const sheet = read(bytes, { type: "array" }).Sheets[sheetName] ?? {};
  for (const [address, cell] of Object.entries(sheet)) {
    const said = address.startsWith("!") ? undefined : (cell as CellObject).c;
    if (said !== undefined && said.length > 0) comments[address] = said.map(({ t }) => t ?? "").join("");
  }
  const fills: Record<string, string> = {};
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  for (const [key, { style }] of sheets.find(({ name }) => name === sheetName)?.cells ?? []) {
    const [r, c] = key.split(",").map(Number);
    const fill = style?.fill;
    if (r === undefined || c === undefined || fill?.type !== "pattern" || fill.pattern !== "solid") continue;
    fills[utils.encode_cell({ r, c })] = fill.fgColor?.rgb ?? "";
  }
  return { comments, fills };
}
