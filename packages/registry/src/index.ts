export { agencyOn } from "./agency-on.ts";
export { areaOn } from "./area-on.ts";
export { type Continuity, type ContinuityKind, continuityOf, type SeriesBreak } from "./continuity-of.ts";
export { type MappedArea, mapArea } from "./map-area.ts";
export { CORRECTLY_SPELLED, createNameIndex, type NameIndex, type NameMatch } from "./name-index.ts";
export { predecessorsOf } from "./predecessors-of.ts";
export { createRegistry, type Registry } from "./registry.ts";
export { resolveAgency } from "./resolve-agency.ts";
export { resolveArea } from "./resolve-area.ts";
export type { Candidate, Resolution } from "./resolve-name.ts";
export {
  type Charge,
  type Responsibility,
  type ResponsibilityGap,
  type ResponsibleAgency,
  responsibleFor,
} from "./responsible-for.ts";
export {
  type AgencySuccession,
  type GapReason,
  type SuccessionGap,
  type SuccessionStep,
  type Successors,
  successorsOf,
} from "./successors-of.ts";
export { type JsonLdDocument, type JsonLdNode, toJsonLd } from "./to-json-ld.ts";
export { weakestCertainty } from "./weakest-certainty.ts";
