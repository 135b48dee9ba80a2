import { document } from "./open-api-document.generated.ts";
import type { OpenApiDocument } from "./open-api-types.ts";

/**
 * The OpenAPI 3.1 document of the exchange, the same as the file `openapi.json` of the package.
 *
 * @example
 * openApiDocument.openapi; // => "3.1.1"
 * openApiDocument.paths["/plans/{planId}"]?.get?.operationId; // => "getPlan"
 */
export const openApiDocument: OpenApiDocument = document;
