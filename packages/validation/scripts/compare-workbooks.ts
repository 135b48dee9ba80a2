// Compares what we read from workbooks with what SheetJS reads: node compare-workbooks.ts FOLDER…
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsBySheetJs } from "../src/testing/cells-by-sheetjs.ts";
import { cellsByUs, type SheetCells } from "../src/testing/cells-by-us.ts";

const seen = { files: 0, bothRead: 0, cells: 0, equal: 0 };
let slowest = { file: "", milliseconds: 0 };
for (const file of process.argv
  .slice(2)
  .flatMap((folder) => globSync("**/*.{xlsx,xlsm,ods}", { cwd: folder }).map((name) => join(folder, name)))) {
  seen.files++;
  const bytes = readFileSync(file);
  const started = performance.now();
  const ours = await cellsByUs(bytes, file.endsWith(".ods") ? "ods" : "xlsx");
  const milliseconds = Math.round(performance.now() - started);
  if (milliseconds > slowest.milliseconds) slowest = { file, milliseconds };
  const theirs = read(bytes);
  if (typeof ours === "string" || typeof theirs === "string") {
    console.log(`${file}: we say ${say(ours)}, SheetJS says ${say(theirs)}`);
    continue;
  }
  seen.bothRead++;
  const addresses = new Set([...ours.keys(), ...theirs.keys()]);
  seen.cells += addresses.size;
  const different = [...addresses].filter((address) => ours.get(address) !== theirs.get(address));
  seen.equal += addresses.size - different.length;
  if (different.length > 0) console.log(`${file}: ${different.length} of ${addresses.size} differ`);
  for (const address of different.slice(0, 5)) {
    console.log(
      `  ${address}: ${JSON.stringify(ours.get(address))} and ${JSON.stringify(theirs.get(address))}`,
    );
  }
}
console.log({ ...seen, percent: ((100 * seen.equal) / seen.cells).toFixed(3), slowest });
console.log({
  mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  polluted: Object.keys(Object.prototype),
});

function read(bytes: Uint8Array): SheetCells | string {
  try {
    return cellsBySheetJs(bytes);
  } catch (error) {
    return String(error);
  }
}

function say(answer: SheetCells | string): string {
  return typeof answer === "string" ? answer : `${answer.size} cells`;
}
