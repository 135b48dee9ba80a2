import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup, trustedMarkup } from "./markup.ts";

describe("markup", () => {
  it.each([
    { name: "a tag", part: "<script>alert(1)</script>", expected: "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { name: "the end of a style sheet", part: "</style><script>", expected: "&lt;/style&gt;&lt;script&gt;" },
    { name: "quotes", part: `" onload='x' \``, expected: "&quot; onload=&#39;x&#39; &#96;" },
    { name: "an entity", part: "&lt;", expected: "&amp;lt;" },
    { name: "a mark that turns the direction", part: "a\u202eb", expected: "a\\u{202e}b" },
    { name: "a control", part: "a\u0000b\u001b[31m", expected: "a\\u{0}b\\u{1b}[31m" },
    { name: "a line break", part: "a\nb", expected: "a b" },
    { name: "Vietnamese", part: "Tỷ lệ đô thị hóa", expected: "Tỷ lệ đô thị hóa" },
  ])("escapes $name", ({ part, expected }) => {
    expect(markup`<p title="${part}">${part}</p>`.toString()).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it("keeps markup within markup, joins lists and leaves nothing for null", () => {
    const items = ["<", "b"].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${null}${3}`.toString()).toBe("<ul><li>&lt;</li><li>b</li></ul>3");
    expect(markup`${trustedMarkup("<svg/>")}`.toString()).toBe("<svg/>");
  });

  it("lets no text open a tag or leave an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markup`${text}`.toString()).not.toMatch(/[<>"'`]/);
      }),
    );
  });
});
