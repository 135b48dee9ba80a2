import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const script = join(import.meta.dirname, "../scripts/clients.ts");

// a process of its own, because one of the generators needs another current folder
it("clients of four generators compile and make a round trip", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@kehoach/source", script]);
  const roundTrip =
    "9 accepted (GET /plans/plan-7099-kh-ubnd-2024/targets/grdp-growth-2030, POST /submissions)";
  const lines = stdout.split("\n").filter((line) => line.includes(" accepted "));
  expect(lines).toEqual(
    ["openapi-typescript", "hey-api", "orval", "kubb"].map((name) => `${name}: ${roundTrip}`),
  );
}, 120_000);
