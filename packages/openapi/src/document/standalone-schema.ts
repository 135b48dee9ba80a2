import type { JsonSchema } from "./json-schema.ts";

const COMPONENT = "#/components/schemas/";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The version in the `$id` of every schema. It changes with a change that refuses what was accepted before. */
export const CONTRACT_VERSION = "1";

/** What a schema describes: what is accepted, or exactly what is given back. */
export type SchemaDirection = "input" | "output";

/** The `$id` of the schema of an entity. */
export function schemaId(name: string, direction: SchemaDirection): string {
  return `urn:kehoach:schema:${name}:${CONTRACT_VERSION}${direction === "input" ? "" : ":output"}`;
}

/** The schema of one entity with all that it refers to, as a document of its own. */
export function standaloneSchema(
  components: Readonly<Record<string, JsonSchema>>,
  { name, direction }: { readonly name: string; readonly direction: SchemaDirection },
): JsonSchema {
  const { [name]: root = {} } = components;
  const used = [...referredFrom(components, root)].filter((other) => other !== name).sort();
  const local = (schema: JsonSchema): JsonSchema => withLocalReferences(schema, name) as JsonSchema;
  const definitions = Object.fromEntries(used.map((other) => [other, local(components[other] ?? {})]));
  return {
    $schema: DIALECT,
    $id: schemaId(name, direction),
    ...local(root),
    ...(used.length === 0 ? {} : { $defs: definitions }),
  };
}

/** Every schema that one refers to, directly or through others. */
function referredFrom(
  components: Readonly<Record<string, JsonSchema>>,
  schema: unknown,
  found: Set<string> = new Set(),
): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "examples") continue;
    if (typeof value === "string" && value.startsWith(COMPONENT)) {
      const name = value.slice(COMPONENT.length);
      if (found.has(name)) continue;
      found.add(name);
      referredFrom(components, components[name], found);
    } else {
      referredFrom(components, value, found);
    }
  }
  return found;
}

function withLocalReferences(value: unknown, root: string): unknown {
  if (typeof value === "string" && value.startsWith(COMPONENT)) {
    const name = value.slice(COMPONENT.length);
    return name === root ? "#" : `#/$defs/${name}`;
  }
  if (Array.isArray(value)) return value.map((item) => withLocalReferences(item, root));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "examples" ? item : withLocalReferences(item, root),
    ]),
  );
}
