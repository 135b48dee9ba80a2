import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { openApiDocument } from "../src/document/open-api-document.ts";
import { CLIENT_GENERATORS } from "./client-generators.ts";
import { MockExchange } from "./mock-exchange.ts";
import { serve } from "./serve.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "..");
const bin = join(folder, "../../node_modules/.bin/tsc");

/** What one client did. */
export interface ClientRun {
  readonly name: string;
  readonly output: string;
  readonly requests: readonly string[];
}

/**
 * Generates a client with each generator, compiles all under `strict` with `nodenext`, and lets each make a round
 * trip to a server that knows only the document.
 */
export async function checkClients(): Promise<ClientRun[]> {
  const clients = join(folder, "clients");
  for (const [name, generate] of Object.entries(CLIENT_GENERATORS)) {
    const output = join(clients, name, "generated");
    rmSync(output, { recursive: true, force: true });
    await generate({ document: join(folder, "openapi.json"), output });
  }
  rmSync(join(clients, ".out"), { recursive: true, force: true });
  try {
    await run(bin, ["-p", join(clients, "tsconfig.json")], { cwd: folder });
  } catch (error) {
    throw new Error((error as { stdout?: string }).stdout ?? String(error));
  }
  const runs: ClientRun[] = [];
  for (const name of Object.keys(CLIENT_GENERATORS)) {
    const exchange = new MockExchange(openApiDocument);
    const server = await serve(exchange.fetch);
    try {
      const program = join(clients, ".out", name, "round-trip.js");
      const env = { ...process.env, BASE_URL: server.baseUrl };
      const { stdout } = await run(process.execPath, [program], { env });
      runs.push({ name, output: stdout.trim(), requests: exchange.requests });
    } finally {
      await server.close();
    }
  }
  return runs;
}
