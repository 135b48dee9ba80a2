import { describe, expect, it } from "vitest";
import { sourceLink } from "./source-link.ts";

describe("sourceLink", () => {
  it.each([
    {
      name: "an address by its host",
      source: "https://www.example.vn/tin?a=1&b=2",
      expected: '<a href="https://www.example.vn/tin?a=1&amp;b=2" rel="noopener noreferrer">example.vn</a>',
    },
    {
      name: "an address whose parts want to leave the attribute",
      source: 'http://example.vn/"><script>x</script>',
      expected:
        '<a href="http://example.vn/%22%3E%3Cscript%3Ex%3C/script%3E" rel="noopener noreferrer">example.vn</a>',
    },
    {
      name: "a host that looks like another as what it is",
      source: "https://exаmple.vn/",
      expected: '<a href="https://xn--exmple-4nf.vn/" rel="noopener noreferrer">xn--exmple-4nf.vn</a>',
    },
  ])("links $name", ({ source, expected }) => {
    expect(sourceLink(source).toString()).toBe(expected);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.vn",
    "Niên giám thống kê 2023",
  ])("makes no link of %s", (source) => {
    expect(sourceLink(source).toString()).not.toContain("<a");
  });
});
