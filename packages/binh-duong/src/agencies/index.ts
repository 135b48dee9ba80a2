export type { AgencyId } from "./agencies.ts";
export { agencies } from "./agencies.ts";
export { changeEvents } from "./change-events.ts";
export { type StateFunctionCode, stateFunctions } from "./state-functions.ts";
export { hcmcAgencies, successorAgencies } from "./successor-agencies.ts";
