/**
 * Colours by what they mean. In the page each is a variable of the style sheet, which knows dark screens and print;
 * the colour behind the comma is for a chart taken out of it.
 */
export const COLOURS = {
  ink: "var(--ink,#1b1f24)",
  muted: "var(--muted,#57606a)",
  grid: "var(--grid,#d8dee4)",
  paper: "var(--paper,#ffffff)",
  used: "var(--used,#0b57a4)",
  target: "var(--target,#1a6b2f)",
  targetFill: "var(--target-fill,#d9efdd)",
  projection: "var(--projection,#9a4600)",
  planned: "var(--planned,#7a3e9d)",
} as const;
