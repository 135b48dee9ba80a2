import * as model from "@kehoach/model/schema";
import * as z from "zod";
import * as exchange from "./exchange-schemas.ts";

/** A named thing that crosses the wire. */
export interface Entity {
  readonly name: string;
  readonly schema: z.ZodType;
}

function entitiesOf(module: Readonly<Record<string, unknown>>): Entity[] {
  return Object.values(module).flatMap((value) => {
    if (!(value instanceof z.ZodType)) return [];
    const name = value.meta()?.id;
    return name === undefined ? [] : [{ name, schema: value }];
  });
}

const byName = (a: Entity, b: Entity): number => (a.name < b.name ? -1 : 1);

/** What `@kehoach/model/schema` exports. */
export const MODEL_ENTITIES: readonly Entity[] = entitiesOf(model).sort(byName);

/** What only the exchange knows: pages, records of submissions, problems. */
export const EXCHANGE_ENTITIES: readonly Entity[] = entitiesOf(exchange).sort(byName);

/** Every entity of the contracts. */
export const ENTITIES: readonly Entity[] = [...MODEL_ENTITIES, ...EXCHANGE_ENTITIES].sort(byName);
