import type { CodeFinder } from "../code-finder.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { refAmbiguous } from "../rules/ref-ambiguous.ts";
import { type ReferenceKind, refUnknown } from "../rules/ref-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { RowReader } from "./row-reader.ts";
import { shownText } from "./shown-text.ts";

/** A cell that must refer to something of the plan: its code, whichever way that was written, or a name. */
export function readReference<Column extends string>(
  reader: RowReader<Column>,
  { kind, finder }: { readonly kind: Column & ReferenceKind; readonly finder: CodeFinder },
): string | undefined {
  const text = reader.required(kind);
  if (text === undefined) return undefined;
  const found = finder.find(text);
  const shown = shownText(text);
  switch (found.kind) {
    case "exact":
      return found.id;
    case "alike":
      reader.report(codeLabelUsed, kind, { text: shown, code: found.id });
      return found.id;
    case "ambiguous": {
      const parameters = { kind, text: shown, candidates: found.candidates };
      return reader.report(refAmbiguous, kind, parameters, suggestionsOf(found.candidates, "guess"));
    }
    case "unknown": {
      const suggestions = suggestionsOf(found.suggestions, "likely");
      return reader.report(refUnknown, kind, { kind, text: shown }, suggestions);
    }
  }
}
