import { afterAll, describe, expect, it } from "vitest";
import { eventsOf } from "../testing/cells-by-us.ts";
import { hostileWorkbooks } from "../testing/hostile-workbooks.ts";

const KNOWN_PROPERTIES = Object.getOwnPropertyNames(Object.prototype);

// a busy machine takes its time to make them
describe("hostile and damaged workbooks", { timeout: 30_000 }, () => {
  it.each(hostileWorkbooks({ spaces: 20_000_000 }))("$name", async ({ make, format, answer }) => {
    const events = await eventsOf(await make(), format);
    const findings = events.flatMap((event) => (event.kind === "finding" ? [event.finding] : []));
    const answers = findings.map(({ rule, parameters }) => [
      rule,
      parameters["danger"] ?? parameters["damage"] ?? parameters["excess"],
    ]);
    expect(events[0]?.kind).toBe("input");
    if (answer === null) expect(answers).toEqual([]);
    else {
      const [rule, detail = answers[0]?.[1]] = answer;
      expect(answers).toEqual([[rule, detail]]);
      expect(events.at(-1)).toEqual({ kind: "stopped" });
    }
  });

  afterAll(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(KNOWN_PROPERTIES);
  });
});
