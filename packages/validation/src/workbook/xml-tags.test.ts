import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withEdits } from "./text-edits.ts";
import { prefixedAttribute, tagAttribute, withAttribute, xmlTags, xmlText } from "./xml-tags.ts";

describe("xmlTags", () => {
  it("gives tags with where they are, and nothing of comments, texts and instructions", () => {
    const text = `<?xml version="1.0"?><a><!-- <b> --><x:c d='>'/><![CDATA[<e>]]>t</a>`;
    const tags = [...xmlTags(text)];
    expect(tags.map(({ name, prefix, kind }) => `${kind} ${prefix}${name}`)).toEqual([
      "open a",
      "empty x:c",
      "close a",
    ]);
    expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual(tags.map(({ source }) => source));
  });

  it.each(["", "no tags", "<", "<a", "<!-- ", "<![CDATA[", '<a b="'])(
    "ends on %j, which is not well-formed",
    (text) => {
      expect([...xmlTags(text)].length).toBeLessThanOrEqual(1);
    },
  );

  it("takes time in proportion to the length of a tag", () => {
    const started = performance.now();
    expect(tagAttribute(`<${"a".repeat(2_000_000)} b="1">`, "b")).toBe("1");
    expect(tagAttribute(`<a${" ".repeat(2_000_000)}b="1">`, "c")).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("attributes of a tag", () => {
  const tag = `<c r="A1" s='3' r:id="rId&amp;&#x41;&#66;&lt;" />`;

  it("are read", () => {
    expect(tagAttribute(tag, "r")).toBe("A1");
    expect(tagAttribute(tag, "s")).toBe("3");
    expect(tagAttribute(tag, "id")).toBeUndefined();
    expect(prefixedAttribute(tag, "id")).toBe("rId&AB<");
  });

  it("are set, added and taken away", () => {
    expect(withAttribute(tag, "s", "4")).toBe(`<c r="A1" s="4" r:id="rId&amp;&#x41;&#66;&lt;" />`);
    expect(withAttribute("<c/>", "s", "4")).toBe('<c s="4"/>');
    expect(withAttribute('<c s="4" t="n">', "s", null)).toBe('<c t="n">');
    expect(withAttribute("<c>", "s", null)).toBe("<c>");
  });

  it("come back as they were set", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", '"', "'", "<", ">", "&", "\n", "ế", "/"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const written = withAttribute(withAttribute("<c/>", "a", first), "b", second);
        expect(tagAttribute(written, "a")).toBe(first);
        expect(tagAttribute(written, "b")).toBe(second);
        expect([...xmlTags(written)]).toHaveLength(1);
      }),
    );
  });

  it("hold no markup of a text", () => {
    expect(xmlText(`<"&">\n`)).toBe("&lt;&quot;&amp;&quot;&gt;&#10;");
  });
});

describe("withEdits", () => {
  it("makes edits wherever they stand in the list, those at one place in its order", () => {
    const edits = [
      { start: 3, end: 3, text: "C" },
      { start: 0, end: 1, text: "" },
      { start: 3, end: 3, text: "D" },
    ];
    expect(withEdits("abc", edits)).toBe("bcCD");
    expect(withEdits("abc", [])).toBe("abc");
    const before = [
      { start: 1, end: 2, text: "B" },
      { start: 1, end: 1, text: "-" },
    ];
    expect(withEdits("abc", before)).toBe("a-Bc");
  });

  it("takes no edits of the same part", () => {
    const edits = [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ];
    expect(() => withEdits("abc", edits)).toThrow(
      new RangeError("withEdits: edits must not overlap, got two at 1"),
    );
  });
});
