/** The address of a cell as spreadsheets write it, row and column from 0: `A1`, `AB12`. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
