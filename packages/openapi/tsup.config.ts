import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.{test,test-d,bench}.ts", "!src/contract/**"],
  format: "esm",
  splitting: true,
  dts: true,
  sourcemap: true,
  clean: true,
  silent: true,
  target: "node20",
});
