export { closest } from "./closest.ts";
export { compareLetters } from "./compare-letters.ts";
export { decodeTcvn3 } from "./decode-tcvn3.ts";
export { decodeVni } from "./decode-vni.ts";
export {
  detectLegacyEncoding,
  type LegacyEncoding,
  type LegacyEncodingSuggestion,
} from "./detect-legacy-encoding.ts";
export { fold } from "./fold.ts";
export { compareNames, nameSortKey } from "./name-sort-key.ts";
export { NUMBER_FORMATS, type NumberFormat, type NumberReading, parseNumber } from "./parse-number.ts";
export { placeTones, type TonePlacement } from "./place-tones.ts";
export { type NumberCell, type NumberFormatProof, proveNumberFormat } from "./prove-number-format.ts";
export type { DStrokeRepair, DStrokeRepairResult, UntouchedLetter } from "./repair-d-stroke.ts";
export { repairDStroke } from "./repair-d-stroke.ts";
export { type Syllable, syllableOf } from "./syllable.ts";
