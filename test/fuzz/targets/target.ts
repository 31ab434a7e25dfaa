import type { Chooser } from '../choices.js';

/** One door that hostile bytes come through, and what is promised about it. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  /** Makes new bytes of old ones. */
  readonly mutate: (bytes: Uint8Array, choose: Chooser, words: readonly Uint8Array[]) => Uint8Array;
  /** The answer, as data: the same bytes give the same twice. Asserts what must be true of it. */
  readonly run: (bytes: Uint8Array) => unknown;
  /** The errors that the door is allowed to throw; of every other one, the bytes are kept. */
  readonly allows: (error: unknown) => boolean;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);
export const toBytes = (text: string): Uint8Array => encoder.encode(text);
