import type { LocalizedText } from "@kehoach/model";

/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for the value in help, `null` for an option without one. */
  readonly value: string | null;
  readonly help: LocalizedText;
}

/** A command, as help and the reader of arguments know it. */
export interface CommandSpec {
  readonly name:
    | "plan"
    | "progress"
    | "tasks"
    | "validate"
    | "template"
    | "rules"
    | "agencies"
    | "areas"
    | "calendar";
  readonly summary: LocalizedText;
  /** The line of how to use it, without the name of the program. */
  readonly usage: string;
  readonly options: readonly OptionSpec[];
  /** Most arguments that are no options. */
  readonly mostArguments: 0 | 1 | "many";
  readonly argument: { readonly name: string; readonly help: LocalizedText } | null;
  /** What its exit codes mean, where it is not what they mean elsewhere. */
  readonly exits?: Readonly<Partial<Record<string, LocalizedText>>>;
  readonly examples: readonly { readonly line: string; readonly help: LocalizedText }[];
}
