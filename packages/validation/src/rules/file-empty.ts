import type { Rule } from "@kehoach/model";

/** The file holds nothing. */
export const fileEmpty: Rule<Record<string, never>> = {
  id: "file.empty",
  severity: "error",
  title: { vi: "Tệp trống", en: "The file is empty" },
  message: () => ({ vi: "Tệp không có dòng nào.", en: "The file has no rows." }),
  fix: () => ({
    vi: "Chọn đúng tệp có dòng tiêu đề và số liệu.",
    en: "Choose the file that has a header row and figures.",
  }),
};
