import type { Finding, Plan, TaskReport } from "@kehoach/model";
import type { Io } from "./io.ts";
import { readInput } from "./read-input.ts";

/** Reports with what is wrong with their file. */
export interface LoadedTaskReports {
  readonly reports: readonly TaskReport[];
  readonly findings: readonly Finding[];
}

const BLANK_BYTES = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
const [BRACE, BRACKET] = [0x7b, 0x5b];

/** Whether a file is JSON: by its name, else by the first byte that is neither blank nor byte order mark. */
function isJson(path: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(path)) return true;
  if (/\.(csv|tsv)$/i.test(path)) return false;
  const first = bytes.find((byte) => !BLANK_BYTES.has(byte));
  return first === BRACE || first === BRACKET;
}

/** The task reports of a CSV or JSON file. */
export async function loadTaskReports(
  path: string,
  { plan, io }: { readonly plan: Plan; readonly io: Io },
): Promise<LoadedTaskReports> {
  const bytes = await readInput(path, io);
  if (isJson(path, bytes)) {
    const { readTaskReports } = await import("@kehoach/validation/json");
    return readTaskReports(bytes, { plan, input: path });
  }
  const { readTaskReports } = await import("@kehoach/validation/csv");
  return readTaskReports(bytes, { plan, input: path });
}
