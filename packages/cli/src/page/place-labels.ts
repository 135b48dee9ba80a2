/** A text that belongs to a place in a chart. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Whether it may stand below its place, where a bar would be. */
  readonly mayBeBelow: boolean;
}

/** What labels stay off: points, and lines as the stretches between their points. */
export interface Obstacles {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

/** A label at its own place. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const ABOVE: readonly number[] = [-13, -21, -29, -37];
const BELOW: readonly number[] = [14, 22];

/** The height of a line at some place, where it comes by. */
function heightAt(line: Obstacles["lines"][number], x: number): number | undefined {
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (start === undefined || x < Math.min(start.x, end.x) || x > Math.max(start.x, end.x)) continue;
    const part = end.x === start.x ? 0 : (x - start.x) / (end.x - start.x);
    return start.y + (end.y - start.y) * part;
  }
  return undefined;
}

/**
 * Puts each label above its place, or below where it may, so that it covers no point, no label before it and, if that
 * can be had as well, no line; directly above where there is no such place.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  {
    obstacles,
    widthOf,
    edges,
  }: {
    readonly obstacles: Obstacles;
    readonly widthOf: (text: string) => number;
    /** The edges that labels stay inside. */
    readonly edges: { readonly top: number; readonly bottom: number; readonly left: number };
  },
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  for (const { x: wanted, y, text, mayBeBelow } of labels) {
    const half = widthOf(text) / 2;
    const x = Math.max(wanted, edges.left + half);
    const isOffPoints = (height: number): boolean =>
      height >= edges.top &&
      height <= edges.bottom &&
      obstacles.points.every(
        (point) => Math.abs(point.x - x) > half + 4 || Math.abs(point.y - height) > 10,
      ) &&
      placed.every(
        (other) => Math.abs(other.x - x) > half + widthOf(other.text) / 2 || Math.abs(other.y - height) > 12,
      );
    const isOffLines = (height: number): boolean =>
      obstacles.lines.every((line) =>
        [x - half, x, x + half].every((place) => {
          const there = heightAt(line, place);
          return there === undefined || Math.abs(there - height) > 7;
        }),
      );
    const heights = (mayBeBelow ? [...ABOVE.slice(0, 2), ...BELOW, ...ABOVE.slice(2)] : ABOVE).map(
      (offset) => y + offset,
    );
    // a line behind a label can still be followed, a point cannot
    const height =
      heights.find((candidate) => isOffPoints(candidate) && isOffLines(candidate)) ??
      heights.find(isOffPoints) ??
      y - 13;
    placed.push({ x, y: height, text });
  }
  return placed;
}
