// what pnpm quality:mutation hands to Stryker; run.ts starts it in the folder of one package

/** @type {import("@stryker-mutator/core").StrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner", "@stryker-mutator/typescript-checker"],
  testRunner: "vitest",
  vitest: { configFile: `${import.meta.dirname}/vitest.config.ts` },
  coverageAnalysis: "perTest",
  // leaves out what the compiler refuses, two changes of five: most would count as noticed
  checkers: ["typescript"],
  tsconfigFile: "tsconfig.json",
  // two of the four only check types, and wait most of the time
  concurrency: 4,
  ignorePatterns: ["dist"],
  // a run that is stopped (SIGINT, SIGTERM) writes what it has; the next one goes on from there
  incremental: true,
  incrementalFile: ".stryker/incremental.json",
  // one level deep, or Stryker gets the path of the base tsconfig wrong
  tempDirName: ".stryker-sandbox",
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".stryker/mutation.html" },
  jsonReporter: { fileName: ".stryker/mutation.json" },
  thresholds: { high: 90, low: 85, break: null },
};
