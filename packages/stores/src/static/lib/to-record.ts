import type { RecordIndex, StoredRecord } from '../../record-store.js';
import { hashText } from './hash-text.js';
import { isObject } from './is-object.js';

interface Draft {
  readonly id: string;
  readonly body: () => string | null;
  readonly url: string | null;
  readonly index: RecordIndex;
}

const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const NO_INDEX: RecordIndex = {};

/** One entry of a list as a record. An entry that is nothing sensible becomes a record that says so. */
export function toRecord(entry: unknown, position: number, base: string | undefined): StoredRecord {
  const draft = draftOf(entry, base);
  if (!draft) return unreadable(position);
  return {
    id: draft.id,
    kind: 'badge',
    // Ten thousand credentials are held once, as parsed; the text of one is made when somebody looks at it.
    get body() {
      return draft.body();
    },
    index: draft.index,
    host: { account: null, created: null, url: draft.url },
  };
}

function draftOf(entry: unknown, base: string | undefined): Draft | null {
  if (typeof entry === 'string') return fromText(entry.trim(), base);
  if (!isObject(entry)) return null;
  const isReference = typeof entry['url'] === 'string' && !('@context' in entry) && !('type' in entry);
  return isReference ? fromAddress(String(entry['url']), base) : fromObject(entry);
}

function fromText(text: string, base: string | undefined): Draft | null {
  if (COMPACT_JWS.test(text)) return { id: hashText(text), body: () => text, url: null, index: NO_INDEX };
  return fromAddress(text, base);
}

function fromAddress(address: string, base: string | undefined): Draft | null {
  if (address === '' || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { id: href, body: () => null, url: href, index: NO_INDEX };
}

function fromObject(entry: Readonly<Record<string, unknown>>): Draft | null {
  if (Object.keys(entry).length === 0) return null;
  const { id } = entry;
  return {
    id: typeof id === 'string' && id !== '' ? id : hashText(JSON.stringify(entry)),
    body: () => JSON.stringify(entry),
    url: null,
    index: indexOf(entry['credentialSubject']),
  };
}

function indexOf(subject: unknown): RecordIndex {
  if (!isObject(subject)) return NO_INDEX;
  const achievement = isObject(subject['achievement']) ? subject['achievement']['id'] : undefined;
  return {
    ...(typeof subject['id'] === 'string' && { subject: subject['id'] }),
    ...(typeof achievement === 'string' && { achievement }),
  };
}

function unreadable(position: number): StoredRecord {
  return {
    id: `entry-${position}`,
    kind: 'badge',
    body: null,
    index: NO_INDEX,
    host: { account: null, created: null, url: null },
    problem: { code: 'store.entry_unreadable', position },
  };
}
