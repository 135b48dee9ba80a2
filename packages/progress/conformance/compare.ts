import type { Answer } from "./method.ts";
import type { Fields } from "./vectors.ts";

/** A result that differs from what is expected. */
export interface Mismatch {
  readonly expected: Fields;
  readonly got: Fields;
}

const RELATIVE_TOLERANCE = 1e-9;
/** Noise of arithmetic around zero, where no relative tolerance helps. */
const ABSOLUTE_TOLERANCE = 1e-12;

/**
 * What of the expected results differs; `undefined` if nothing does.
 *
 * Everything expected is compared: numbers to 1e-9 relative, or to as many decimals as the source prints where
 * the note says so or the method's sources do not print more.
 */
export function mismatch({
  expected,
  note,
  answer,
  printedDecimals,
}: {
  readonly expected: Fields;
  readonly note: string;
  readonly answer: Answer;
  readonly printedDecimals?: number | undefined;
}): Mismatch | undefined {
  const decimals = decimalsOf(note) ?? printedDecimals;
  const differing = Object.keys(expected).filter((name) => {
    const wanted = expected[name];
    const own = answer[name];
    if (name === "status" && Array.isArray(own)) return !own.includes(wanted);
    return !agrees(wanted, own, name === "value" ? decimals : undefined);
  });
  if (differing.length === 0) return undefined;
  const pick = (fields: Fields): Fields =>
    Object.fromEntries(differing.map((name) => [name, fields[name] ?? null]));
  return { expected: pick(expected), got: pick(answer) };
}

/** Decimals that a note such as "rounded to 0.1" or "round(x, 1)" speaks of. */
function decimalsOf(note: string): number | undefined {
  const step = /rounded to 0\.(0*1)\b/.exec(note)?.[1];
  if (step !== undefined) return step.length;
  const digits = /\bround\(.*,\s*(\d+)\)/.exec(note)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function agrees(expected: unknown, got: unknown, decimals: number | undefined): boolean {
  if (expected === null || expected === undefined) return got === null || got === undefined;
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, index) => agrees(item, got[index], decimals))
    );
  }
  if (typeof expected !== "number" || typeof got !== "number") return expected === got;
  const difference = Math.abs(got - expected);
  if (decimals !== undefined && Number(expected.toFixed(decimals)) === expected) {
    return difference <= 0.5 * 10 ** -decimals * (1 + RELATIVE_TOLERANCE);
  }
  return difference <= Math.max(ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE * Math.abs(expected));
}
