export { RULES } from "./rules/rules.ts";
