import type { Finding, LocalizedText } from "@kehoach/model";

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

/** What was read cannot be used: at least one of the findings is an error. */
export class BadData extends Error {
  override readonly name = "BadData";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings[0]?.message.en ?? "the data is bad");
    this.findings = findings;
  }
}

/** A file that says how to work (a plan, a profile, a mapping) cannot be followed. */
export class BadConfig extends Error {
  override readonly name = "BadConfig";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings[0]?.message.en ?? "the configuration is bad");
    this.findings = findings;
  }
}
