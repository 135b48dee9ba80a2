import { fold } from "@kehoach/text";
import { DOCUMENT_TYPES, type DocumentType, type DocumentTypeCode, type Numbering } from "./document-type.ts";

/** A document number taken apart. Without its date it does not identify a document: numbers start again. */
export interface DocumentNumber {
  /** The whole number as written, without blanks at the ends, composed (NFC). */
  readonly text: string;
  readonly numbering: Numbering;
  /** The running number as text, since `05`, `12a` and `66.25` occur. */
  readonly number: string;
  /** The year inside the number, as normative acts have it; `null` where it has none, as all Party numbers. */
  readonly year: number | null;
  /** What stands where the type stands, as written; `null` where the number has no such part. */
  readonly typeCode: string | null;
  /** The type, only where the code is known in this numbering. */
  readonly type: DocumentTypeCode | null;
  readonly typeStatus: "known" | "unknown" | "not-in-number";
  /** Types that an unknown code may stand for, to show to a person; empty where the type is known. */
  readonly typeCandidates: readonly DocumentTypeCode[];
  /**
   * Everything behind the type, as written: `UBND`, `TTg`, `UBTVQH15`, `TU`. Where the type is unknown the code may
   * be part of the issuer: `BTTTT-CNTT` is an official letter (công văn), which has no code, of BTTTT.
   */
  readonly issuer: string;
  /** Term of the National Assembly, from an issuer that ends in it (`QH15`, `UBTVQH15`), else `null`. */
  readonly term: number | null;
}

/** The answer of {@link parseDocumentNumber}. */
export type DocumentNumberResult =
  | { readonly ok: true; readonly value: DocumentNumber }
  | { readonly ok: false; readonly reason: "empty" | "too-long" | "contains-blank" | "unrecognised" };

// UTF-16 code units, as given
const LONGEST = 100;

const NUMBER = String.raw`(?<number>\d{1,6}(?:\.\d{1,3})?[a-zđ]?)`;
const WORD = String.raw`\p{L}[\p{L}\p{N}&]*`;
const STATE_NUMBER = new RegExp(`^${NUMBER}(?:/(?<year>\\d{4}))?/(?<symbol>${WORD}(?:-${WORD})*)$`, "iu");
const PARTY_NUMBER = new RegExp(`^${NUMBER}-(?<type>${WORD})/(?<issuer>${WORD}(?:-${WORD})*)$`, "iu");
const ASSEMBLY_TERM = /^(?:UBTV)?QH(\d{1,2})$/;

/**
 * Takes the number of a State document (`7099/KH-UBND`, `30/2020/NĐ-CP`) or a Party document (`29-NQ/TW`) apart.
 *
 * State numbers are `number/TYPE-ISSUER` or `number/year/TYPE-ISSUER`, Party numbers `number-TYPE/ISSUER`. Blanks at
 * the ends are dropped; one inside, or a line break, is a failure. Decomposed text is composed. Capital and small
 * letters and marks tell types apart, so a code that is not exactly known gives `typeStatus: "unknown"` with the
 * types that it resembles, never a type. Issuers stay as written and are not checked. A code without an issuer
 * behind it (`12/QĐ`) is no number. Years run from 1900 to 2200, both inclusive.
 *
 * The result does not identify a document: `111/NQ-CP` exists in several years, and Party numbers start again every
 * term. Keep the date beside it.
 *
 * Source: Decree 30/2020/NĐ-CP, articles 7, 8 and annex III; Guideline 36-HD/VPTW of 3 April 2018.
 *
 * @returns The parts, or why the text is no document number; `too-long` means over 100 code units as given.
 *
 * @example
 * parseDocumentNumber("202/2025/QH15"); // => { ok: true, value: { text: "202/2025/QH15", numbering: "state", number: "202", year: 2025, typeCode: null, type: null, typeStatus: "not-in-number", typeCandidates: [], issuer: "QH15", term: 15 } }
 * parseDocumentNumber("24- NQ/TW"); // => { ok: false, reason: "contains-blank" }
 */
export function parseDocumentNumber(text: string): DocumentNumberResult {
  // measured before anything walks the text
  if (text.length > LONGEST) return { ok: false, reason: "too-long" };
  const written = text.normalize("NFC").trim();
  if (written === "") return { ok: false, reason: "empty" };
  if (/\s/u.test(written)) return { ok: false, reason: "contains-blank" };
  const value = readParty(written) ?? readState(written);
  return value === undefined ? { ok: false, reason: "unrecognised" } : { ok: true, value };
}

function readParty(text: string): DocumentNumber | undefined {
  const { number, type, issuer } = PARTY_NUMBER.exec(text)?.groups ?? {};
  if (number === undefined || type === undefined || issuer === undefined || isZero(number)) return undefined;
  return {
    text,
    numbering: "party",
    number,
    year: null,
    ...typeOf({ code: type, numbering: "party" }),
    issuer,
    term: null,
  };
}

function readState(text: string): DocumentNumber | undefined {
  const { number, year, symbol } = STATE_NUMBER.exec(text)?.groups ?? {};
  if (number === undefined || symbol === undefined || isZero(number)) return undefined;
  if (year !== undefined && (Number(year) < 1900 || Number(year) > 2200)) return undefined;
  const dash = symbol.indexOf("-");
  if (dash < 0 && DOCUMENT_TYPES.some(({ code }) => code === symbol)) return undefined;
  const issuer = symbol.slice(dash + 1);
  const term = ASSEMBLY_TERM.exec(issuer)?.[1];
  return {
    text,
    numbering: "state",
    number,
    year: year === undefined ? null : Number(year),
    ...typeOf({ code: dash < 0 ? null : symbol.slice(0, dash), numbering: "state" }),
    issuer,
    term: term === undefined ? null : Number(term),
  };
}

type TypeParts = Pick<DocumentNumber, "typeCode" | "type" | "typeStatus" | "typeCandidates">;

function typeOf({
  code,
  numbering,
}: {
  readonly code: string | null;
  readonly numbering: Numbering;
}): TypeParts {
  if (code === null) return { typeCode: null, type: null, typeStatus: "not-in-number", typeCandidates: [] };
  const type = DOCUMENT_TYPES.find((known) => known.code === code && known.numberings.includes(numbering));
  if (type !== undefined) return { typeCode: code, type: type.code, typeStatus: "known", typeCandidates: [] };
  const typeCandidates = DOCUMENT_TYPES.filter((known) => resembles({ code, known, numbering })).map(
    (known) => known.code,
  );
  return { typeCode: code, type: null, typeStatus: "unknown", typeCandidates };
}

interface Resemblance {
  readonly code: string;
  readonly known: DocumentType;
  readonly numbering: Numbering;
}

function resembles({ code, known, numbering }: Resemblance): boolean {
  if (fold(code) === fold(known.code)) return true;
  // the Party's own list of abbreviations has not been read: initials are the best that can be said
  return numbering === "party" && fold(code) === initials(known.name.vi);
}

function initials(name: string): string {
  return fold(name)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}

// running numbers start at 1
function isZero(number: string): boolean {
  return !/[1-9]/.test(number);
}
