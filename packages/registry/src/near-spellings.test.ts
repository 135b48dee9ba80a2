import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { NearSpellings } from "./near-spellings.ts";

function indexOf(texts: readonly string[]): NearSpellings<{ readonly letters: string }> {
  const index = new NearSpellings<{ readonly letters: string }>();
  for (const letters of texts) index.add({ letters });
  return index;
}

// few letters, so that texts are often near to one another
const texts = fc.string({ unit: fc.constantFrom("a", "b", "đ", "ớ"), maxLength: 12 });

describe("NearSpellings", () => {
  it.each([
    { name: "the text itself", text: "sotaichinh" },
    { name: "a letter more", text: "sotaaichinh" },
    { name: "a letter less", text: "sotichinh" },
    { name: "another letter", text: "sotaixhinh" },
    { name: "two letters swapped", text: "sotiachinh" },
  ])("finds $name", ({ text }) => {
    const index = indexOf(["sotaichinh", "sonoivu"]);
    expect([...index.near(text)].map(({ letters }) => letters)).toEqual(["sotaichinh"]);
  });

  it("finds what was added after the first question", () => {
    const index = indexOf([]);
    expect(index.near("soyte").size).toBe(0);
    index.add({ letters: "soyte" });
    expect(index.near("soyte").size).toBe(1);
  });

  it("misses nothing that is at most one letter away", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), texts, (all, asked) => {
        const found = [...indexOf(all).near(asked)].map(({ letters }) => letters).sort();
        const wanted = all.filter((letters) => editDistance(asked, letters, 1) <= 1).sort();
        expect(found.filter((letters) => editDistance(asked, letters, 1) <= 1)).toEqual(wanted);
      }),
    );
  });

  it("finds little else: what it names is at most two letters away", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), texts, (all, asked) => {
        for (const { letters } of indexOf(all).near(asked)) {
          expect(editDistance(asked, letters, 2)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
