import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blobSource } from "./blob-source.ts";
import { bytesSource } from "./bytes-source.ts";
import { piecesSource } from "./fixtures/read-events.ts";
import { readHead } from "./read-pieces.ts";
import { sha256Of } from "./sha256-of.ts";
import { type SourceInput, toDataSource } from "./to-data-source.ts";

const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);

async function read(input: SourceInput): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of toDataSource(input).open()) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("toDataSource", () => {
  it.each([
    { name: "bytes", input: { name: "a", content: bytes } },
    { name: "a blob", input: new Blob([bytes]) },
    { name: "a source", input: bytesSource("a", bytes) },
  ])("reads $name as often as asked", async ({ input }) => {
    expect(Buffer.compare(await read(input), bytes)).toBe(0);
    expect(Buffer.compare(await read(input), bytes)).toBe(0);
    expect(toDataSource(input).size).toBe(200_000);
  });

  it("reads a text as UTF-8", async () => {
    expect(Buffer.from(await read({ name: "a", content: "đ" })).toString("hex")).toBe("c491");
  });

  it("keeps the name of a file", () => {
    expect(toDataSource(new File(["a"], "b.csv")).name).toBe("b.csv");
    expect(toDataSource(new Blob(["a"])).name).toBe("blob");
  });

  it("refuses anything else", () => {
    expect(() => toDataSource({} as SourceInput)).toThrow(/^toDataSource: input must/);
  });

  it.each([42, null, undefined, "text", {}])("is made of nothing else: %s", (input) => {
    expect(() => toDataSource(input as never)).toThrow(
      /^toDataSource: input must have open, content or stream, got /,
    );
  });
});

describe("blobSource", () => {
  it("cancels the stream of a reading that ends early", async () => {
    let isCancelled = false;
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(bytes),
        cancel: () => {
          isCancelled = true;
        },
      });
    const head = await readHead(blobSource({ size: 1, stream }), { length: 10 });
    expect([head.length, isCancelled]).toEqual([10, true]);
  });
});

describe("sha256Of", () => {
  it("is the same in whatever pieces the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
        async (content, lengths) => {
          const sha256 = createHash("sha256").update(content).digest("hex");
          expect(await sha256Of(piecesSource(content, lengths))).toEqual({ sha256, bytes: content.length });
        },
      ),
    );
  });

  it("stops with the reason of the signal", async () => {
    const reason = new Error("enough");
    await expect(sha256Of(bytesSource("a", bytes), { signal: { aborted: true, reason } })).rejects.toBe(
      reason,
    );
  });
});
