import { fold } from "@kehoach/text";

/** A header with what does not matter in it taken off: case, marks, blanks, hyphens and underscores. */
export function columnKey(header: string): string {
  return fold(header).replace(/[ _-]/g, "");
}
