import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/kehoach.ts"],
  format: "esm",
  splitting: true,
  dts: false,
  sourcemap: true,
  clean: true,
  silent: true,
  target: "node20",
});
