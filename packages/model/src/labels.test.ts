import { describe, expect, it } from "vitest";
import * as model from "./index.ts";
import type { LocalizedText } from "./localized-text.ts";

const exported: Readonly<Record<string, unknown>> = model;

/** The list that a record of labels stands beside: `RELEASES` for `RELEASE_LABELS`. */
const listOf = (labels: string): string => {
  const one = labels.replace(/_LABELS$/, "");
  const plural = [`${one}S`, `${one}ES`, one.replace(/Y$/, "IES"), one.replace(/IS$/, "ES")];
  const name = plural.find((candidate) => candidate in exported);
  if (name === undefined) throw new Error(`no list for ${labels}`);
  return name;
};

const records = Object.keys(exported).filter((name) => name.endsWith("_LABELS"));

describe("labels", () => {
  it("are found in the public names", () => {
    expect(records.length).toBeGreaterThan(20);
  });

  it.each(records)("%s has a Vietnamese and an English label for each code, each once", (name) => {
    const labels = exported[name] as Readonly<Record<string, LocalizedText>>;
    const codes = exported[listOf(name)] as readonly string[];
    expect(Object.keys(labels).sort()).toEqual([...codes].sort());
    expect(new Set(codes).size).toBe(codes.length);
    for (const language of model.LANGUAGES) {
      const texts = Object.values(labels).map((label) => label[language]);
      expect(texts).not.toContain("");
      expect(texts.map((text) => text.trim().normalize("NFC"))).toEqual(texts);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
