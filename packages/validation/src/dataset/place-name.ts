import type { Location } from "@kehoach/model";

/** A place in few words that are the same in every language: `so-lieu.xlsx, Số liệu!C17`, `a.json:12, /observations/3`. */
export function placeName({ input, sheet, cell, row, line, pointer }: Location): string {
  const cells = cell ?? (row === undefined ? undefined : String(row));
  if (cells !== undefined) return joined([input, sheet === undefined ? cells : `${sheet}!${cells}`]);
  // the pointer of NDJSON says nothing without its line
  const file = input === undefined || line === undefined ? input : `${input}:${line}`;
  return joined([file, pointer ?? (input === undefined && line !== undefined ? String(line) : undefined)]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
