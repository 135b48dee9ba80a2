import type { Rule } from "@kehoach/model";

/** A cell that has to be filled is blank. */
export const cellRequired: Rule<{ column: string }> = {
  id: "cell.required",
  severity: "error",
  title: { vi: "Ô bắt buộc bị trống", en: "A required cell is blank" },
  message: ({ column }) => ({ vi: `Ô “${column}” trống.`, en: `The cell "${column}" is blank.` }),
  fix: () => ({ vi: "Điền ô này.", en: "Fill in the cell." }),
};
