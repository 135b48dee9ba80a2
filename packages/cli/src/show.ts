import type { Block } from "./block.ts";
import type { Io } from "./io.ts";
import { createPaint, wantsColour } from "./paint.ts";
import { renderBlocks } from "./render-blocks.ts";

const USUAL_WIDTH = 80;

/** Writes blocks to standard output: wrapped and aligned in a terminal, one line each where piped. */
export function show(blocks: readonly Block[], io: Io): void {
  const columns = io.isTerminal ? io.columns || USUAL_WIDTH : undefined;
  io.stdout.write(renderBlocks(blocks, { columns, paint: createPaint(wantsColour(io)) }));
}

/** Writes blocks to standard error, plain and unwrapped. */
export function complain(blocks: readonly Block[], io: Io): void {
  io.stderr.write(renderBlocks(blocks, { columns: undefined, paint: createPaint(false) }));
}

/** Blocks as text without colour, one line each, for a file. */
export function plainText(blocks: readonly Block[]): string {
  return renderBlocks(blocks, { columns: undefined, paint: createPaint(false) });
}
