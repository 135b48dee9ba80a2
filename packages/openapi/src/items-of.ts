import { dataOf, type RequestResult } from "./problem-error.ts";

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** What asks for the next page; `null` on the last. */
  readonly nextCursor: string | null;
}

/**
 * Every item of a list, page after page; the next page is asked for when the items before it are used up.
 *
 * @param load - Asks for a page: the one after `cursor`, or the first one if that is missing.
 * @throws {ProblemError} If a request failed.
 *
 * @example
 * const response = { ok: true, status: 200, statusText: "OK" };
 * const pages = { first: { items: [1, 2], nextCursor: "b" }, b: { items: [3], nextCursor: null } };
 * const items = [];
 * for await (const item of itemsOf(async ({ cursor = "first" }) => ({ data: pages[cursor], response }))) items.push(item);
 * items; // => [1, 2, 3]
 */
export async function* itemsOf<Item>(
  load: (page: { readonly cursor?: string }) => Promise<RequestResult<Page<Item>>>,
): AsyncGenerator<Item, void, undefined> {
  let page: { readonly cursor?: string } | undefined = {};
  while (page !== undefined) {
    const { items, nextCursor }: Page<Item> = dataOf(await load(page));
    yield* items;
    page = nextCursor === null ? undefined : { cursor: nextCursor };
  }
}
