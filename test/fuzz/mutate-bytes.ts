import { pick, type Chooser } from './choices.js';

/** Bytes and numbers at which parsers change their minds. */
const ODD = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x5c, 0x3c, 0x3e, 0x5b, 0x7b, 0x2e, 0x0a] as const;
const LONGEST = 64 * 1024;

type Change = (bytes: Uint8Array, at: number, choose: Chooser, words: readonly Uint8Array[]) => Uint8Array;

const splice = (bytes: Uint8Array, at: number, removed: number, put: Uint8Array): Uint8Array => {
  const end = Math.min(at + removed, bytes.length);
  const result = new Uint8Array(at + put.length + bytes.length - end);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(bytes.subarray(end), at + put.length);
  return result;
};

const length = (choose: Chooser): number => 1 + choose.below(1 << choose.below(8));

const CHANGES: readonly Change[] = [
  (bytes, at, choose) => splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << choose.below(8)))),
  (bytes, at, choose) => splice(bytes, at, 1, Uint8Array.of(choose.below(256))),
  (bytes, at, choose) => splice(bytes, at, 1, Uint8Array.of(pick(choose, ODD))),
  (bytes, at, choose) => splice(bytes, at, length(choose), new Uint8Array()),
  (bytes, at, choose) => splice(bytes, at, 0, new Uint8Array(length(choose)).fill(pick(choose, ODD))),
  (bytes, at, choose) => splice(bytes, at, 0, bytes.slice(choose.below(bytes.length), at + length(choose))),
  (bytes, at, choose) => {
    const from = choose.below(bytes.length);
    return splice(bytes, at, length(choose), bytes.slice(from, from + length(choose)));
  },
  (bytes, at, choose, words) => splice(bytes, at, choose.below(2) * length(choose), pick(choose, words)),
  (bytes, at, choose) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, pick(choose, [0, 1, 12, 0xffff, 0x7fffffff, 0xffffffff, bytes.length]));
    return splice(bytes, at, 4, new Uint8Array(view.buffer));
  },
  (bytes, at) => bytes.slice(0, at),
];

/** Changes bytes in one to four places; `words` are what the parser under test knows. */
export function mutateBytes(
  bytes: Uint8Array,
  choose: Chooser,
  words: readonly Uint8Array[] = [Uint8Array.of(0)],
): Uint8Array {
  let result = bytes;
  for (let left = 1 + choose.below(4); left > 0; left -= 1) {
    result = pick(choose, CHANGES)(result, choose.below(result.length + 1), choose, words);
  }
  return result.subarray(0, LONGEST);
}
