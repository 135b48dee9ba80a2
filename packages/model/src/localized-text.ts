/** A language that every text for people exists in. */
export type Language = (typeof LANGUAGES)[number];

/** Every {@link Language}, Vietnamese first. */
export const LANGUAGES = ["vi", "en"] as const;

/** A text that people read, in Vietnamese and in English. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}
