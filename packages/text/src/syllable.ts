/** A Vietnamese syllable taken apart, in composed lower-case letters without tone. */
export interface Syllable {
  /** Consonants before the vowels, `qu` and `gi` among them; `""` if there are none. */
  readonly onset: string;
  /** Vowels and what closes them. */
  readonly rime: string;
}

const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang
  oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung up ut uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych
  uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yn ynh yt yêm yên yêng
  yêt yêu`.split(/\s+/u),
);

/** The five tone marks: grave, acute, tilde, hook above, dot below. */
export const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

// a syllable that a stop closes is spoken with the rising or the heavy tone only
const STOPPED = /(?:c|ch|p|t)$/u;
const TONES_OF_STOPPED = /[\u0301\u0323]/u;

/** The letters of a word without tone, composed, and the tone marks that they carried. */
function withoutTone(word: string): { readonly letters: string; readonly tones: readonly string[] } {
  const decomposed = word.normalize("NFD");
  return {
    letters: decomposed.replace(TONE_MARKS, "").normalize("NFC"),
    tones: decomposed.match(TONE_MARKS) ?? [],
  };
}

/**
 * How a Vietnamese syllable is put together, whatever its tone and case; `undefined` if no Vietnamese syllable is put
 * together so. It knows sounds and not words: `me` and `hat` are syllables, `thăt` is none, since a stop is spoken with
 * two of the tones only.
 *
 * @example
 * syllableOf("Nghiệp"); // => { onset: "ngh", rime: "iêp" }
 * syllableOf("Plan"); // => undefined
 */
export function syllableOf(word: string): Syllable | undefined {
  const { letters, tones } = withoutTone(word);
  if (tones.length > 1) return undefined;
  const lower = letters.toLowerCase();
  // the longest onset that leaves a rime: giêng is g-iêng, gia is gi-a
  for (let length = Math.min(3, lower.length - 1); length >= 0; length -= 1) {
    const onset = lower.slice(0, length);
    const rime = lower.slice(length);
    if ((length === 0 || ONSETS.includes(onset)) && RIMES.has(rime)) {
      const hasFittingTone = !STOPPED.test(rime) || TONES_OF_STOPPED.test(tones[0] ?? "");
      return hasFittingTone ? { onset, rime } : undefined;
    }
  }
  return undefined;
}
