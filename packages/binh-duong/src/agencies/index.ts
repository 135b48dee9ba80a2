export type { AgencyId } from "./agencies.ts";
export { agencies } from "./agencies.ts";
