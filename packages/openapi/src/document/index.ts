export { type Discriminator, type JsonSchema, SCHEMA_ANNOTATIONS } from "./json-schema.ts";
export type { SchemaName } from "./open-api-document.generated.ts";
export { openApiDocument } from "./open-api-document.ts";
export type {
  Described,
  Example,
  Header,
  HttpMethod,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Response,
  Server,
} from "./open-api-types.ts";
export { SCHEMAS } from "./schemas.ts";
