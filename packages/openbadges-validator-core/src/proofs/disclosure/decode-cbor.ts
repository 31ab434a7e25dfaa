/** The few kinds of CBOR that a proof value is made of (vc-di-ecdsa §3.5.8). */
export type Cbor = number | Uint8Array<ArrayBuffer> | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

const MAX_DEPTH = 4;
/** Numbers, byte strings, lists and maps together: one for each statement that was signed, and some more. */
const MAX_ITEMS = 65_536;
/** RFC 8746 §2.1: some writers name a byte string an array of bytes. */
const BYTE_ARRAY_TAG = 64;

interface Cursor {
  readonly bytes: Uint8Array<ArrayBuffer>;
  at: number;
  items: number;
}

/**
 * Decodes one item of CBOR (RFC 8949) that fills the bytes: unsigned numbers below 2^32, byte strings, lists and maps whose
 * length is written in front. Throws a `SyntaxError` for every other kind, for what is cut off, nests deeper than four, holds
 * more than 65,536 items, or names a key twice. No list is believed to be longer than the bytes that are left.
 */
export function decodeCbor(bytes: Uint8Array<ArrayBuffer>): Cbor {
  const cursor: Cursor = { bytes, at: 0, items: 0 };
  const item = readItem(cursor, 0);
  if (cursor.at !== bytes.length) throw new SyntaxError('CBOR with something behind it');
  return item;
}

function readItem(cursor: Cursor, depth: number): Cbor {
  if (depth > MAX_DEPTH) throw new SyntaxError('CBOR that nests too deeply');
  if (++cursor.items > MAX_ITEMS) throw new SyntaxError('CBOR of too many items');
  const head = readNumber(cursor, 1);
  const argument = readArgument(cursor, head & 31);
  switch (head >> 5) {
    case 0:
      return argument;
    case 2:
      return readBytes(cursor, argument);
    case 4:
      return readItems(cursor, argument, depth);
    case 5:
      return readMap(cursor, argument, depth);
    case 6:
      return readTagged(cursor, argument, depth);
    default:
      throw new SyntaxError('CBOR of a kind that no proof has');
  }
}

/** The number in or behind the head of an item: a value, a length or a tag (RFC 8949 §3). */
function readArgument(cursor: Cursor, short: number): number {
  if (short < 24) return short;
  if (short > 26) throw new SyntaxError('CBOR with a number or a length that no proof has');
  return readNumber(cursor, 1 << (short - 24));
}

function readNumber(cursor: Cursor, length: number): number {
  return readBytes(cursor, length).reduce((number, byte) => number * 256 + byte, 0);
}

function readBytes(cursor: Cursor, length: number): Uint8Array<ArrayBuffer> {
  const end = cursor.at + length;
  if (end > cursor.bytes.length) throw new SyntaxError('CBOR that is cut off');
  const bytes = cursor.bytes.slice(cursor.at, end);
  cursor.at = end;
  return bytes;
}

function readItems(cursor: Cursor, count: number, depth: number): readonly Cbor[] {
  if (count > cursor.bytes.length - cursor.at) throw new SyntaxError('CBOR that is cut off');
  return Array.from({ length: count }, () => readItem(cursor, depth + 1));
}

function readMap(cursor: Cursor, count: number, depth: number): ReadonlyMap<Cbor, Cbor> {
  const items = readItems(cursor, count * 2, depth);
  const map = new Map(items.flatMap((key, at) => (at % 2 === 0 ? [[key, items[at + 1] ?? 0] as const] : [])));
  if (map.size !== count) throw new SyntaxError('CBOR that names a key twice');
  return map;
}

function readTagged(cursor: Cursor, tag: number, depth: number): Cbor {
  const item = readItem(cursor, depth + 1);
  if (tag !== BYTE_ARRAY_TAG || !(item instanceof Uint8Array))
    throw new SyntaxError('CBOR with a foreign tag');
  return item;
}
