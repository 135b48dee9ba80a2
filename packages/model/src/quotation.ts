/** The words of a plan on which a statement rests. */
export interface Quotation {
  /** The `id` of the {@link Provision} that holds the words. */
  readonly provision: string;
  /** The words themselves: an unbroken part of that provision's text. */
  readonly text: string;
}
