import { describe, expect, it } from "vitest";
import { INPUT_FORMATS } from "../src/dataset-reader.ts";
import { goodObservations } from "../src/testing/good-submission.ts";
import { Random } from "../src/testing/random.ts";
import { anyManner, writeSubmission } from "../src/testing/written-submission.ts";
import { mutate } from "./mutate.ts";
import { pollution } from "./pollution.ts";
import { probe } from "./probe.ts";
import { zipEntries } from "./zip-entries.ts";

const COUNT = 40;

async function fileOf(format: (typeof INPUT_FORMATS)[number]): Promise<Uint8Array> {
  const random = new Random(7);
  const { content } = await writeSubmission(goodObservations(random, "plain"), {
    format,
    manner: anyManner(random),
  });
  return content;
}

describe("mutate", () => {
  it.each(INPUT_FORMATS)(
    "makes the same of %s for the same seed, and something else of most seeds",
    async (format) => {
      const file = await fileOf(format);
      const made = new Set<string>();
      for (let seed = 1; seed <= COUNT; seed++) {
        const [one, again] = [await mutate(file, new Random(seed)), await mutate(file, new Random(seed))];
        expect(again).toEqual(one);
        made.add(Buffer.from(one).toString("base64"));
      }
      expect(made.size).toBeGreaterThan(COUNT / 2);
    },
  );

  it("leaves archives that can be opened as a rule", async () => {
    const file = await fileOf("xlsx");
    let opened = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      if (zipEntries(await mutate(file, new Random(seed))) !== undefined) opened += 1;
    }
    expect(opened).toBeGreaterThan(COUNT / 2);
  });
});

describe("mutations of good submissions", () => {
  it.each(INPUT_FORMATS)(
    "as %s throw nothing and are refused with a rule",
    async (format) => {
      const file = await fileOf(format);
      const verdicts = new Set<string>();
      for (let seed = 1; seed <= COUNT; seed++) {
        const { fault, verdict } = await probe(`file.${format}`, await mutate(file, new Random(seed)));
        expect(fault, `seed ${seed}`).toBeUndefined();
        verdicts.add(verdict);
      }
      expect(verdicts.size).toBeGreaterThan(1);
      expect(pollution()).toEqual([]);
    },
    60_000,
  );
});
