import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A server on this machine, and how to stop it. */
export interface RunningServer {
  /** Address before the paths. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** Serves what answers as `fetch` does on a free port of the loopback address. */
export async function serve(answer: (request: Request) => Promise<Response>): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    const respond = async (): Promise<void> => {
      const { method = "GET", url = "/", headers } = incoming;
      const body = method === "GET" ? undefined : await buffer(incoming);
      const request = new Request(new URL(url, "http://127.0.0.1"), {
        method,
        headers: headers as Record<string, string>,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      });
      const response = await answer(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    };
    respond().catch((error: unknown) => {
      outgoing.writeHead(500);
      outgoing.end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
