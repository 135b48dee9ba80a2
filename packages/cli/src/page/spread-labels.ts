/** A label at a height. */
export interface PlacedLabel {
  readonly text: string;
  readonly height: number;
}

/** Moves labels down and up until none stands closer to another than a line, and all stay inside. */
export function spreadLabels<Label extends PlacedLabel>(
  labels: readonly Label[],
  { line, bottom }: { readonly line: number; readonly bottom: number },
): readonly Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.height - b.height)) {
    const above = placed.at(-1);
    const height = above === undefined ? label.height : Math.max(label.height, above.height + line);
    placed.push({ ...label, height });
  }
  let limit = bottom;
  for (const [index, label] of [...placed.entries()].reverse()) {
    placed[index] = { ...label, height: Math.min(label.height, limit) };
    limit = (placed[index]?.height ?? limit) - line;
  }
  return placed;
}
