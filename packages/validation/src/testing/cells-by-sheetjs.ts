import { type CellObject, read, SSF, type WorkBook } from "@e965/xlsx";
import type { Cell } from "../grid.ts";
import type { SheetCells } from "./cells-by-us.ts";

/** The cells of a workbook as SheetJS reads them, in words that {@link comparable} uses, too. */
export function cellsBySheetJs(bytes: Uint8Array): SheetCells {
  const workbook = read(bytes, { type: "array", cellNF: true, cellText: true, dense: false, UTC: true });
  const cells = new Map<string, string>();
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (sheet === undefined || hidden || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return;
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.startsWith("!")) continue;
      const word = wordOf(cell as CellObject, workbook);
      if (word !== "") cells.set(`${name}!${address}`, word);
    }
  });
  return cells;
}

function wordOf(cell: CellObject, workbook: WorkBook): string {
  switch (cell.t) {
    case "n":
      return isDate(cell) ? dateWord(cell, workbook) : String(cell.v);
    case "b":
      return cell.v === true ? "TRUE" : "FALSE";
    case "e":
      return cell.w ?? String(cell.v);
    case "s":
      return String(cell.v).replaceAll(/\r\n?/g, "\n");
    case "d":
      return new Date(cell.v as Date).toISOString().slice(0, 19).replace("T", " ").replace(" 00:00:00", "");
    default:
      return "";
  }
}

function isDate(cell: CellObject): boolean {
  return cell.z !== undefined && SSF.is_date(String(cell.z));
}

function dateWord(cell: CellObject, workbook: WorkBook): string {
  const value = cell.v as number;
  const date = SSF.parse_date_code(value, { date1904: workbook.Workbook?.WBProps?.date1904 === true });
  if (date === null || date === undefined || value < 0) return String(value);
  const { y, m, d, H, M, S } = date;
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
  const time = `${two(H)}:${two(M)}:${two(Math.round(S))}`;
  return time === "00:00:00" ? day : value < 1 ? time : `${day} ${time}`;
}

/** One of our cells in the words of {@link cellsBySheetJs}. */
export function comparable(cell: Cell): string {
  if (typeof cell === "string") return cell.replace(/^((?:\d{4}-\d\d-\d\d )?\d\d:\d\d)$/, "$1:00");
  switch (cell.kind) {
    case "number":
      return String(cell.value);
    case "day":
      return cell.day;
    case "formula":
      return "";
    default:
      return cell.text;
  }
}
