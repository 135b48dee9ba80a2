import { describe, expect, it } from "vitest";
import { exceedsParts, PARTS_LIMIT } from "./parts-limit.ts";

describe("exceedsParts", () => {
  it.each([
    { name: "line feeds", part: "\n", marks: "\n\r" },
    { name: "carriage returns", part: "\r", marks: "\n\r" },
    { name: "both together, counted once", part: "\r\n", marks: "\n\r" },
    {
      name: "line feeds before carriage returns, which are blank lines",
      part: "\n\r\n",
      marks: "\n\r",
      each: 2,
    },
    { name: "objects among other characters", part: "{}", marks: "{[" },
  ])("counts $name", ({ part, marks, each = 1 }) => {
    const most = Math.floor(PARTS_LIMIT / each);
    expect(exceedsParts(part.repeat(most), marks)).toBe(false);
    expect(exceedsParts(part.repeat(most + 1), marks)).toBe(true);
  });
});
