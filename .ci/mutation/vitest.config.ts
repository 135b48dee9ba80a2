import { defineConfig } from "vitest/config";

const resolve = { conditions: ["@kehoach/source", "module", "node", "development|production"] };

// its root is the copy of one package that Stryker works in
export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: ["src/**/*.test.ts"],
    // a new worker for each run, but not for each file: the sources keep no state
    isolate: false,
    setupFiles: `${import.meta.dirname}/repeatable-properties.ts`,
  },
});
