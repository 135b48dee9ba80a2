export { publishedFigures } from "./published-figures.ts";
