/** Size of every text in a chart, in the chart's own units. */
export const FONT_SIZE = 12;

/** Digits are up to 0.64 of the size wide in the widest of the page's fonts; letters are narrower on average. */
const CHARACTER_WIDTH = FONT_SIZE * 0.64;

/** Room for a text in a chart, estimated: charts are drawn where no font can be asked. */
export function textWidth(text: string): number {
  return Array.from(text).length * CHARACTER_WIDTH;
}

/** A text that fits some room in a chart: cut, and with an ellipsis, if it is longer. */
export function fitText(text: string, room: number): string {
  const characters = Array.from(text);
  const most = Math.max(1, Math.floor(room / CHARACTER_WIDTH));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
