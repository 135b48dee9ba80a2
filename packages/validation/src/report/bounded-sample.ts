/** Keeps the first so many of any number of items, by an order, whatever the order in which they come. */
export class BoundedSample<Item> {
  readonly #limit: number;
  readonly #compare: (one: Item, other: Item) => number;
  #items: Item[] = [];
  #isSorted = true;
  /** Items at or after this one are not kept. */
  #last: Item | undefined;

  constructor(limit: number, compare: (one: Item, other: Item) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(item: Item): void {
    if (this.#last !== undefined && this.#compare(item, this.#last) >= 0) return;
    this.#items.push(item);
    this.#isSorted = false;
    if (this.#items.length >= 2 * this.#limit) this.#settle();
  }

  #settle(): void {
    if (this.#isSorted) return;
    this.#items.sort(this.#compare);
    this.#isSorted = true;
    if (this.#items.length < this.#limit) return;
    this.#items.length = this.#limit;
    this.#last = this.#items.at(-1);
  }

  /** What is kept, in order. */
  get items(): readonly Item[] {
    this.#settle();
    return this.#items;
  }
}
