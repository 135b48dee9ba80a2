import type { Finding, Location, Severity } from "@kehoach/model";

/** What a made-up finding says; the rest is the same for all. */
export interface SampleFinding {
  readonly location: Location;
  readonly severity?: Severity;
  readonly message?: string;
  readonly suggestion?: string;
}

/** A finding for tests of what is made of findings. */
export function sampleFinding({
  location,
  severity = "error",
  message = "Ô này không phải là số.",
  suggestion,
}: SampleFinding): Finding {
  return {
    rule: "cell.number-format",
    severity,
    location,
    parameters: {},
    message: { vi: message, en: message },
    fix: { vi: "Hãy ghi số bằng chữ số.", en: "Write the number in digits." },
    value: null,
    suggestions: suggestion === undefined ? [] : [{ value: suggestion, confidence: "likely" }],
  };
}
