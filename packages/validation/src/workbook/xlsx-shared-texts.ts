import { ooxmlText } from "./ooxml-text.ts";
import { beyondLimit } from "./workbook-fault.ts";
import { MAXIMUM_SHARED_CHARACTERS } from "./workbook-limits.ts";
import { readXml, type XmlPart } from "./xml-events.ts";

/** What a text takes beside its characters: many empty ones fill the memory, too. */
const TEXT_OVERHEAD = 32;

/** The texts that cells of an XLSX workbook name by index; runs of rich text are joined, readings aloud left out. */
export async function readSharedTexts(part: XmlPart): Promise<readonly string[]> {
  const texts: string[] = [];
  const collector = new TextCollector();
  let characters = 0;
  await readXml(part, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name !== "si") return;
      const text = ooxmlText(collector.take());
      characters += text.length + TEXT_OVERHEAD;
      if (characters > MAXIMUM_SHARED_CHARACTERS) {
        throw beyondLimit("characters", { amount: characters, limit: MAXIMUM_SHARED_CHARACTERS });
      }
      texts.push(text);
    },
  });
  return texts;
}

/** Collects what stands in the `t` elements of a string item, those of `rPh` (how to read it aloud) left out. */
export class TextCollector {
  #collected = "";
  #inText = false;
  #inReading = false;

  open(name: string): void {
    if (name === "t") this.#inText = !this.#inReading;
    if (name === "rPh") this.#inReading = true;
  }

  text(text: string): void {
    if (this.#inText) this.#collected += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    if (name === "rPh") this.#inReading = false;
  }

  /** What was collected since the last call. */
  take(): string {
    const text = this.#collected;
    this.#collected = "";
    return text;
  }
}
