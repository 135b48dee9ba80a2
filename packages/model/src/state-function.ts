import type { LocalizedText } from "./localized-text.ts";

/** A function of State management, such as vocational education: what moves when agencies are reorganised. */
export interface StateFunction<Code extends string = string> {
  /** Stable code; events and tasks that touch the same function share it. */
  readonly code: Code;
  readonly name: LocalizedText;
}
