import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "./bytes-source.ts";
import { utf16 } from "./fixtures/encode-text.ts";
import { sniffFormat } from "./sniff-format.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join("");

async function sniffed(content: string | Uint8Array, name = "file"): Promise<unknown> {
  const found = await sniffFormat(bytesSource(name, content));
  if (found.kind === "format") return found.format;
  if (found.kind === "encrypted-workbook") return found.kind;
  return [found.finding.rule, ...Object.values(found.finding.parameters)];
}

const entry = (name: string, content = ""): string => `PK\x03\x04${"\0".repeat(26)}${name}${content}`;

describe("sniffFormat", () => {
  it.each([
    { name: "a.csv", content: "a,b\n1,2", expected: "csv" },
    { name: "a.csv", content: utf16("\uFEFFa;b", "little"), expected: "csv" },
    { name: "a.csv", content: utf16("a;b\n1;2", "big"), expected: "csv" },
    { name: "no ending", content: "Báo cáo quý I", expected: "csv" },
    { name: "a.csv", content: "[Biểu 1] Báo cáo\na,b", expected: "csv" },
    { name: "a.csv", content: "a,b\n1\u0000,2 and so on", expected: "csv" },
    { name: "wrong.xlsx", content: "a,b\n1,2", expected: "csv" },
    { name: "a.json", content: '\uFEFF { "a": 1 }', expected: "json" },
    { name: "a", content: '[\n{"a": 1}]', expected: "json" },
    { name: "a.csv", content: '[{"a": 1}]', expected: "json" },
    { name: "a", content: "{a: 1}", expected: "json" },
    { name: "a.json", content: utf16('\uFEFF{"a":1}', "big"), expected: "json" },
    { name: "a", content: '{"a":1}\n{"a":2}', expected: "ndjson" },
    { name: "a.json", content: '{"a":1}\r\n\r\n{"a":2', expected: "ndjson" },
    { name: "a", content: '{"a":1}\n', expected: "json" },
    { name: "a.ndjson", content: '{"a":1}\n', expected: "ndjson" },
    { name: "a.jsonl", content: '{"a":1,}\n{"a":2}', expected: "ndjson" },
    { name: "a", content: `{"a":"${"x".repeat(900_000)}"}\n{"a":2}`, expected: "ndjson" },
    { name: "a", content: '{\n"a": 1\n}\n', expected: "json" },
  ])("takes $content ($name) for $expected", async ({ name, content, expected }) => {
    expect(await sniffed(content, name)).toBe(expected);
  });

  it.each([
    { what: entry("[Content_Types].xml") + entry("xl/workbook.xml"), expected: "xlsx" },
    { what: `${entry("a")}${"\0".repeat(300_000)}${entry("xl/workbook.xml")}`, expected: "xlsx" },
    {
      what: entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      expected: "ods",
    },
    { what: entry("[Content_Types].xml"), expected: "xlsx" },
    { what: `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${wide("EncryptedPackage")}`, expected: "encrypted-workbook" },
    {
      what: `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(65_510)}${wide("EncryptedPackage")}`,
      expected: "encrypted-workbook",
    },
  ])("finds $expected in bytes", async ({ what, expected }) => {
    expect(await sniffed(latin1(what))).toBe(expected);
  });

  it("takes the name's word for a damaged workbook", async () => {
    expect(await sniffed(latin1("PK\x03\x04\0\0"), "a.xlsx")).toBe("xlsx");
    expect(await sniffed(latin1("PK\x03\x04\0\0"), "A.ODS")).toBe("ods");
  });

  it.each([
    { what: `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${wide("Workbook")}`, looksLike: "old-workbook" },
    { what: entry("xl/workbook.bin"), looksLike: "binary-workbook" },
    { what: entry("word/document.xml"), looksLike: "document" },
    { what: entry("mimetype", "application/vnd.oasis.opendocument.text"), looksLike: "document" },
    { what: entry("mimetype", "application/vnd.oasis.opendocument.presentation"), looksLike: "presentation" },
    { what: entry("ppt/presentation.xml"), looksLike: "presentation" },
    { what: entry("figures.csv"), looksLike: "archive" },
    { what: "Rar!\x1a\x07\0", looksLike: "archive" },
    { what: "\x1f\x8b\x08\0", looksLike: "compressed" },
    { what: "%PDF-1.7\n", looksLike: "pdf" },
    { what: "\x89PNG\r\n\x1a\n", looksLike: "image" },
    { what: "\xff\xd8\xff\xe0", looksLike: "image" },
    { what: "{\\rtf1", looksLike: "rich-text" },
    { what: "\n<HTML><table>", looksLike: "html" },
    { what: "<!-- saved --> <table border=1>", looksLike: "html" },
    { what: '<?xml version="1.0"?><Workbook>', looksLike: "xml" },
    { what: "MIME-Version: 1.0\n", looksLike: "web-archive" },
    { what: "\x7fELF\x01\0\0\x02\0\x03\0\0\x04\0\0", looksLike: "binary" },
  ])("refuses $looksLike", async ({ what, looksLike }) => {
    expect(await sniffed(latin1(what), "a.xls")).toEqual(["file.type-unsupported", looksLike]);
  });

  it.each(["", "\uFEFF", " \n\t\n"])("calls %j empty", async (content) => {
    expect(await sniffed(content, "a.csv")).toEqual(["file.empty"]);
  });

  it("takes any bytes under any name", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.constantFrom("a", "a.csv", "a.json", "a.xlsx"),
        async (bytes, name) => {
          expect(await sniffed(bytes, name)).toBeDefined();
        },
      ),
    );
    expect(await sniffed(utf8("{".repeat(100_000)))).toBe("json");
  });
});
