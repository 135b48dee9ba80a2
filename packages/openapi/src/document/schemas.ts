import type { JsonSchema } from "./json-schema.ts";
import type { SchemaName } from "./open-api-document.generated.ts";
import { openApiDocument } from "./open-api-document.ts";
import { standaloneSchema } from "./standalone-schema.ts";

const { schemas } = openApiDocument.components;

/**
 * The JSON Schema (2020-12) of each entity with all that it refers to; the same as the files `schemas/<name>.json`.
 *
 * They say what is accepted: keys that are not known are refused only where the entity is strict, in what agencies
 * submit. Files `schemas/<name>.output.json` say what is given back, without any other keys.
 *
 * @example
 * SCHEMAS.LocalizedText.required; // => ["vi", "en"]
 * SCHEMAS.Plan.$id; // => "urn:kehoach:schema:Plan:1"
 */
export const SCHEMAS: Readonly<Record<SchemaName, JsonSchema>> = Object.fromEntries(
  Object.keys(schemas).map((name) => [name, standaloneSchema(schemas, { name, direction: "input" })]),
) as Record<SchemaName, JsonSchema>;
