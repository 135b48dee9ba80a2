/** A single change to some data: where, and what stands there then. */
export interface Mutation {
  readonly path: readonly (string | number)[];
  readonly change: "replace" | "remove" | "add";
  readonly value?: unknown;
}

const WRONG_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, -1, 7, 0.5, -0.5, 21, 101, 2201, 1899, 99_999, -1e9, 1e15, 1e-9, 12.25],
  ...[[], [null], [[]], [{}], [""], ["x"], [1], [true], ["2024", "2025"], [{ vi: "a", en: "b" }]],
  ...[
    {},
    { "": "" },
    { a: 1 },
    { vi: "x" },
    { en: "x" },
    { vi: 1, en: 2 },
    { kind: "x" },
    { step: "note" },
    { kind: "level" },
  ],
  ...[
    "",
    " ",
    "x",
    "no such code",
    "null",
    "true",
    "1e3",
    "NaN",
    "24-01-01",
    "2024-1-1",
    "2024-13",
    "2024-Q5",
  ],
  ...["2024-02-30", "2023-02-29", "2024-04-31", "1899-12-31", "2201-01-01", "0024-01-01", "2024-00-10"],
  ...["2024-01-01T00:00:00", "2024-M13", "2024-S3", "2024-01-01/P0M", "2024-01-01/P", "31/12/2024", "2024 "],
];

/** Every change of one thing in some data: of type, of form, a key too few, a key too many. */
export function* mutationsOf(data: unknown, path: Mutation["path"] = []): Generator<Mutation> {
  for (const value of WRONG_VALUES) yield { path, change: "replace", value };
  if (typeof data === "string") {
    for (const value of slipsIn(data)) yield { path, change: "replace", value };
  }
  if (typeof data === "number") {
    for (let step = 1; step <= 30; step += 1) {
      yield* [data + 0.1 * step, data - 100 * step].map(
        (value): Mutation => ({ path, change: "replace", value }),
      );
    }
  }
  if (typeof data !== "object" || data === null) return;
  if (!Array.isArray(data)) yield { path: [...path, "noSuchKey"], change: "add", value: 1 };
  for (const [key, value] of Object.entries(data)) {
    const place = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Array.isArray(data)) yield { path: place, change: "remove" };
    yield* mutationsOf(value, place);
  }
}

/** Slips of the pen in a short text. */
function* slipsIn(text: string): Generator<string> {
  if (text.length > 40) return;
  yield* [` ${text}`, `${text} `, `${text}\n`, text.toUpperCase(), `${text}${text}`];
  for (let index = 0; index < text.length; index += 1) {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    for (const slip of ["", "x", "9", "-", " ", "/", "Q", "é", `${text[index]}${text[index]}`]) {
      yield `${before}${slip}${after}`;
    }
  }
}

/** What a function says of data with a change, which is taken back afterwards. */
export function withMutation<Verdict>(
  data: unknown,
  mutation: Mutation,
  judge: (data: unknown) => Verdict,
): Verdict {
  const { path, change, value } = mutation;
  const last = path.at(-1);
  if (last === undefined) return judge(value);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], data) as Record<
    string | number,
    unknown
  >;
  const before = Object.entries(parent);
  if (change === "remove") delete parent[last];
  else parent[last] = value;
  try {
    return judge(data);
  } finally {
    if (Array.isArray(parent)) {
      for (const [key, old] of before) parent[Number(key)] = old;
    } else {
      // all keys anew, so that their order is kept
      for (const key of Object.keys(parent)) delete parent[key];
      Object.assign(parent, Object.fromEntries(before));
    }
  }
}
