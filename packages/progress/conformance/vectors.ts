/** JSON object whose fields are not yet known. */
export type Fields = Readonly<Record<string, unknown>>;

/** An input with the result that a source prints, that its code gives, or that follows from its formula. */
export interface Vector {
  readonly id: string;
  readonly method: string;
  readonly input: Fields;
  readonly expected: Fields;
  readonly note: string;
}

/** Whether a JSON value is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The vectors of a file.
 *
 * @throws {Error} If the text is not JSON of the form `{ vectors: [{ id, method, input, expected }, …] }`.
 */
export function parseVectors(text: string): readonly Vector[] {
  const file: unknown = JSON.parse(text);
  if (!isFields(file) || !Array.isArray(file["vectors"])) throw new Error("it has no list of vectors");
  return file["vectors"].map((vector: unknown, index) => {
    if (!isFields(vector)) throw new Error(`vector ${index} is not an object`);
    const { id, method, input, expected, note = "" } = vector;
    if (typeof id !== "string" || typeof method !== "string" || typeof note !== "string") {
      throw new Error(`vector ${index} must have id and method as texts`);
    }
    if (!isFields(input) || !isFields(expected)) throw new Error(`vector ${id} must have input and expected`);
    return { id, method, input, expected, note };
  });
}
