import { fold } from "@kehoach/text";

// words that people leave out or write as a sign
const FILLERS = new Set(["va", "cac", "and"]);

/** The words of a name as they are compared: folded, i for y, without signs and words that are often left out. */
export function nameWords(text: string): readonly string[] {
  const apart = text
    .normalize("NFC")
    // KH&ĐT stands behind the word before it: SởKH&ĐT
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return fold(apart)
    .replaceAll("y", "i")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word));
}

/** Whether letters that stand together spell the words in order, each written out or by its first letter. */
export function spells(letters: string, words: readonly string[]): boolean {
  // places that can be reached after each word
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reached) {
      if (letters.startsWith(word, at)) next.add(at + word.length);
      if (letters[at] === word[0]) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
