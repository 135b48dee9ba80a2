import { openXlsx, saveXlsx } from "hucre/xlsx";

/** What somebody enters into cells of a sheet, by address such as `F8`. */
export type Entries = Readonly<Record<string, string | number | Date>>;

/** The bytes of a template with cells filled in, as a spreadsheet would save them. */
export async function fillTemplate(
  bytes: Uint8Array,
  sheets: Readonly<Record<string, Entries>>,
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  for (const { name, rows, cells } of workbook.sheets) {
    for (const [address, value] of Object.entries(sheets[name] ?? {})) {
      const row = Number(address.slice(1)) - 1;
      const column = address.charCodeAt(0) - 65;
      const key = `${row},${column}`;
      const type = value instanceof Date ? "date" : typeof value === "number" ? "number" : "string";
      cells?.set(key, { ...cells.get(key), value, type });
      const line = rows[row] ?? [];
      rows[row] = line;
      line[column] = value;
    }
  }
  return saveXlsx(workbook);
}
