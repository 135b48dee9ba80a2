import type { Rule } from "@kehoach/model";

/** The file has more lines, or more objects and lists, than are read. */
export const filePartsLimit: Rule<{ limit: number }> = {
  id: "file.parts-limit",
  severity: "error",
  title: { vi: "Tệp có quá nhiều dòng hoặc mục", en: "The file has too many lines or items" },
  message: ({ limit }) => ({
    vi: `Tệp có hơn ${limit} dòng hoặc mục.`,
    en: `The file has more than ${limit} lines or items.`,
  }),
  fix: () => ({ vi: "Chia tệp thành nhiều tệp nhỏ hơn.", en: "Split it into smaller files." }),
};
