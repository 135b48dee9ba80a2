import { type Finding, findingOf, type Location } from "@kehoach/model";
import {
  decodeTcvn3,
  decodeVni,
  detectLegacyEncoding,
  type LegacyEncoding,
  type LegacyEncodingSuggestion,
  repairDStroke,
  syllableOf,
} from "@kehoach/text";
import { shownText } from "./csv/shown-text.ts";
import { INVISIBLE } from "./invisible-characters.ts";
import { encodingInvisible } from "./rules/encoding-invisible.ts";
import { encodingLegacyFont } from "./rules/encoding-legacy-font.ts";
import { encodingMojibake, type MojibakeKind } from "./rules/encoding-mojibake.ts";
import { unmangled } from "./unmangle.ts";

/** A cell as it is to be read, and what is wrong with its characters. */
export interface CheckedText {
  /** Composed (NFC), and converted from a font encoding if that was asked for; else as it stands in the file. */
  readonly text: string;
  /** Findings of this cell, or of an earlier one that it makes sure of. */
  readonly findings: readonly Finding[];
}

const ORDINARY = /^[\t\n\r -~]*$/;
const UNICODE_VIETNAMESE = /[ăĂđĐĨĩŨũơƠưƯ\u1EA0-\u1EF9]|\p{M}/u;
const NOT_ASCII = /[^\p{ASCII}]/u;
const REPLACED = "\uFFFD";
// no-break blanks inside a code or a number; between words they are an ordinary choice
const NO_BREAK_BLANK = /[\u00A0\u202F]/g;
const CODE_OR_NUMBER =
  /^[+-]?\d{1,3}(?:[\u00A0\u202F]\d{3})+(?:[.,]\d+)?$|^(?=[A-Za-z])(?=[!-~\u00A0\u202F]*[._-])[!-~]+(?:[\u00A0\u202F]+[!-~]+)+$/;
const WORDS_THAT_PROVE = 3;
const MOST_NAMED = 5;

const DECODERS = { tcvn3: decodeTcvn3, vni: decodeVni } as const;

const NONE: readonly Finding[] = [];

/**
 * Checks the characters of the cells of one input, one after the other. A few words may look like those of an old font
 * by chance, so they are findings only once three words of the input speak for the same font.
 */
export class TextChecks {
  readonly #convertFrom: LegacyEncoding | undefined;
  readonly #evidence: Record<LegacyEncoding, { words: number; waiting: Finding[] }> = {
    tcvn3: { words: 0, waiting: [] },
    vni: { words: 0, waiting: [] },
  };

  /** @param options - `legacyEncoding`: the font encoding to convert from, if that was asked for. */
  constructor({ legacyEncoding }: { readonly legacyEncoding?: LegacyEncoding | undefined } = {}) {
    this.#convertFrom = legacyEncoding;
  }

  /** Checks one cell; `locate` is asked only if there is something to say. */
  check(text: string, locate: () => Location): CheckedText {
    if (ORDINARY.test(text)) return { text, findings: NONE };
    const converted = this.#convertFrom === undefined ? text : reading(text, this.#convertFrom);
    const legacy = converted === text ? detectLegacyEncoding(text) : undefined;
    const findings =
      legacy === undefined
        ? characterFindings(converted, locate)
        : this.#legacyFindings(text, legacy, locate);
    return { text: converted.normalize("NFC"), findings };
  }

  #legacyFindings(
    text: string,
    legacy: LegacyEncodingSuggestion,
    locate: () => Location,
  ): readonly Finding[] {
    const { encoding } = legacy;
    const evidence = this.#evidence[encoding];
    evidence.words += legacy.words.readable;
    evidence.waiting.push(
      findingOf(encodingLegacyFont, {
        parameters: { encoding },
        location: locate(),
        value: shownText(text),
        suggestions: [{ value: legacy.text, confidence: legacy.confidence }],
      }),
    );
    return evidence.words < WORDS_THAT_PROVE ? NONE : evidence.waiting.splice(0);
  }
}

/** The reading with more Vietnamese words; where both have as many, the one that was asked for. */
function reading(text: string, encoding: LegacyEncoding): string {
  if (!NOT_ASCII.test(text) || UNICODE_VIETNAMESE.test(text)) return text;
  const read = DECODERS[encoding](text);
  return syllables(text) > syllables(read) ? text : read;
}

function syllables(text: string): number {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => syllableOf(word) !== undefined).length;
}

function characterFindings(text: string, locate: () => Location): readonly Finding[] {
  const findings: Finding[] = [];
  const value = shownText(text);
  const garbled = garbledAs(text);
  if (garbled !== undefined) {
    const { kind, meant } = garbled;
    const suggestions = meant === null ? [] : [{ value: meant, confidence: "likely" as const }];
    findings.push(
      findingOf(encodingMojibake, { parameters: { kind }, location: locate(), value, suggestions }),
    );
  }
  const invisible = [
    ...(text.match(INVISIBLE) ?? []),
    ...(CODE_OR_NUMBER.test(text.trim()) ? (text.trim().match(NO_BREAK_BLANK) ?? []) : []),
  ];
  // what misread text has between its letters is no finding of its own
  if (invisible.length > 0 && garbled?.kind !== "misread-utf-8") {
    const characters = [...new Set(invisible.map(codePoint))].slice(0, MOST_NAMED);
    const meant = withoutInvisible(text);
    const suggestions = meant === "" ? [] : [{ value: meant, confidence: "likely" as const }];
    findings.push(
      findingOf(encodingInvisible, { parameters: { characters }, location: locate(), value, suggestions }),
    );
  }
  return findings;
}

function garbledAs(text: string): { readonly kind: MojibakeKind; readonly meant: string | null } | undefined {
  if (text.includes(REPLACED)) return { kind: "replaced", meant: null };
  const meant = unmangled(text);
  if (meant !== undefined) return { kind: "misread-utf-8", meant: meant.normalize("NFC") };
  const { repairs, text: repaired } = repairDStroke(text);
  return repairs.length > 0 ? { kind: "d-stroke", meant: repaired } : undefined;
}

function withoutInvisible(text: string): string {
  const visible = text.replace(INVISIBLE, "").trim();
  return CODE_OR_NUMBER.test(visible) ? visible.replace(NO_BREAK_BLANK, "") : visible;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
