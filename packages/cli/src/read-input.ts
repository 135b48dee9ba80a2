import type { LocalizedText } from "@kehoach/model";
import { UnreadableInput } from "./failures.ts";
import type { Io } from "./io.ts";

/** Bytes of an input that are read at most: 16 Mi, what the readers take. */
const LIMIT = 16_777_216;

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = "-";

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { vi: "không có tệp này", en: "there is no such file" },
  ENOTDIR: { vi: "không có tệp này", en: "there is no such file" },
  EISDIR: { vi: "đây là thư mục, không phải tệp", en: "it is a directory and not a file" },
  EACCES: { vi: "không có quyền đọc", en: "permission denied" },
  EPERM: { vi: "không có quyền đọc", en: "permission denied" },
  EFBIG: { vi: "lớn hơn 16 MiB", en: "it is larger than 16 MiB" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "the name is too long" },
  // what Node says to a name with a NUL in it
  ERR_INVALID_ARG_VALUE: { vi: "tên tệp không hợp lệ", en: "this cannot be the name of a file" },
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/**
 * Bytes of a file, or of standard input for `-`.
 *
 * @throws {UnreadableInput} If the system does not give them, or there are more than 16 MiB.
 */
export async function readInput(path: string, io: Io): Promise<Uint8Array> {
  try {
    return path === STANDARD_INPUT ? await io.readStandardInput(LIMIT) : await io.readFile(path, LIMIT);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
    throw new UnreadableInput({
      vi: `Không đọc được “${path}”: ${reason?.vi ?? code}.`,
      en: `“${path}” cannot be read: ${reason?.en ?? code}.`,
    });
  }
}
