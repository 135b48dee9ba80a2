import type { LocalizedText } from "@kehoach/model";

/** The command line was used wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}

/** An output cannot be written. */
export class UnwritableOutput extends Error {
  override readonly name = "UnwritableOutput";
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}

/** An input cannot be read at all. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}
