export type { AgencyId } from "./agencies/agencies.ts";
export { agencies } from "./agencies/agencies.ts";
export { publishedFigures } from "./observations/published-figures.ts";
export { plan7099 } from "./plan/plan-7099.ts";
