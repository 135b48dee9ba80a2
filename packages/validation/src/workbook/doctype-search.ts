const MARK = "<!DOCTYPE";

/** Looks for a document type declaration in the pieces of one XML part, whatever its encoding. */
export class DoctypeSearch {
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #end = "";

  /** Whether the declaration ends in this piece or an earlier one. */
  found(piece: Uint8Array): boolean {
    const decoder = this.#decoder ?? decoderOf(piece);
    this.#decoder = decoder;
    const text = this.#end + decoder.decode(piece, { stream: true });
    this.#end = text.slice(-MARK.length + 1);
    return text.includes(MARK);
  }
}

function decoderOf([first, second]: Uint8Array): InstanceType<typeof TextDecoder> {
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder("utf-16be");
  // each byte one character: the mark is ASCII
  return new TextDecoder("latin1");
}
