import type { Location } from "@kehoach/model";

const ITEM = /^(.*?)\/(\d+)(?:\/|$)/;

/** A row, line or item of a list, as a number within a series. */
export interface RecordPlace {
  readonly series: "row" | "line" | `list ${string}`;
  readonly number: number;
}

/** The record that a location is in, `undefined` if it is in none. */
export function recordOf({ row, line, pointer }: Location): RecordPlace | undefined {
  if (row !== undefined) return { series: "row", number: row };
  const match = pointer === undefined ? null : ITEM.exec(pointer);
  if (match !== null) return { series: `list ${match[1] ?? ""}`, number: Number(match[2]) };
  return line === undefined ? undefined : { series: "line", number: line };
}
