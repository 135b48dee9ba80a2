export { areaSuccessions } from "./area-successions.ts";
export { areas } from "./areas.ts";
