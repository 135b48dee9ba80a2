/** Something with letters. */
interface Spelled {
  readonly letters: string;
}

const BASE = 0x01000193;

/** Spreads a hash over all of its bits and makes it a small whole number. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 2;
}

/** Hashes of a text and of the text with each of its letters left out once, without making these texts. */
function hashesOf(letters: string): readonly number[] {
  const { length } = letters;
  // hashes of what stands before each letter, and powers of the base
  const before = new Int32Array(length + 1);
  const power = new Int32Array(length + 1);
  power[0] = 1;
  for (let at = 0; at < length; at++) {
    before[at + 1] = (Math.imul(before[at] ?? 0, BASE) + letters.charCodeAt(at)) | 0;
    power[at + 1] = Math.imul(power[at] ?? 0, BASE);
  }
  const all = before[length] ?? 0;
  const hashes = [mixed(all)];
  for (let at = 0; at < length; at++) {
    // to leave out one of two equal neighbours is the same
    if (at > 0 && letters.charCodeAt(at) === letters.charCodeAt(at - 1)) continue;
    const weight = power[length - at - 1] ?? 0;
    const behind = (all - Math.imul(before[at + 1] ?? 0, weight)) | 0;
    hashes.push(mixed((Math.imul(before[at] ?? 0, weight) + behind) | 0));
  }
  return hashes;
}

/** Bits for each hash in the filter: with 16 about one in twenty that is not there seems to be. */
const BITS_PER_HASH = 16;

/**
 * Finds entries that are at most one letter away: two texts are only if they, or what is left of them without one letter,
 * have a text in common. Texts stand there as hashes, so what is found has still to be compared.
 */
export class NearSpellings<Entry extends Spelled> {
  readonly #byHash = new Map<number, Entry[]>();
  #filter: Uint32Array | undefined;
  #filterMask = 0;

  add(entry: Entry): void {
    this.#filter = undefined;
    for (const hash of hashesOf(entry.letters)) {
      const known = this.#byHash.get(hash);
      if (known === undefined) this.#byHash.set(hash, [entry]);
      else known.push(entry);
    }
  }

  /** A small table that says at once of most hashes that they are not there: large ones are slow to ask. */
  #madeFilter(): Uint32Array {
    if (this.#filter !== undefined) return this.#filter;
    let bits = 32;
    while (bits < this.#byHash.size * BITS_PER_HASH) bits *= 2;
    const filter = new Uint32Array(bits / 32);
    this.#filterMask = bits - 1;
    for (const hash of this.#byHash.keys()) {
      const bit = hash & this.#filterMask;
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    this.#filter = filter;
    return filter;
  }

  /** Entries that may be one letter away from a text, or be the text itself. */
  near(letters: string): ReadonlySet<Entry> {
    const filter = this.#madeFilter();
    const found = new Set<Entry>();
    for (const hash of hashesOf(letters)) {
      const bit = hash & this.#filterMask;
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      for (const entry of this.#byHash.get(hash) ?? []) found.add(entry);
    }
    return found;
  }
}
