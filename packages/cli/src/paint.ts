import picocolors from "picocolors";
import type { Io } from "./io.ts";

/** How a text stands out in a terminal. */
export type Style = "plain" | "strong" | "quiet" | "good" | "doubtful" | "bad";

/** Puts the escapes of a style around a text that has none. */
export type Paint = (text: string, style: Style) => string;

/** Whether colour is wanted: `NO_COLOR` forbids it, `FORCE_COLOR` asks for it, else a terminal that can. */
export function wantsColour({ env, isTerminal }: Pick<Io, "env" | "isTerminal">): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}

/** A paint that colours, or one that leaves texts as they are. */
export function createPaint(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    plain: (text) => text,
    strong: colours.bold,
    quiet: colours.dim,
    good: colours.green,
    doubtful: colours.yellow,
    bad: colours.red,
  };
  return (text, style) => (text === "" ? text : styles[style](text));
}
