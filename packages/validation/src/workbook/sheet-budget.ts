import type { Cell } from "../grid.ts";
import { beyondLimit } from "./workbook-fault.ts";
import { MAXIMUM_CELL_CHARACTERS, MAXIMUM_SHEET_CELLS } from "./workbook-limits.ts";

/** Counts the cells of one sheet against the limits. */
export class SheetBudget {
  #cells = 0;

  /** Takes a number of cells, blank ones before the last of a row among them. */
  takeCells(count: number): void {
    this.#cells += count;
    if (this.#cells > MAXIMUM_SHEET_CELLS) {
      throw beyondLimit("cells", { amount: this.#cells, limit: MAXIMUM_SHEET_CELLS });
    }
  }

  /** Gives the cell back if its text is not too long. */
  checked(cell: Cell): Cell {
    if (typeof cell === "string" && cell.length > MAXIMUM_CELL_CHARACTERS) {
      throw beyondLimit("characters", { amount: cell.length, limit: MAXIMUM_CELL_CHARACTERS });
    }
    return cell;
  }
}
