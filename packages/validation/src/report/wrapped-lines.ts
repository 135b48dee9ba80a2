const UNSEEN = /\p{M}|\u200C|\u200D/gu;

function widthOf(text: string): number {
  return [...text.replace(UNSEEN, "")].length;
}

/** A text in lines of at most a width, broken at blanks, and within words that are longer than a line. */
export function wrappedLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word === "") continue;
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const letters = [...word];
    while (letters.length > width) lines.push(letters.splice(0, width).join(""));
    line = letters.join("");
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}
