export { plan7099 } from "./plan-7099.ts";
