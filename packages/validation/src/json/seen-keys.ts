import { type Finding, findingOf, jsonPointer, type Location } from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { jsonDuplicateKey } from "../rules/json-duplicate-key.ts";

/** Where a key of an object stands. */
export interface KeyPlace {
  readonly key: string;
  readonly line: number;
  readonly pointer: string;
}

/** Pointer to what stands under a key of an object. */
export function pointerTo(parent: string, key: string): string {
  // most keys need no escape, and this runs for every cell
  return key.includes("/") || key.includes("~") ? `${parent}${jsonPointer([key])}` : `${parent}/${key}`;
}

/** The finding that a key is there twice. */
export function duplicateKeyFinding(
  { key, line, pointer }: KeyPlace,
  { first, input }: { readonly first: number; readonly input: string | undefined },
): Finding {
  const location: Location = { input, line, pointer };
  return findingOf(jsonDuplicateKey, {
    parameters: { key: shownText(key), first },
    location,
    value: shownText(key),
    related: [{ ...location, line: first }],
  });
}

/** The keys of one object so far. */
export class SeenKeys {
  readonly #lines = new Map<string, number>();
  #told: Set<string> | undefined;
  readonly #input: string | undefined;
  readonly #report: (finding: Finding) => void;

  constructor({
    input,
    report,
  }: { readonly input: string | undefined; readonly report: (finding: Finding) => void }) {
    this.#input = input;
    this.#report = report;
  }

  /** Whether a key is new. The second time is a finding, the times after it are not. */
  see(place: KeyPlace): boolean {
    const { key, line } = place;
    const first = this.#lines.get(key);
    if (first === undefined) {
      this.#lines.set(key, line);
      return true;
    }
    this.#told ??= new Set();
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    this.#report(duplicateKeyFinding(place, { first, input: this.#input }));
    return false;
  }
}
