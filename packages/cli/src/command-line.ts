import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "@kehoach/model";
import { closest } from "@kehoach/text";
import type { CommandSpec, OptionSpec } from "./command-shape.ts";
import { ALL_OPTIONS, COMMANDS, GLOBAL_OPTIONS } from "./command-spec.ts";
import type { UsageError } from "./failures.ts";
import { LANG } from "./shared-options.ts";
import { usageErrors } from "./usage-messages.ts";

/** The options of a command as they were given. */
export interface GivenOptions {
  /** The last value of an option, `undefined` if it was not given. */
  readonly value: (name: string) => string | undefined;
  /** Every value of an option, in order. */
  readonly values: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** What the command line asks for. */
export type Request =
  | { readonly kind: "help"; readonly command: CommandSpec | undefined }
  | { readonly kind: "version" }
  | {
      readonly kind: "command";
      readonly command: CommandSpec;
      readonly options: GivenOptions;
      readonly operands: readonly string[];
    }
  | { readonly kind: "wrong"; readonly command: CommandSpec | undefined; readonly error: UsageError };

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The language to speak: `--lang` wherever it can be read, else `KEHOACH_LANG`, else Vietnamese. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const end = args.indexOf("--");
  const read = end < 0 ? args : args.slice(0, end);
  const given = read.flatMap((text, index) =>
    text === "--lang" ? [read[index + 1]] : text.startsWith("--lang=") ? [text.slice("--lang=".length)] : [],
  );
  return [given.findLast(isLanguage), env["KEHOACH_LANG"], "vi" as const].find(isLanguage) ?? "vi";
}

/** The values that an option can have, where its help lists them as `a|b`. */
function choicesOf({ value }: OptionSpec): readonly string[] | undefined {
  // an alternative in capitals stands for any value
  return value?.includes("|") === true && !/[A-Z]/.test(value) ? value.split("|") : undefined;
}

function requireChoice(option: string, spec: OptionSpec, value: string): void {
  const allowed = choicesOf(spec);
  if (allowed === undefined || allowed.includes(value)) return;
  throw usageErrors.valueNotAllowed({ option, value }, allowed, closest(value, allowed));
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function tokensOf(args: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    ALL_OPTIONS.map(({ name, value }) => [
      name,
      {
        type: value === null ? ("boolean" as const) : ("string" as const),
        ...(name === "help" ? { short: "h" } : {}),
      },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function requireOption(
  { name = "", rawName = "", value, inlineValue }: Token,
  command: CommandSpec | undefined,
): void {
  const known = command === undefined ? GLOBAL_OPTIONS : [...command.options, ...GLOBAL_OPTIONS];
  const spec = known.find((option) => option.name === name);
  if (spec === undefined) {
    const names = [...new Set(known.map((option) => `--${option.name}`))];
    throw usageErrors.unknownOption(rawName, closest(rawName, names));
  }
  if (spec.value === null) {
    if (value !== undefined) throw usageErrors.valueUnwanted(rawName);
    return;
  }
  // the next option, swallowed for want of a value
  const isSwallowed = inlineValue === false && value !== undefined && /^-./.test(value);
  if (value === undefined || value === "" || isSwallowed) throw usageErrors.valueMissing(rawName);
  requireChoice(rawName, spec, value);
}

/** Reads the command line; what is wrong with it comes back as a request of its own. */
export function readCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Request {
  const tokens = tokensOf(args);
  const options = tokens.filter(({ kind }) => kind === "option");
  const [name, ...rest] = tokens.flatMap(({ kind, value }) => (kind === "positional" ? [value ?? ""] : []));
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (name !== undefined && command === undefined) {
      throw usageErrors.unknownCommand(
        name,
        closest(
          name,
          COMMANDS.map((candidate) => candidate.name),
        ),
      );
    }
    if (options.some((option) => option.name === "help")) return { kind: "help", command };
    for (const option of options) requireOption(option, command);
    const fromEnvironment = env["KEHOACH_LANG"] ?? "";
    if (fromEnvironment !== "") requireChoice("KEHOACH_LANG", LANG, fromEnvironment);
    if (command === undefined) {
      if (options.some((option) => option.name === "version")) return { kind: "version" };
      throw usageErrors.noCommand();
    }
    if (options.some((option) => option.name === "version")) return { kind: "version" };
    const surplus = command.mostArguments === "many" ? undefined : rest[command.mostArguments];
    if (surplus !== undefined) throw usageErrors.tooManyArguments(surplus);
    return { kind: "command", command, options: given(options), operands: rest };
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError") {
      return { kind: "wrong", command, error: error as UsageError };
    }
    throw error;
  }
}

function given(options: readonly Token[]): GivenOptions {
  const values = (name: string): readonly string[] =>
    options.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
  return {
    value: (name) => values(name).at(-1),
    values,
    has: (name) => options.some((option) => option.name === name),
  };
}
