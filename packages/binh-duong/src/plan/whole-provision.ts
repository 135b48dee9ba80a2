import type { Quotation } from "@kehoach/model";
import { provisions } from "./provisions.ts";

/**
 * Quotes a provision from its first word to its last.
 *
 * @throws {RangeError} If the plan has no such provision.
 */
export function wholeProvision(id: string): Quotation {
  const provision = provisions.find((candidate) => candidate.id === id);
  if (provision === undefined) throw new RangeError(`wholeProvision: id must be in the plan, got ${id}`);
  return { provision: id, text: provision.text };
}
