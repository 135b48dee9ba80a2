import type { Random } from "../src/testing/random.ts";
import { writeZip } from "../src/testing/write-zip.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const MOST_BYTES = 4_000_000;

const ODD_TEXTS = [
  "\0",
  "\u0001",
  "\u001b[31m",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\ufffd",
  "\u2028",
  '"',
  '""',
  "'",
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "[",
  "{",
  "}",
  "]",
  ":",
  "<",
  ">",
  "&",
  "]]>",
  "<!--",
  "<![CDATA[",
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  "<script>alert(1)</script>",
  "=HYPERLINK(1)",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "1e999",
  "-0",
  "9".repeat(400),
  "1.234",
  "1,234",
  "31/02/2024",
  "2024-13",
  "Quý V/2024",
  "ệ".normalize("NFD"),
  "a\u0301\u0323\u0302\u0306".repeat(40),
  "sep=|",
  "null",
  "NaN",
  "Infinity",
  "A1048577",
  "XFE1",
  "-1",
  "4294967296",
  "\\ud800",
  "\\u0000",
] as const;

const NAMES = ["__proto__", "constructor", "indicator", "value", "period", "unit", "observations"] as const;

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function spliced(
  bytes: Uint8Array,
  {
    at,
    without = 0,
    insert,
  }: { readonly at: number; readonly without?: number; readonly insert: Uint8Array },
): Uint8Array {
  return joined(bytes.subarray(0, at), insert, bytes.subarray(at + without));
}

function place(bytes: Uint8Array, random: Random): number {
  return random.between(0, bytes.length);
}

/** A part of at most `longest` bytes. */
function block(bytes: Uint8Array, random: Random, longest = 4_000): Uint8Array {
  const from = place(bytes, random);
  return bytes.subarray(from, from + random.between(1, longest));
}

const flipBytes: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = random.between(1, 16); count > 0 && copy.length > 0; count--) {
    const at = random.between(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.between(0, 7));
  }
  return copy;
};

const replaceBytes: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = random.between(1, 64); count > 0 && copy.length > 0; count--) {
    copy[random.between(0, copy.length - 1)] = random.between(0, 255);
  }
  return copy;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, place(bytes, random));

const behead: Mutation = (bytes, random) => bytes.subarray(place(bytes, random));

const insertOddTexts: Mutation = (bytes, random) => {
  let copy = bytes;
  for (let count = random.between(1, 8); count > 0; count--) {
    copy = spliced(copy, { at: place(copy, random), insert: encoded(random.pick(ODD_TEXTS)) });
  }
  return copy;
};

const replaceWithOddText: Mutation = (bytes, random) =>
  spliced(bytes, {
    at: place(bytes, random),
    without: random.between(0, 40),
    insert: encoded(random.pick(ODD_TEXTS)),
  });

const duplicateBlock: Mutation = (bytes, random) => {
  const part = block(bytes, random);
  const times = random.between(1, Math.max(1, Math.min(400, Math.floor(MOST_BYTES / (part.length + 1)))));
  return spliced(bytes, {
    at: place(bytes, random),
    insert: joined(...Array.from({ length: times }, () => part)),
  });
};

const removeBlock: Mutation = (bytes, random) =>
  spliced(bytes, { at: place(bytes, random), without: random.between(1, 2_000), insert: new Uint8Array(0) });

const swapBlocks: Mutation = (bytes, random) => {
  const [one, other] = [block(bytes, random), block(bytes, random)];
  return spliced(spliced(bytes, { at: place(bytes, random), without: one.length, insert: other }), {
    at: place(bytes, random),
    without: other.length,
    insert: one,
  });
};

const manyColumns: Mutation = (bytes, random) => {
  const mark = random.pick([",", ";", "\t", "a,", '"",', "|", '"a";']);
  return spliced(bytes, {
    at: place(bytes, random),
    insert: encoded(mark.repeat(random.between(1_000, 200_000))),
  });
};

const manyRows: Mutation = (bytes, random) => {
  const line = random.pick(["\n", "\r\n", "\r", ",\n", "a,b,c\n", "{}\n", "[]\n", '"\n', "{},"]);
  return spliced(bytes, {
    at: place(bytes, random),
    insert: encoded(line.repeat(random.between(1_000, 100_000))),
  });
};

