// set-up of the pure packages' tests: a pure package does not talk to the console
for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) {
  console[method] = (...values: unknown[]): never => {
    throw new Error(`console.${method} in a pure package: ${values.map(String).join(" ")}`);
  };
}
