import type { JsonSchema } from "../document/json-schema.ts";

/** A value in some data, and the entity that it is one of. */
export interface Instance {
  readonly name: string;
  readonly value: unknown;
}

type Components = Readonly<Record<string, JsonSchema>>;

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

/** Every value in sound data that is an instance of an entity, from the whole to its parts. */
export function* instancesIn(components: Components, { name, value }: Instance): Generator<Instance> {
  yield { name, value };
  yield* within(components, components[name] ?? {}, value);
}

function* within(components: Components, schema: JsonSchema, value: unknown): Generator<Instance> {
  if (schema.$ref !== undefined) {
    yield* instancesIn(components, { name: nameOf(schema.$ref), value });
    return;
  }
  const chosen = optionOf(components, schema, value);
  if (chosen !== undefined) yield* within(components, chosen, value);
  if (Array.isArray(value)) {
    for (const item of value) yield* within(components, schema.items ?? {}, item);
  } else if (typeof value === "object" && value !== null) {
    const { properties = {}, additionalProperties } = schema;
    const others = typeof additionalProperties === "object" ? additionalProperties : {};
    for (const [key, item] of Object.entries(value)) {
      yield* within(components, properties[key] ?? others, item);
    }
  }
}

/** The option of a union that a value belongs to, where that can be told by a discriminator or the type. */
function optionOf(components: Components, schema: JsonSchema, value: unknown): JsonSchema | undefined {
  const { discriminator, anyOf = [] } = schema;
  if (discriminator !== undefined) {
    const kind = (value as Readonly<Record<string, unknown>>)[discriminator.propertyName];
    const target = discriminator.mapping[String(kind)];
    return target === undefined ? undefined : { $ref: target };
  }
  return anyOf.find((option) => {
    const { type } = option.$ref === undefined ? option : (components[nameOf(option.$ref)] ?? {});
    return typeof type !== "string" ? value !== null : type === jsonTypeOf(value);
  });
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
