import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReadingWatch } from "./reading-watch.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("ReadingWatch", () => {
  it("ends a reading after 30 seconds, pauses not counted", () => {
    const watch = new ReadingWatch(undefined);
    for (let step = 0; step < 3; step++) {
      vi.advanceTimersByTime(100_000);
      watch.resume();
      vi.advanceTimersByTime(10_000);
      watch.check();
      watch.pause();
    }
    watch.resume();
    vi.advanceTimersByTime(1);
    expect(() => watch.check()).toThrow(
      expect.objectContaining({
        problem: { kind: "limit", excess: "milliseconds", amount: 30_001, limit: 30_000 },
      }),
    );
  });

  it("throws the reason of its signal", () => {
    const signal = { aborted: false, reason: new Error("cancelled") };
    const watch = new ReadingWatch(signal);
    watch.check();
    signal.aborted = true;
    expect(() => watch.check()).toThrow(signal.reason);
  });
});
