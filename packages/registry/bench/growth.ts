import type { Agency, ChangeEvent, RegistryData } from "@kehoach/model";
import { agencyOn } from "../src/agency-on.ts";
import { predecessorsOf } from "../src/predecessors-of.ts";
import { createRegistry } from "../src/registry.ts";
import { resolveAgency } from "../src/resolve-agency.ts";
import { successorsOf } from "../src/successors-of.ts";

const FIELDS = [
  "Kế hoạch và Đầu tư",
  "Tài chính",
  "Công Thương",
  "Xây dựng",
  "Giao thông vận tải",
  "Nội vụ",
  "Y tế",
  "Tư pháp",
  "Khoa học và Công nghệ",
  "Giáo dục và Đào tạo",
];
const SYLLABLES = [
  "An",
  "Bình",
  "Cao",
  "Dương",
  "Đông",
  "Giang",
  "Hà",
  "Hòa",
  "Khánh",
  "Lâm",
  "Long",
  "Minh",
  "Nam",
  "Phú",
  "Quảng",
  "Sơn",
  "Tây",
  "Thanh",
  "Tiền",
  "Vĩnh",
];

function nameOf(at: number): string {
  const place = Math.floor(at / FIELDS.length);
  const first = SYLLABLES[place % SYLLABLES.length];
  const second = SYLLABLES[Math.floor(place / SYLLABLES.length) % SYLLABLES.length];
  const third = SYLLABLES[(place * 7 + 3) % SYLLABLES.length];
  return `Sở ${FIELDS[at % FIELDS.length]} tỉnh ${first} ${second} ${third}`;
}

/** Half of the agencies end in 2025, each in one of the other half. */
function registryOf(size: number): RegistryData {
  const half = size / 2;
  const agencies = Array.from(
    { length: size },
    (_, at): Agency => ({
      id: `agency-${at}`,
      kind: "department",
      name: { vi: nameOf(at), en: `Department ${at}` },
      otherNames: [],
      identifiers: [],
      since: at < half ? null : "2025-03-01",
      until: at < half ? "2025-02-28" : null,
    }),
  );
  const events = Array.from(
    { length: half },
    (_, at): ChangeEvent => ({
      id: `event-${at}`,
      kind: "merge",
      effective: "2025-03-01",
      until: null,
      functions: null,
      from: [`agency-${at}`],
      to: [`agency-${at + half}`],
      legalBasis: null,
      certainty: "enacted",
      sources: [],
      note: null,
    }),
  );
  return { schemaVersion: "1", agencies, events, areas: [], areaSuccessions: [] };
}

const sizes = [50, 5_000] as const;
const registries = sizes.map((size) => createRegistry(registryOf(size)));
const initials = (name: string): string =>
  `Sở ${name
    .slice(3)
    .split(" ")
    .filter((word) => word !== "và")
    .map((word) => word[0])
    .join("")}`;
const typo = (name: string): string => `${name.slice(0, 6)}x${name.slice(7)}`;

type Registry = (typeof registries)[number];
const questions: Readonly<Record<string, (registry: Registry, at: number) => unknown>> = {
  agencyOn: (registry, at) => agencyOn(registry, { id: `agency-${at}`, on: "2025-03-01" }),
  successorsOf: (registry, at) => successorsOf(registry, { id: `agency-${at}`, on: "2026-01-01" }),
  predecessorsOf: (registry, at) => predecessorsOf(registry, { id: `agency-${at}`, on: "2024-01-01" }),
  "resolveAgency, exact": (registry, at) => resolveAgency(registry, { text: nameOf(at) }),
  "resolveAgency, abbreviated": (registry, at) => resolveAgency(registry, { text: initials(nameOf(at)) }),
  "resolveAgency, mistyped": (registry, at) => resolveAgency(registry, { text: typo(nameOf(at)) }),
  "resolveAgency, nobody": (registry, at) => resolveAgency(registry, { text: `Cục Thuế số ${at}` }),
};

/** Microseconds for an answer, the best of several rounds. */
function time(ask: (at: number) => unknown, size: number): number {
  const rounds = Array.from({ length: 7 }, () => {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < 1_000; turn++) ask((turn * 37) % size);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...rounds);
}

let worst = 0;
for (const [name, ask] of Object.entries(questions)) {
  const [small = 0, large = 0] = registries.map((registry, index) =>
    time((at) => ask(registry, at), sizes[index] ?? 1),
  );
  worst = Math.max(worst, large / small);
  process.stdout.write(
    `${name.padEnd(28)} ${small.toFixed(1)} µs at 50, ${large.toFixed(1)} µs at 5,000: ${(large / small).toFixed(2)}×\n`,
  );
}
process.stdout.write(`worst ratio ${worst.toFixed(2)}× (limit 3×)\n`);
if (worst > 3) process.exitCode = 1;
