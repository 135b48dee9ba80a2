import type { TaskGroup } from "@kehoach/model";
import { wholeProvision } from "./whole-provision.ts";

/** The seven parts of chapter III, with their headings. */
export const taskGroups = [
  { id: "III.1", quotation: wholeProvision("III.1") },
  { id: "III.2", quotation: wholeProvision("III.2") },
  { id: "III.3", quotation: wholeProvision("III.3") },
  { id: "III.4", quotation: wholeProvision("III.4") },
  { id: "III.5", quotation: wholeProvision("III.5") },
  { id: "III.6", quotation: wholeProvision("III.6") },
  { id: "III.7", quotation: wholeProvision("III.7") },
] as const satisfies readonly TaskGroup[];

/** The id of a task group of the plan. */
export type Plan7099TaskGroupId = (typeof taskGroups)[number]["id"];
