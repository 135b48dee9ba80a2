import { type Finding, findingOf, isDay, jsonPointer } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { shownText } from "../csv/shown-text.ts";
import { type ConfigProblem, configInvalid } from "../rules/config-invalid.ts";
import { suggestionsOf } from "../suggestions-of.ts";

type Path = readonly (string | number)[];

/** Takes a settings file apart and gathers what cannot be followed in it. */
export class ConfigReader {
  readonly findings: Finding[] = [];
  readonly #input: string | undefined;

  constructor(input: string | undefined) {
    this.#input = input;
  }

  /** Notes a problem at a place. */
  refuse(
    path: Path,
    problem: ConfigProblem,
    about: { text?: string; allowed?: readonly string[] } = {},
  ): void {
    const { text = "", allowed = [] } = about;
    const key = String(path.findLast((part) => typeof part === "string") ?? "");
    this.findings.push(
      findingOf(configInvalid, {
        parameters: { problem, key: shownText(key), text: shownText(text), allowed },
        location: { input: this.#input, pointer: jsonPointer(path) },
        value: text === "" ? null : shownText(text),
        suggestions: suggestionsOf(closest(problem === "unknown-key" ? key : text, allowed), "likely"),
      }),
    );
  }

  /** The entries of an object with known keys only; `undefined` if it is none. */
  object(value: unknown, path: Path, keys: readonly string[]): ReadonlyMap<string, unknown> | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse(path, "not-object");
      return undefined;
    }
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const key of entries.keys()) {
      if (!keys.includes(key)) this.refuse([...path, key], "unknown-key", { allowed: keys });
    }
    return entries;
  }

  /** The items of a list; empty if there is none. */
  list(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.refuse(path, "not-list");
    return [];
  }

  /** A text that is not blank. */
  text(value: unknown, path: Path): string | undefined {
    if (value === undefined) this.refuse(path, "missing");
    else if (typeof value !== "string") this.refuse(path, "not-text");
    else if (value.trim() === "") this.refuse(path, "missing");
    else return value;
    return undefined;
  }

  /** A text out of a list. */
  choice<Choice extends string>(value: unknown, path: Path, allowed: readonly Choice[]): Choice | undefined {
    const text = this.text(value, path);
    const choice = allowed.find((one) => one === text);
    if (text !== undefined && choice === undefined) this.refuse(path, "unknown-value", { text, allowed });
    return choice;
  }

  /** A real day `YYYY-MM-DD`. */
  day(value: unknown, path: Path): string | undefined {
    const text = this.text(value, path);
    if (text === undefined || isDay(text)) return text;
    this.refuse(path, "not-day", { text });
    return undefined;
  }

  /** A whole number from 1. */
  count(value: unknown, path: Path): number | undefined {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
    this.refuse(path, "not-number");
    return undefined;
  }
}
