import type { Observation } from "@kehoach/model";

const contents = new WeakMap<Observation, string>();

/** Everything about a figure in one text, whatever the order of its keys; made once for each. */
export function observationContent(observation: Observation): string {
  const known = contents.get(observation);
  if (known !== undefined) return known;
  const entries = Object.entries(observation).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify(entries);
  contents.set(observation, content);
  return content;
}
