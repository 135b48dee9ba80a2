import type { Finding } from "@kehoach/model";
import type { ReaderEvent } from "../dataset-reader.ts";

/** The reading of one JSON or NDJSON text that comes in pieces. */
export interface JsonReading {
  /** Whether the rest is not looked at: a finding says why. */
  readonly isStopped: boolean;
  /** Takes a piece of the text, cut anywhere, and tells what is known by then. */
  push(piece: string): readonly ReaderEvent[];
  /** Ends the reading for a reason of the caller; tells what was complete before it, and that. */
  stop(finding: Finding): readonly ReaderEvent[];
  /** Tells what is left when the text is over. */
  end(): readonly ReaderEvent[];
}
