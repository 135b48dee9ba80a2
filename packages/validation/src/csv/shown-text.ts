const LONGEST_SHOWN = 200;

/** A text from a file as findings show it: cut after 200 characters. */
export function shownText(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
