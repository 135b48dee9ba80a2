import { describe, expect, it } from "vitest";
import { readLimited } from "./read-limited.ts";

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1, 2);
  yield Uint8Array.of(3);
}

describe("readLimited", () => {
  it("joins the chunks up to the limit", async () => {
    expect(await readLimited(chunks(), 3)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("fails beyond it", async () => {
    await expect(readLimited(chunks(), 2)).rejects.toMatchObject({ code: "EFBIG" });
  });
});
