import type { FoundCode } from "../code-finder.ts";
import { shownText } from "../csv/shown-text.ts";
import { cellCodeDamaged } from "../rules/cell-code-damaged.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { refAmbiguous } from "../rules/ref-ambiguous.ts";
import { type ReferenceKind, refUnknown } from "../rules/ref-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { FoundArea } from "./plan-finders.ts";
import type { RecordReader } from "./record-reader.ts";

/** Who knows what a text refers to. */
export interface ReferenceFinder {
  find(text: string): FoundCode | FoundArea;
}

/** How a reference is read. */
export interface ReferenceOptions {
  readonly finder: ReferenceFinder;
  /** Whether a name in place of the code passes without a finding. */
  readonly namesPass?: boolean;
}

/** What a text of a field refers to in the plan: a code, whichever way it was written, or a name. */
export function readReference<Field extends string>(
  reader: RecordReader<Field>,
  { kind, text }: { readonly kind: Field & ReferenceKind; readonly text: string },
  { finder, namesPass = false }: ReferenceOptions,
): string | undefined {
  const found = finder.find(text);
  const shown = (): string => shownText(text);
  switch (found.kind) {
    case "exact":
      return found.id;
    case "alike":
      if (!namesPass) reader.report(codeLabelUsed, kind, { text: shown(), code: found.id });
      return found.id;
    case "damaged":
      reader.report(
        cellCodeDamaged,
        kind,
        { text: shown(), code: found.code },
        suggestionsOf([found.code], "likely"),
      );
      return found.id;
    case "ambiguous": {
      const parameters = { kind, text: shown(), candidates: found.candidates };
      return reader.report(refAmbiguous, kind, parameters, suggestionsOf(found.candidates, "guess"));
    }
    case "unknown": {
      const suggestions = suggestionsOf(found.suggestions, "likely");
      return reader.report(refUnknown, kind, { kind, text: shown() }, suggestions);
    }
  }
}
