import { readFileSync } from "node:fs";
import { repairDStroke } from "@kehoach/text";
import { describe, expect, it } from "vitest";
import { provisions } from "./provisions.ts";

const raw = readFileSync(new URL("../../data/plan-7099-kh-ubnd.raw.txt", import.meta.url), "utf8");
const repair = repairDStroke(raw);

// a line that begins with a blank opens a page if it opens the file or follows a line that is not blank
const pages = repair.text.split(/(?:^|(?<=\S[ \t]*\n))(?=[ \t]+\S)/);

/** Word for word: runs of white space are one blank, and a line that ends in a hyphen joins the next. */
function paragraphsOf(page: string): string[] {
  return page
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) =>
      paragraph
        .replace(/-[ \t]*\n[ \t]*/g, "-")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "");
}

function printed({ marker, text }: { readonly marker: string | null; readonly text: string }): string {
  return marker === null ? text : `${marker} ${text}`;
}

describe("the source as received", () => {
  it("has lost every đ and Đ, and the repair puts each of them back", () => {
    expect(raw).not.toMatch(/[đĐ]/);
    expect(repair.untouched).toEqual([]);
    expect(repair.repairs).toHaveLength(417);
    expect(repair.text).not.toMatch(/[ñðÐ]/);
  });

  it("breaks two document numbers, and nothing else, behind a hyphen at the end of a line", () => {
    expect(repair.text.match(/\S+-[ \t]*\n[ \t]*\S+/g)).toEqual(["24-\nNQ/TW,", "111-\nCTr/TU"]);
  });

  it("has ten pages", () => {
    expect(pages).toHaveLength(10);
  });
});

describe("provisions", () => {
  it.each(pages.map((text, index) => ({ page: index + 1, text })))(
    "hold page $page of the source word for word",
    ({ page, text }) => {
      const held = provisions.filter((provision) => provision.page === page).map(printed);
      expect(held).toEqual(paragraphsOf(text));
    },
  );

  it("hold the whole source in its order and nothing else", () => {
    expect(provisions.map(printed)).toEqual(pages.flatMap(paragraphsOf));
  });

  it("keep the typing errors of the source", () => {
    const text = provisions.map(printed).join("\n");
    expect(text).toContain("các hợp tác xác liên kết");
    expect(text).toContain("tỉnh triển các Chương trình");
    expect(text).toContain("Sở Kế hoạch và Đầu Tư");
  });

  it("have an id that ends in their marker, or in their place among the unmarked and the bullets", () => {
    const bodies = provisions.filter(({ id }) => /^I{1,3}(?:\.|$)/.test(id));
    expect(provisions.length - bodies.length).toBe(10);
    const counted = new Map<string | null, number>();
    for (const { id, marker, parent } of bodies) {
      const place = (counted.get(parent) ?? 0) + 1;
      counted.set(parent, place);
      const last = marker === null || marker === "-" ? String(place) : marker.replace(/[.)]$/, "");
      expect(id).toBe(parent === null ? last : `${parent}.${last}`);
    }
  });

  it.each([
    { id: "letterhead.1", parent: null },
    { id: "enactment", parent: null },
    { id: "III", parent: null },
    { id: "I.2.1", parent: "I.2" },
    { id: "III.1.đ", parent: "III.1" },
    { id: "III.1.b.2", parent: "III.1.b" },
  ])("$id lies under $parent", ({ id, parent }) => {
    expect(provisions.find((provision) => provision.id === id)?.parent).toBe(parent);
  });
});
