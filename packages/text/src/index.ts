export { closest } from "./closest.ts";
export { fold } from "./fold.ts";
export type { DStrokeRepair, DStrokeRepairResult, UntouchedLetter } from "./repair-d-stroke.ts";
export { repairDStroke } from "./repair-d-stroke.ts";
