import { describe, expect, it } from "vitest";
import { cell, GAP, paragraph, type Table } from "./block.ts";
import { createPaint } from "./paint.ts";
import { renderBlocks } from "./render-blocks.ts";

const table: Table = {
  kind: "table",
  header: ["Chỉ tiêu", "Số liệu"],
  rows: [
    [cell("Tỷ lệ đô thị hóa"), cell("84%")],
    [cell("GRDP\u001b[31m"), cell("一二三", "strong")],
  ],
};

describe("renderBlocks", () => {
  const plain = createPaint(false);

  it("aligns by display width in a terminal", () => {
    expect(renderBlocks([table], { columns: 80, paint: plain })).toMatchInlineSnapshot(`
      "Chỉ tiêu          Số liệu
      ─────────────────────────
      Tỷ lệ đô thị hóa  84%
      GRDP\\u{1b}[31m    一二三
      "
    `);
  });

  it("wraps in a narrow terminal, and hangs the first column", () => {
    expect(renderBlocks([table], { columns: 20, paint: plain })).toMatchInlineSnapshot(`
      "Chỉ tiêu      Số
                    liệu
      ────────────────────
      Tỷ lệ đô      84%
        thị hóa
      GRDP\\u{1b}    一二三
        [31m
      "
    `);
  });

  it("puts the first column above the others where it would be too narrow to read", () => {
    const counts = ["coordinates", "contradictory", "awaiting", "not reported", "unconfirmed"];
    const wide: Table = {
      kind: "table",
      header: ["Agency", ...counts],
      rows: [[cell("Department of Labour, Invalids and Social Affairs"), ...counts.map(() => cell("1"))]],
    };
    expect(renderBlocks([wide], { columns: 70, paint: plain })).toMatchInlineSnapshot(`
      "Agency
        coordinates  contradictory  awaiting  not reported  unconfirmed
      ─────────────────────────────────────────────────────────────────
      Department of Labour, Invalids and Social Affairs
        1            1              1         1             1
      "
    `);
    expect(renderBlocks([wide], { columns: undefined, paint: plain }).split("\n")).toHaveLength(3);
  });

  it("tabs the cells elsewhere, a row a line", () => {
    expect(renderBlocks([table], { columns: undefined, paint: plain })).toBe(
      "Chỉ tiêu\tSố liệu\nTỷ lệ đô thị hóa\t84%\nGRDP\\u{1b}[31m\t一二三\n",
    );
  });

  it("indents the further lines of a paragraph", () => {
    const blocks = [paragraph("một hai ba", { marker: "- " }), GAP, paragraph("bốn")];
    expect(renderBlocks(blocks, { columns: 9, paint: plain })).toBe("- một hai\n  ba\n\nbốn\n");
  });

  it("colours after it has measured", () => {
    expect(renderBlocks([table], { columns: 80, paint: createPaint(true) })).toContain(
      "\u001b[1m一二三\u001b[22m\n",
    );
  });
});
