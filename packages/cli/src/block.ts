import type { Style } from "./paint.ts";

/** A text with one style. */
export interface StyledText {
  readonly text: string;
  readonly style: Style;
}

/** A run of text that may be wrapped. */
export interface Paragraph extends StyledText {
  readonly kind: "paragraph";
  /** What stands in front of the first line; further lines are indented as far. */
  readonly marker: string;
}

/** Rows of cells under a header. */
export interface Table {
  readonly kind: "table";
  readonly header: readonly string[];
  readonly rows: readonly (readonly StyledText[])[];
}

/** A part of what a command shows, before it is known how wide the paper is. */
export type Block = Paragraph | Table | { readonly kind: "gap" };

/** An empty line. */
export const GAP: Block = { kind: "gap" };

/** A {@link Paragraph}, plain and without a marker unless said otherwise. */
export function paragraph(
  text: string,
  { style = "plain", marker = "" }: { readonly style?: Style; readonly marker?: string } = {},
): Paragraph {
  return { kind: "paragraph", text, style, marker };
}

/** A plain cell. */
export function cell(text: string, style: Style = "plain"): StyledText {
  return { text, style };
}
