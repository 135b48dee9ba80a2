import type { LocalizedText } from "@kehoach/model";
import { UnreadableInput } from "./failures.ts";
import type { Io } from "./io.ts";

/** Bytes of an input that are read at most, if nothing else is said: 16 Mi, what the readers of whole texts take. */
const LIMIT = 16_777_216;
const MEBIBYTE = 1_048_576;

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = "-";

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { vi: "không có tệp này", en: "there is no such file" },
  ENOTDIR: { vi: "không có tệp này", en: "there is no such file" },
  EISDIR: { vi: "đây là thư mục, không phải tệp", en: "it is a directory and not a file" },
  EACCES: { vi: "không có quyền đọc", en: "permission denied" },
  EPERM: { vi: "không có quyền đọc", en: "permission denied" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "the name is too long" },
  // what Node says to a name with a NUL in it
  ERR_INVALID_ARG_VALUE: { vi: "tên tệp không hợp lệ", en: "this cannot be the name of a file" },
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What a failure of reading is told as; an error that is not the system's comes back as it is. */
export function unreadable(
  error: unknown,
  { path, limit = LIMIT }: { readonly path: string; readonly limit?: number },
): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const tooLarge = {
    vi: `lớn hơn ${limit / MEBIBYTE} MiB`,
    en: `it is larger than ${limit / MEBIBYTE} MiB`,
  };
  const reason = code === "EFBIG" ? tooLarge : Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return new UnreadableInput({
    vi: `Không đọc được “${path}”: ${reason?.vi ?? code}.`,
    en: `“${path}” cannot be read: ${reason?.en ?? code}.`,
  });
}

/**
 * Bytes of a file, or of standard input for `-`.
 *
 * @throws {UnreadableInput} If the system does not give them, or there are more than the limit, by default 16 MiB.
 */
export async function readInput(path: string, io: Io, limit: number = LIMIT): Promise<Uint8Array> {
  try {
    return path === STANDARD_INPUT ? await io.readStandardInput(limit) : await io.readFile(path, limit);
  } catch (error) {
    throw unreadable(error, { path, limit });
  }
}
