import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { type JsonSchema, SCHEMA_ANNOTATIONS } from "../document/json-schema.ts";
import type { SchemaName } from "../document/open-api-document.generated.ts";
import { SCHEMAS } from "../document/schemas.ts";

/** A validator as anyone would set it up: strict, with the formats, and told of the two annotations. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajvFormats.default(ajv);
  ajv.addVocabulary([...SCHEMA_ANNOTATIONS]);
  ajv.addFormat("binary", true);
  return ajv;
}

const ajv = createAjv();

/** The judge of an entity. */
export function validatorOf(name: string): ValidateFunction {
  const schema: JsonSchema = SCHEMAS[name as SchemaName];
  return ajv.getSchema(schema.$id ?? "") ?? ajv.compile(schema);
}
