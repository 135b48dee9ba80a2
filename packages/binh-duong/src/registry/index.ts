export { registryData } from "./registry-data.ts";
