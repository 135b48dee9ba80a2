import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What a file has too much of. */
export type FileExcess = "bytes" | "cells" | "characters" | "merges" | "sheets" | "milliseconds";

const EXCESSES: Readonly<Record<FileExcess, (amount: number) => LocalizedText>> = {
  bytes: (amount) => ({ vi: `Tệp có ${amount} byte`, en: `The file has ${amount} bytes` }),
  cells: (amount) => ({ vi: `Trang tính có ${amount} ô`, en: `A sheet has ${amount} cells` }),
  characters: (amount) => ({ vi: `Một ô có ${amount} ký tự`, en: `A cell has ${amount} characters` }),
  merges: (amount) => ({
    vi: `Trang tính có ${amount} vùng gộp ô`,
    en: `A sheet has ${amount} merged ranges`,
  }),
  sheets: (amount) => ({ vi: `Tệp có ${amount} trang tính`, en: `The file has ${amount} sheets` }),
  milliseconds: (amount) => ({
    vi: `Việc đọc tệp đã mất ${amount} mili giây`,
    en: `Reading has taken ${amount} milliseconds`,
  }),
};

/** The file is larger than what is read. */
export const fileLimit: ValidationRule<{ excess: FileExcess; amount: number; limit: number }> = {
  id: "file.limit",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp quá lớn", en: "The file is too large" },
  rationale: {
    vi: "Tệp quá lớn có thể làm cạn bộ nhớ của máy kiểm tra.",
    en: "A file of that size could exhaust the machine that checks it.",
  },
  message: ({ excess, amount, limit }) => ({
    vi: `${EXCESSES[excess](amount).vi}, quá giới hạn ${limit}.`,
    en: `${EXCESSES[excess](amount).en}, more than the limit of ${limit}.`,
  }),
  fix: () => ({ vi: "Chia tệp thành nhiều tệp nhỏ hơn.", en: "Split it into smaller files." }),
};
