import * as z from "zod";
import type { JsonSchema } from "../document/json-schema.ts";
import { codeListTitle } from "./code-list-titles.ts";
import { DESCRIPTIONS_VI } from "./descriptions-vi.ts";
import { ENTITIES } from "./entities.ts";
import { FIELD_DESCRIPTIONS } from "./field-descriptions.ts";
import { described as describedIn } from "./localized.ts";
import { TEXT_FORMS } from "./text-forms.ts";

/** Where the schema of an entity stands in the document. */
export const referenceTo = (name: string): string => `#/components/schemas/${name}`;

type Draft = { [keyword: string]: unknown };

/**
 * The JSON Schema of every entity, by name. `input` says what is accepted, with keys that are not known where the
 * entity tolerates them; `output` says what is given back, and closes every object.
 */
export function componentSchemas(io: "input" | "output"): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of ENTITIES) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    target: "draft-2020-12",
    io,
    uri: referenceTo,
    override: ({ zodSchema, jsonSchema }) => refine(jsonSchema as Draft, zodSchema),
  });
  return Object.fromEntries(ENTITIES.map(({ name }) => [name, componentOf(name, schemas[name] as Draft)]));
}

/** Title and description in front, and no `$schema` or `$id`, which belong to files of their own. */
function componentOf(name: string, { $schema, $id, title, description, ...rest }: Draft): JsonSchema {
  const described = { title, description, "x-description-vi": DESCRIPTIONS_VI[name] };
  return { ...described, ...withFieldDescriptions(name, rest), ...TEXT_FORMS[name] } as JsonSchema;
}

/** The texts stand beside references, too, which the draft of 2020-12 allows. */
function withFieldDescriptions(name: string, schema: Draft): Draft {
  const { [name]: fields = {} } = FIELD_DESCRIPTIONS;
  const { properties } = schema as { readonly properties?: Readonly<Record<string, Draft>> };
  if (properties === undefined) return schema;
  const entries = Object.entries(properties).map(([key, property]) => {
    const { [key]: text } = fields;
    return [key, text === undefined ? property : { ...describedIn(text), ...property }];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}

function refine(schema: Draft, zodSchema: z.core.$ZodTypes): void {
  if (schema["format"] === "date") delete schema["pattern"];
  if (schema["format"] === "date-time") schema["pattern"] = INSTANT;
  // generators make 64 bits of these, or refuse them
  for (const bound of ["minimum", "maximum"]) {
    if (Math.abs(Number(schema[bound])) === Number.MAX_SAFE_INTEGER) delete schema[bound];
  }
  const { def } = zodSchema._zod;
  if (def.type === "enum" && schema["title"] === undefined) {
    const title = codeListTitle(schema["enum"] as string[]);
    if (title !== undefined) schema["title"] = title;
  }
  if (def.type === "record") refineRecord(schema);
  if (def.type === "union" && "discriminator" in def) {
    schema["discriminator"] = discriminatorOf(def as z.core.$ZodDiscriminatedUnionDef);
  }
}

const INSTANT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";

/** A record over a list of codes has each of them as a key; any other record has any keys. */
function refineRecord(schema: Draft): void {
  const { enum: keys } = schema["propertyNames"] as { enum?: string[] };
  delete schema["propertyNames"];
  if (keys === undefined) return;
  const value = schema["additionalProperties"];
  schema["properties"] = Object.fromEntries(keys.map((key) => [key, value]));
  schema["additionalProperties"] = false;
}

function discriminatorOf({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Draft {
  const mapping = options.flatMap((option) => {
    const { shape } = option as z.ZodObject;
    const name = (option as z.ZodType).meta()?.id;
    const values = [...(shape[discriminator]?._zod.values ?? [])];
    if (name === undefined || values.length === 0) {
      throw new TypeError(
        `componentSchemas: options of a union must have an id and values of "${discriminator}"`,
      );
    }
    return values.map((value) => [String(value), referenceTo(name)]);
  });
  return { propertyName: discriminator, mapping: Object.fromEntries(mapping) };
}
