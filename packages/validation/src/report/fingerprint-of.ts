import type { Finding } from "@kehoach/model";
import type { BusinessKey } from "./profile.ts";
import { sha256Hex } from "./sha256-hex.ts";

const LOOKS_LIKE_CELL = /^\$?[A-Z]{1,3}\$?[0-9]{1,7}$/;

function normalised(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function entriesInOrder(
  entries: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Texts of the parameters, those that name a cell left out. */
function parameterTexts({ parameters }: Finding): readonly (readonly [string, string])[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === "string" && !LOOKS_LIKE_CELL.test(value) ? [[name, normalised(value)] as const] : [],
  );
}

/**
 * The same for the same problem in the next month's file, 16 hexadecimal digits: of rule, field, business key and
 * value, never of where in the file it is. Without a key, the texts of the parameters and the pointer (places in
 * lists left out) stand in for it.
 */
export function fingerprintOf(finding: Finding, key: BusinessKey = {}): string {
  const { rule, location, value } = finding;
  const field = location.field ?? (location.column?.header == null ? "" : normalised(location.column.header));
  const keyed = Object.entries(key).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, part] as const],
  );
  const about =
    keyed.length > 0
      ? entriesInOrder(keyed)
      : [(location.pointer ?? "").replace(/\/\d+(?=\/|$)/g, "/*"), entriesInOrder(parameterTexts(finding))];
  const parts = [rule, field, about, value === null ? null : normalised(value)];
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}
