const PAGE = 4096;

/** A set of whole numbers from 0 that needs a bit for each, for pages of numbers of which it has any. */
export class NumberSet {
  readonly #pages = new Map<number, Uint8Array>();
  #size = 0;

  add(number: number): void {
    const place = Math.floor(number / PAGE);
    let page = this.#pages.get(place);
    if (page === undefined) {
      page = new Uint8Array(PAGE / 8);
      this.#pages.set(place, page);
    }
    const bit = number % PAGE;
    const before = page[bit >> 3] ?? 0;
    const after = before | (1 << (bit & 7));
    if (after === before) return;
    page[bit >> 3] = after;
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }
}
