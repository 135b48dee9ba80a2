import { readFileSync, writeFileSync } from "node:fs";
import { dataFiles } from "./data-files.ts";

const folder = new URL("../data/", import.meta.url);
const csv = readFileSync(new URL("published-figures.csv", folder), "utf8");
for (const [name, text] of Object.entries(dataFiles(csv))) writeFileSync(new URL(name, folder), text);
