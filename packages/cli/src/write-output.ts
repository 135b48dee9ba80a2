import type { LocalizedText } from "@kehoach/model";
import { UnwritableOutput } from "./failures.ts";
import type { Io } from "./io.ts";
import { safeText } from "./safe-text.ts";

const WHY: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { vi: "không có thư mục này", en: "there is no such folder" },
  EACCES: { vi: "không có quyền ghi", en: "permission is denied" },
  EPERM: { vi: "không có quyền ghi", en: "permission is denied" },
  EISDIR: { vi: "đó là một thư mục", en: "it is a directory" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
};

/** What a failure of writing is told as. */
export function unwritable(error: unknown, path: string): UnwritableOutput {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = WHY[code] ?? { vi: code, en: code };
  const name = safeText(path);
  return new UnwritableOutput({
    vi: `Không ghi được “${name}”: ${why.vi}.`,
    en: `“${name}” cannot be written: ${why.en}.`,
  });
}

/**
 * Writes to a file.
 *
 * @throws {UnwritableOutput} If the system does not let the file be written.
 */
export async function writeToFile(
  content: string | Uint8Array,
  { path, io }: { readonly path: string; readonly io: Io },
): Promise<void> {
  try {
    await io.writeFile(path, content);
  } catch (error) {
    throw unwritable(error, path);
  }
}

/**
 * Writes to the file that was named, or to standard output.
 *
 * @throws {UnwritableOutput} If the system does not let the file be written.
 */
export async function writeOutput(
  text: string,
  { path, io }: { readonly path: string | undefined; readonly io: Io },
): Promise<void> {
  if (path === undefined) io.stdout.write(text);
  else await writeToFile(text, { path, io });
}