const longCell: Mutation = (bytes, random) => {
  const text = random.pick(["a", "9", "ệ", " ", '""', "\u0301", "'", "1.", "<", "\\"]);
  return spliced(bytes, {
    at: place(bytes, random),
    insert: encoded(text.repeat(random.between(10_000, 600_000))),
  });
};

const deepNesting: Mutation = (bytes, random) => {
  const opening = random.pick(["[", '{"a":', "{", '[{"":', '{"observations":[']);
  return spliced(bytes, {
    at: random.pick([0, place(bytes, random)]),
    insert: encoded(opening.repeat(random.between(10, 100_000))),
  });
};

const renameWord: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString("latin1");
  const words = [...new Set(text.slice(0, 20_000).match(/[A-Za-z_]{3,}/g) ?? [])];
  if (words.length === 0) return bytes;
  return new Uint8Array(Buffer.from(text.replaceAll(random.pick(words), random.pick(NAMES)), "latin1"));
};

const hugeNumbers: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString("latin1");
  const huge = random.pick(["9".repeat(330), "1e308", "4294967296", "-1", "0", "1048577", "16385", "1e-400"]);
  const changed = text.replace(/\d+/g, (digits) => (random.next() < 0.1 ? huge : digits));
  return new Uint8Array(Buffer.from(changed, "latin1"));
};

const otherEncoding: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString("utf8");
  const encoding = random.pick(["utf16le", "latin1", "ascii"] as const);
  const mark =
    encoding === "utf16le" && random.next() < 0.5 ? new Uint8Array([0xff, 0xfe]) : new Uint8Array(0);
  return joined(mark, new Uint8Array(Buffer.from(text, encoding)));
};

const withTable: Mutation = (bytes, random) => {
  const header = encoded(`indicator${random.pick([",", ";", "\t"])}period,value,unit\n`);
  return joined(header, bytes);
};

const ANY_BYTES: readonly Mutation[] = [
  flipBytes,
  replaceBytes,
  truncate,
  behead,
  insertOddTexts,
  replaceWithOddText,
  duplicateBlock,
  removeBlock,
  swapBlocks,
  manyColumns,
  manyRows,
  longCell,
  deepNesting,
  renameWord,
  hugeNumbers,
  otherEncoding,
  withTable,
];

/** Of the content of an entry: what makes an archive invalid before anything is read would hide the rest. */
const OF_ENTRIES: readonly Mutation[] = [
  flipBytes,
  truncate,
  insertOddTexts,
  replaceWithOddText,
  duplicateBlock,
  removeBlock,
  swapBlocks,
  longCell,
  renameWord,
  hugeNumbers,
  otherEncoding,
];

function mutateEntries(entries: readonly ZipEntry[], random: Random): readonly ZipEntry[] {
  const at = random.between(0, entries.length - 1);
  const other = random.between(0, entries.length - 1);
  const [entry, swapped] = [entries[at], entries[other]];
  if (entry === undefined || swapped === undefined) return entries;
  switch (random.between(0, 7)) {
    case 0:
      return entries.with(at, { ...entry, content: swapped.content }).with(other, {
        ...swapped,
        content: entry.content,
      });
    case 1:
      return entries.filter((_, index) => index !== at);
    case 2:
      return [...entries, { ...entry, name: random.pick([entry.name, `../${entry.name}`, swapped.name]) }];
    case 3:
      return entries.with(at, {
        ...entry,
        name: random.pick([entry.name.toUpperCase(), `${entry.name}\0`, "__proto__", "a/".repeat(300)]),
      });
    default:
      return entries.with(at, { ...entry, content: random.pick(OF_ENTRIES)(entry.content, random) });
  }
}

/** Makes a file another one, the same for the same random numbers; the parts of an archive stay an archive as a rule. */
export async function mutate(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  let mutated = bytes;
  if (entries !== undefined && entries.length > 0 && random.next() < 0.7) {
    let changed = entries;
    for (let count = random.between(1, 3); count > 0; count--) changed = mutateEntries(changed, random);
    mutated = await writeZip(changed.filter(({ content }) => content.length <= MOST_BYTES));
  } else {
    for (let count = random.between(1, 3); count > 0; count--) {
      mutated = random.pick(ANY_BYTES)(mutated, random);
    }
  }
  return mutated.length > MOST_BYTES ? mutated.subarray(0, MOST_BYTES) : mutated;
}
