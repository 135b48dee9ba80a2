const WATCHED: readonly (readonly [name: string, value: object])[] = [
  ["Object", Object],
  ["Object.prototype", Object.prototype],
  ["Array.prototype", Array.prototype],
  ["String.prototype", String.prototype],
  ["Number.prototype", Number.prototype],
  ["Function.prototype", Function.prototype],
  ["Map.prototype", Map.prototype],
  ["Set.prototype", Set.prototype],
  ["Promise.prototype", Promise.prototype],
];

function keysOf(value: object): readonly string[] {
  return Reflect.ownKeys(value).map(String);
}

const BEFORE = new Map(WATCHED.map(([name, value]) => [name, new Set(keysOf(value))]));

/** What shared objects have that they did not have when this was loaded; they are made clean again. */
export function pollution(): readonly string[] {
  return WATCHED.flatMap(([name, value]) =>
    keysOf(value)
      .filter((key) => BEFORE.get(name)?.has(key) !== true)
      .map((key) => {
        Reflect.deleteProperty(value, key);
        return `${name}.${key}`;
      }),
  );
}
