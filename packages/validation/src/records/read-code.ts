import type { LocalizedText } from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import { shownText } from "../csv/shown-text.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { codeUnknown } from "../rules/code-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { RecordReader } from "./record-reader.ts";

/** A list of codes with what people write for them. */
export interface CodeList<Code extends string> {
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, LocalizedText>>;
  /** Codes by what stands for them, folded. */
  readonly byName: ReadonlyMap<string, Code>;
}

/** A list of codes whose labels are understood in either language, and other words beside them. */
export function codeList<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, LocalizedText>>,
  words?: Readonly<Partial<Record<Code, readonly string[]>>>,
): CodeList<Code> {
  const namesOf = (code: Code): readonly string[] => [
    ...(words?.[code] ?? []),
    labels[code].en,
    labels[code].vi,
    code,
  ];
  const entries = codes.flatMap((code) => namesOf(code).map((name) => [fold(name), code] as const));
  return { codes, labels, byName: new Map(entries) };
}

const LONGEST_GUESSED = 100;

/** A code of a list; labels in either language are understood and reported; blank is `null`. */
export function readCode<Field extends string, Code extends string>(
  reader: RecordReader<Field>,
  field: Field,
  { codes, labels, byName }: CodeList<Code>,
): Code | null | undefined {
  const text = reader.coded(field);
  if (text === undefined) return undefined;
  if (text === "") return null;
  const exact = codes.find((code) => code === text);
  if (exact !== undefined) return exact;
  const matched = byName.get(fold(text));
  if (matched !== undefined) {
    reader.report(codeLabelUsed, field, { text: shownText(text), code: matched });
    return matched;
  }
  const allowedVi = codes.map((code) => labels[code].vi);
  const parameters = { column: field, text: shownText(text), allowed: codes, allowedVi };
  const near = text.length > LONGEST_GUESSED ? [] : closest(text, codes);
  return reader.report(codeUnknown, field, parameters, suggestionsOf(near, "likely"));
}
