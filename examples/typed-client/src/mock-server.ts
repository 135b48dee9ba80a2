import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Json = Readonly<Record<string, unknown>>;

const file = new URL("../node_modules/@kehoach/openapi/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as { readonly paths: Readonly<Record<string, Json>> };

/** Follows keys and references into the document. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  const target = (value as Json | undefined)?.["$ref"];
  const found = typeof target === "string" ? at(document, ...target.slice(2).split("/")) : value;
  const [key, ...rest] = keys;
  return key === undefined ? found : at((found as Json | undefined)?.[key], ...rest);
}

function operationFor(method: string, path: string): unknown {
  for (const [template, item] of Object.entries(document.paths)) {
    if (new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path))
      return item[method.toLowerCase()];
  }
  return undefined;
}

/** The first example of an answer. */
function exampleOf(response: unknown): unknown {
  const [media] = Object.values((at(response, "content") ?? {}) as Json);
  const [example] = Object.values((at(media, "examples") ?? {}) as Json);
  return at(example, "value");
}

/** Serves the document's examples on a free port; ids that contain `no-such` give 404. */
export async function startMockServer(): Promise<Server & { readonly baseUrl: string }> {
  const server = createServer(({ method = "GET", url = "/" }, outgoing) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const responses = at(operationFor(method, pathname), "responses") as Json;
    const status = pathname.includes("no-such") ? 404 : Number(Object.keys(responses)[0]);
    const body = exampleOf(responses[status]) as Json;
    const isLastPage = "nextCursor" in body && searchParams.has("cursor");
    outgoing.writeHead(status, {
      "Content-Type": status === 404 ? "application/problem+json" : "application/json",
    });
    outgoing.end(JSON.stringify(isLastPage ? { ...body, nextCursor: null } : body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return Object.assign(server, { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
