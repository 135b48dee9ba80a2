// pnpm --filter @kehoach/openapi clients
import { checkClients } from "./check-clients.ts";

for (const { name, output, requests } of await checkClients()) {
  console.log(`${name}: ${output} (${requests.join(", ")})`);
}
