import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "./bytes-source.ts";
import type { DataSource } from "./data-source.ts";
import { type DecodeOptions, decodeSource } from "./decode-source.ts";
import { oneByte, utf16 } from "./fixtures/encode-text.ts";
import { piecesSource } from "./fixtures/read-events.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function decode(source: DataSource | Uint8Array, options?: DecodeOptions): Promise<unknown> {
  const data = source instanceof Uint8Array ? bytesSource("a.csv", source) : source;
  const decoded = await decodeSource(data, options);
  if (!decoded.ok) {
    const { parameters, location } = decoded.finding;
    return { ...parameters, line: location.line };
  }
  let text = "";
  for await (const piece of decoded.text()) text += piece.text;
  const { name, how } = decoded.encoding;
  return { text, name, how, findings: decoded.findings.map(({ rule }) => rule) };
}

const text = "Chỉ tiêu;Giá trị\nTỷ lệ đô thị hóa;98,21\nThu ngân sách;đạt ước kế hoạch\n";
const sure = { text, findings: [] };
const assumed = { text, how: "assumed", findings: ["encoding.assumed"] };

describe("decodeSource", () => {
  it.each([
    { name: "UTF-8", bytes: utf8(text), expected: { ...sure, name: "utf-8", how: "valid-utf-8" } },
    {
      name: "UTF-8 with a mark",
      bytes: utf8(`\uFEFF${text}`),
      expected: { ...sure, name: "utf-8", how: "byte-order-mark" },
    },
    {
      name: "UTF-16, little end first",
      bytes: utf16(`\uFEFF${text}`, "little"),
      expected: { ...sure, name: "utf-16le", how: "byte-order-mark" },
    },
    {
      name: "UTF-16, big end first",
      bytes: utf16(`\uFEFF${text}`, "big"),
      expected: { ...sure, name: "utf-16be", how: "byte-order-mark" },
    },
    {
      name: "UTF-16 without a mark",
      bytes: utf16(text, "little"),
      expected: { ...assumed, name: "utf-16le" },
    },
    {
      name: "UTF-16 without a mark, big end first",
      bytes: utf16(text, "big"),
      expected: { ...assumed, name: "utf-16be" },
    },
    {
      name: "windows-1258",
      bytes: oneByte(text, "windows-1258"),
      expected: { ...assumed, name: "windows-1258" },
    },
    { name: "VISCII", bytes: oneByte(text, "viscii"), expected: { ...assumed, name: "viscii" } },
    {
      name: "TCVN3, left as its fonts show it",
      bytes: oneByte("C¨n cø NghÞ ®Þnh;ViÖt Nam", "windows-1252"),
      expected: { ...assumed, text: "C¨n cø NghÞ ®Þnh;ViÖt Nam", name: "windows-1252" },
    },
    {
      name: "VNI, left as its fonts show it",
      bytes: oneByte("Uûy ban nhaân daân tænh", "windows-1252"),
      expected: { ...assumed, text: "Uûy ban nhaân daân tænh", name: "windows-1252" },
    },
    { name: "nothing", bytes: utf8(""), expected: { ...sure, text: "", name: "utf-8", how: "valid-utf-8" } },
  ])("reads $name", async ({ bytes, expected }) => {
    expect(await decode(bytes)).toEqual(expected);
  });

  it.each([
    { name: "half a letter at the end", bytes: utf8("ab\nđ").slice(0, 4), offset: 3, line: 2 },
    {
      name: "a letter cut by another",
      bytes: Uint8Array.of(0x61, 0x0d, 0x0a, 0xe1, 0xbb, 0x61),
      offset: 3,
      line: 2,
    },
    { name: "French", bytes: oneByte("a,b\nété,forêt", "windows-1252"), offset: 4, line: 2 },
    { name: "UTF-32", bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), offset: 0, line: 1 },
  ])("refuses $name and says where", async ({ bytes, offset, line }) => {
    expect(await decode(bytes)).toEqual({ encoding: "utf-8", offset, line });
  });

  it("finds the place of a fault in a long file", async () => {
    const bytes = utf8(`${"Tỷ lệ\r\n".repeat(40_000)}ab`);
    bytes[bytes.length - 2] = 0xff;
    const expected = { encoding: "utf-8", offset: bytes.length - 2, line: 40_001 };
    expect(await decode(bytes)).toEqual(expected);
    expect(await decode(piecesSource(bytes, [70_001, 9]))).toEqual(expected);
  });

  it("refuses half a pair in UTF-16", async () => {
    expect(await decode(utf16("\uFEFFa\n\uD83C", "little"))).toEqual({
      encoding: "utf-16le",
      offset: 6,
      line: 2,
    });
  });

  it("takes a declared encoding, and checks it", async () => {
    const bytes = oneByte("Giá", "windows-1258");
    expect(await decode(bytes, { encoding: "Windows-1258" })).toMatchObject({ text: "Giá", how: "declared" });
    expect(await decode(bytes, { encoding: "utf-8" })).toEqual({ encoding: "utf-8", offset: 2, line: 1 });
    await expect(decode(bytes, { encoding: "abc" })).rejects.toThrow(/^textDecoderOf: there is no encoding/);
  });

  it("says so if the bytes change between two readings", async () => {
    let reading = 0;
    const source: DataSource = {
      name: "a.csv",
      size: 1,
      async *open() {
        reading++;
        yield reading < 3 ? utf8("a") : Uint8Array.of(0xff);
      },
    };
    await expect(decode(source)).rejects.toThrow("the bytes of a.csv changed");
  });

  it("composes windows-1258 in whatever pieces it comes", async () => {
    const bytes = oneByte(text, "windows-1258");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), async (lengths) => {
        expect(await decode(piecesSource(bytes, lengths))).toEqual({ ...assumed, name: "windows-1258" });
      }),
      { numRuns: 50 },
    );
  });
});
