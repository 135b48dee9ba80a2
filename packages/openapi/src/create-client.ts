import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "./api.generated.ts";

/** A client of the exchange: a method for each HTTP method, typed by path. */
export type ExchangeClient = Client<paths>;

/** Where the exchange is, and who asks. */
export interface ClientOptions {
  /** Address before the paths, `https://kehoach.example/v1`; a slash at its end does not matter. */
  readonly baseUrl: string;
  /** The bearer token, or what gives one before each request. */
  readonly token: string | (() => string | Promise<string>);
  /** Language of the texts of problems; the server's own, Vietnamese, if missing. */
  readonly language?: "vi" | "en";
  /** What to fetch with; the global `fetch` if missing. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A typed client of the exchange. A path, parameter or key that the contract does not have does not compile.
 *
 * Nothing is asked before a method is called. `GET` and `POST` give `{ data, error, response }` and reject only if
 * nothing came back; {@link dataOf} turns problems into exceptions, {@link itemsOf} walks all pages. A form goes as
 * `body` with {@link formOf}.
 *
 * @throws {TypeError} If `baseUrl` is no address.
 *
 * @example
 * import { createClient, dataOf } from "@kehoach/openapi";
 * const answers = async () => Response.json({ code: "grdp-growth", unit: "percent" });
 * const client = createClient({ baseUrl: "https://kehoach.example/v1", token: "secret", fetch: answers });
 * const path = { planId: "plan-7099-kh-ubnd-2024", indicatorCode: "grdp-growth" };
 * const result = await client.GET("/plans/{planId}/indicators/{indicatorCode}", { params: { path } });
 * dataOf(result).unit; // => "percent"
 */
export function createClient({ baseUrl, token, language, fetch }: ClientOptions): ExchangeClient {
  if (!URL.canParse(baseUrl))
    throw new TypeError(`createClient: baseUrl must be an address, got "${baseUrl}"`);
  const client = createFetchClient<paths>({
    baseUrl,
    ...(language === undefined ? {} : { headers: { "Accept-Language": language } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${typeof token === "string" ? token : await token()}`);
      return request;
    },
  });
  return client;
}
