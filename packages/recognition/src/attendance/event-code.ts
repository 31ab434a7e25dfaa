import * as z from 'zod/mini';
import { digest, uuidUrn } from '../records/lib/fields.js';

const coordinate = z.string().check(z.regex(/^[\w-]{43}$/));

const eventCode = z.strictObject({
  /** The id of the event. */
  id: uuidUrn,
  digest,
  /** Both halves of its Ed25519 key, as RFC 8037 §2 names them: who has the code was shown it. */
  x: coordinate,
  d: coordinate,
});

export type EventCode = z.infer<typeof eventCode>;

const PREFIX = 'atelier1.';
const MAX_LETTERS = 400;

/** What is shown in the room: short enough for a QR code, and whole without a network (recognition §3, box). */
export function writeEventCode({ id, digest: bytes, x, d }: EventCode): string {
  return [`${PREFIX}${id.slice('urn:uuid:'.length)}`, bytes, x, d].join('.');
}

/** Reads a code, also out of the address of a page that it is a part of. Undefined for what is none. */
export function readEventCode(text: string): EventCode | undefined {
  const start = text.indexOf(PREFIX);
  if (start < 0) return undefined;
  const [uuid = '', bytes, x, d] = text
    .slice(start + PREFIX.length, start + MAX_LETTERS)
    .trim()
    .split('.');
  const read = eventCode.safeParse({ id: `urn:uuid:${uuid}`, digest: bytes, x, d });
  return read.success ? read.data : undefined;
}
