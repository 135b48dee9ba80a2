import type { Rule } from "@kehoach/model";

/** The file is larger than what is read. */
export const fileLimit: Rule<{ bytes: number; limit: number }> = {
  id: "file.limit",
  severity: "error",
  title: { vi: "Tệp quá lớn", en: "The file is too large" },
  message: ({ bytes, limit }) => ({
    vi: `Tệp có ${bytes} byte, quá giới hạn ${limit} byte.`,
    en: `The file has ${bytes} bytes, more than the limit of ${limit}.`,
  }),
  fix: () => ({ vi: "Chia tệp thành nhiều tệp nhỏ hơn.", en: "Split it into smaller files." }),
};
