import type { Plan } from "@kehoach/model";

/** Number of the document that a plan was issued as; `undefined` if its document is not among those it lists. */
export function planNumber({ documents, document }: Plan): string | undefined {
  return documents.find(({ id }) => id === document)?.number.text;
}
