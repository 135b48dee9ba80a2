/** The ids of a circle in a graph, its first id again at the end; `undefined` if it has none. */
export function findCycle(edges: readonly (readonly [string, string])[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    // a stack of its own: a chain may be longer than the stack of calls
    const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top === undefined) break;
      const id = done.has(top.id) ? undefined : next.get(top.id)?.[top.at++];
      if (id === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(id)) {
        const ids = path.map((step) => step.id);
        return [...ids.slice(ids.indexOf(id)), id];
      } else if (!done.has(id)) {
        path.push({ id, at: 0 });
        onPath.add(id);
      }
    }
  }
  return undefined;
}
