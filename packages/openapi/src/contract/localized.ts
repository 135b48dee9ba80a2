import type { LocalizedText } from "@kehoach/model";
import type { Described } from "../document/open-api-types.ts";

/** A description in both languages, as documents write it. */
export function described({ en, vi }: LocalizedText): Described {
  return { description: en, "x-description-vi": vi };
}
