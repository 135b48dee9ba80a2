/**
 * A node of a plan's own text: one paragraph of the source, word for word.
 *
 * `marker` and `text` joined by one blank give the paragraph back; provisions in order give the whole source.
 * Lines of a paragraph are joined with one blank, or with nothing after a hyphen that ends a line
 * (`24-` + `NQ/TW`).
 */
export interface Provision {
  /** The path in the text: `III.1.b.2` is the second bullet of point b of part 1 of chapter III. */
  readonly id: string;
  /** What stands in front of the text, as printed: `III.`, `1.`, `đ)`, `-`; `null` where nothing does. */
  readonly marker: string | null;
  /** The paragraph without its marker, typing errors of the source included. */
  readonly text: string;
  /** The page of the source on which the paragraph begins, from 1. */
  readonly page: number;
  /** The `id` of the provision above it, `null` at the top. */
  readonly parent: string | null;
}
