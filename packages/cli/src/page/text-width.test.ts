import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "./text-width.ts";

describe("fitText", () => {
  it.each([
    { name: "a text that fits", text: "Dịch vụ", room: 300, expected: "Dịch vụ" },
    { name: "a text that does not", text: "Nông nghiệp", room: 40, expected: "Nông…" },
    { name: "no room", text: "Nông nghiệp", room: 0, expected: "…" },
    { name: "signs of two code units whole", text: "𝟗𝟗𝟗", room: 16, expected: "𝟗…" },
  ])("leaves $name", ({ text, room, expected }) => {
    expect(fitText(text, room)).toBe(expected);
    expect(textWidth(fitText(text, Math.max(room, 8)))).toBeLessThanOrEqual(Math.max(room, 8));
  });
});
