import type { Evidence, Outcome, Pace } from "@kehoach/model";
import { type Markup, markup } from "./markup.ts";

/** How a verdict is felt; colours follow it, and shapes say the same without them. */
export type Tone = "good" | "doubtful" | "bad" | "plain";

/** A shape that stands before a verdict. */
export interface Shape {
  readonly path: string;
  readonly tone: Tone;
}

const RING = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Zm0 2a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z";
const DASHES = "M1 7h4v2H1Zm5 0h4v2H6Zm5 0h4v2h-4Z";

/** A tick, a star above it, half a disc, a cross, an empty ring. */
export const OUTCOME_SHAPES: Readonly<Record<Outcome, Shape>> = {
  exceeded: {
    path: "M8 0l2.3 5.200L16 5.800l-4.3 3.800L13 15.5L8 12.400L3 15.5l1.3-5.900L0 5.800l5.7-.6Z",
    tone: "good",
  },
  met: { path: "M1 8.5L3.5 6L6.5 9L12.5 2.5L15 5L6.5 14Z", tone: "good" },
  "nearly-met": { path: `${RING}M8 3.5a4.5 4.5 0 0 1 0 9Z`, tone: "doubtful" },
  "not-met": { path: "M3 1L8 6L13 1l2 2l-5 5l5 5l-2 2l-5-5l-5 5l-2-2l5-5l-5-5Z", tone: "bad" },
  "not-due": { path: RING, tone: "plain" },
};

/** Two arrows up, one up, one slanting, one flat, an equals sign, one down. */
export const PACE_SHAPES: Readonly<Record<Pace, Shape>> = {
  ahead: { path: "M8 0l6 6.5h-3.5V8H14l-6-.5L2 8h3.5V6.5H2ZM8 6l6 6h-3.5v4h-5v-4H2Z", tone: "good" },
  "on-track": { path: "M8 1l6.5 7H11v7H5V8H1.5Z", tone: "good" },
  slow: { path: "M5 2h9v9l-3.2-3.200L4 14.5L1.5 12l6.7-6.800Z", tone: "doubtful" },
  insufficient: { path: "M8 1.5L15 8l-7 6.5V11H1V5h7Z", tone: "bad" },
  "no-change": { path: "M2 4h12v3H2Zm0 5h12v3H2Z", tone: "bad" },
  "moving-away": { path: "M8 15L1.5 8H5V1h6v7h3.5Z", tone: "bad" },
};

/** Three bars, filled from official down to none; a question mark where the source does not say. */
export const EVIDENCE_SHAPES: Readonly<Record<Evidence, Shape>> = {
  official: { path: "M0 10h4v6H0ZM6 5h4v11H6ZM12 0h4v16h-4Z", tone: "plain" },
  preliminary: { path: "M0 10h4v6H0ZM6 5h4v11H6ZM12 0h4v16h-4Zm1 1v14h2V1Z", tone: "plain" },
  estimate: { path: "M0 10h4v6H0ZM6 5h4v11H6Zm1 1v9h2V6ZM12 0h4v16h-4Zm1 1v14h2V1Z", tone: "plain" },
  unspecified: {
    path: "M3 5C3 -1 13 -1 13 4.5C13 8 9.2 7.8 9.2 11H6.8C6.8 6.5 10.4 7 10.4 4.6C10.4 1.8 5.6 1.8 5.6 5ZM6.6 12.5h2.8v3H6.6Z",
    tone: "plain",
  },
  none: { path: "M0 10h4v6H0Zm1 1v4h2v-4ZM6 5h4v11H6Zm1 1v9h2V6ZM12 0h4v16h-4Zm1 1v14h2V1Z", tone: "plain" },
};

/** For an axis that has no answer. */
export const OPEN_SHAPE: Shape = { path: DASHES, tone: "plain" };

/** A shape with its words; the words say all, so the shape is hidden from who cannot see it. */
export function withShape({ path, tone }: Shape, text: Markup | string): Markup {
  return markup`<span class="verdict ${tone}"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>${text}</span>`;
}
