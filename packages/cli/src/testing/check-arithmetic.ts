const TOKEN = /\d+(?:\.\d+)?%?|[()|^×÷+−]/g;

/** Reads sums, products, powers, brackets and magnitudes, as people write them: `(1 + 9%)^10 − 1`. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(TOKEN) ?? [];
    if (text.replaceAll(TOKEN, "").trim() !== "") throw new Error(`not arithmetic: ${text}`);
  }

  get value(): number {
    const value = this.#sum();
    if (this.#at !== this.#tokens.length) throw new Error(`not arithmetic: ${this.#tokens.join(" ")}`);
    return value;
  }

  #take(...wanted: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.#at++;
    return token;
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#take("+", "−"); sign !== undefined; sign = this.#take("+", "−")) {
      value += sign === "+" ? this.#product() : -this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#power();
    for (let sign = this.#take("×", "÷"); sign !== undefined; sign = this.#take("×", "÷")) {
      value *= sign === "×" ? this.#power() : 1 / this.#power();
    }
    return value;
  }

  #power(): number {
    const base = this.#operand();
    return this.#take("^") === undefined ? base : base ** this.#power();
  }

  #operand(): number {
    const open = this.#take("(", "|");
    if (open !== undefined) {
      const value = this.#sum();
      const close = open === "(" ? ")" : "|";
      if (this.#take(close) === undefined) throw new Error(`${close} is missing: ${this.#tokens.join(" ")}`);
      return open === "(" ? value : Math.abs(value);
    }
    const token = this.#tokens[this.#at++] ?? "";
    const value = Number(token.replace("%", ""));
    if (token === "" || Number.isNaN(value)) throw new Error(`not arithmetic: ${this.#tokens.join(" ")}`);
    return token.endsWith("%") ? value / 100 : value;
  }
}

/** Half a unit of the last digit that a number is written with. */
function halfUnit(text: string): number {
  const [, decimals = "", percent] = /^\d+(?:\.(\d+))?(%?)$/.exec(text) ?? [];
  return (10 ** -decimals.length / 2) * (percent === "%" ? 0.01 : 1);
}

function holds(left: string, relation: string, right: string): boolean {
  const [a, b] = [new Reader(left).value, new Reader(right).value];
  switch (relation) {
    case "=":
      return /^[\d.]+%?$/.test(right) && Math.abs(a - b) <= halfUnit(right) * (1 + 1e-9);
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "≤":
      return a <= b;
    default:
      return a >= b;
  }
}

/**
 * The parts of a chain such as `5.7556 ÷ 9 = 0.6395 < 0.95` that do not hold; empty where all do. After `=` stands
 * one number, true to the last digit that it is written with.
 *
 * @throws {Error} If the chain has no relation, or a side of it is not arithmetic.
 */
export function checkArithmetic(chain: string): readonly string[] {
  const parts = chain.split(/\s*([=<>≤≥])\s*/);
  if (parts.length < 3) throw new Error(`nothing is claimed: ${chain}`);
  const wrong: string[] = [];
  for (let at = 0; at + 2 < parts.length; at += 2) {
    const [left = "", relation = "", right = ""] = parts.slice(at, at + 3);
    if (!holds(left, relation, right)) wrong.push(`${left} ${relation} ${right}`);
  }
  return wrong;
}
