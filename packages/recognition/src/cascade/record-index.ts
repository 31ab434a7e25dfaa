import { idOf } from '../records/lib/id-of.js';
import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { RecordKind } from '../records/record-kinds.js';
import { linksOf } from './links-of.js';

type Groups<R> = Map<string, R[]>;

/** Records by all that they are asked for by: those that are valid, in the order of their digests. */
export interface RecordIndex {
  /** Of whatever outcome. */
  readonly byDigest: Map<string, OpenedRecord>;
  readonly byKind: Map<RecordKind, OpenedRecord[]>;
  /** By the id of what they are about. */
  readonly about: Groups<Opened<'endorsement'>>;
  readonly madeBy: Groups<Opened<'endorsement'>>;
  readonly against: Groups<Opened<'withdrawal'>>;
  readonly memberships: Groups<Opened<'membership'>>;
  readonly profiles: Groups<Opened<'profile'>>;
  /** By their holders. */
  readonly held: Groups<Opened<'badge'>>;
  /** By their ids. */
  readonly badges: Groups<Opened<'badge'>>;
  /** By the digests of those that they come from. */
  readonly coming: Groups<Opened<'badge'>>;
}

/** A whole inbox is asked of the same list of records: it is put in order once, for as long as somebody has it. */
const INDEXES = new WeakMap<readonly OpenedRecord[], RecordIndex>();

export function indexOf(opened: readonly OpenedRecord[]): RecordIndex {
  const known = INDEXES.get(opened);
  if (known !== undefined) return known;
  const index = buildIndex(opened);
  // A list that can still grow is not the same tomorrow.
  if (Object.isFrozen(opened)) INDEXES.set(opened, index);
  return index;
}

/** An index that nobody else has. */
export function buildIndex(opened: readonly OpenedRecord[]): RecordIndex {
  const index: RecordIndex = {
    byDigest: new Map(),
    byKind: new Map(),
    about: new Map(),
    madeBy: new Map(),
    against: new Map(),
    memberships: new Map(),
    profiles: new Map(),
    held: new Map(),
    badges: new Map(),
    coming: new Map(),
  };
  for (const record of opened)
    for (const one of [record, ...record.carried]) index.byDigest.set(one.digest, one);
  const ordered = [...index.byDigest.values()]
    .filter(({ outcome }) => outcome === 'valid')
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  for (const record of ordered) enter(record, index, append);
  return index;
}

/** Takes one more record, with those that it carries. Says which of them were not there. */
export function insertRecord(record: OpenedRecord, index: RecordIndex): readonly OpenedRecord[] {
  const added = [record, ...record.carried].filter(({ digest }) => !index.byDigest.has(digest));
  for (const one of added) {
    index.byDigest.set(one.digest, one);
    if (one.outcome === 'valid') enter(one, index, insert);
  }
  return added.filter(({ outcome }) => outcome === 'valid');
}

type Enter = <K, R extends OpenedRecord>(groups: Map<K, R[]>, key: K, record: R) => void;

function enter(record: OpenedRecord, index: RecordIndex, into: Enter): void {
  into(index.byKind, record.kind, record);
  switch (record.kind) {
    case 'badge':
      into(index.held, record.record.credentialSubject.id, record);
      into(index.badges, record.record.id, record);
      for (const digest of linksOf(record.record)) into(index.coming, digest, record);
      for (const one of index.about.get(record.record.id) ?? []) enterLink(one, record, index, into);
      return;
    case 'endorsement':
      into(index.about, record.record.credentialSubject.id, record);
      into(index.madeBy, idOf(record.record.issuer), record);
      for (const badge of index.badges.get(record.record.credentialSubject.id) ?? [])
        enterLink(record, badge, index, into);
      return;
    case 'withdrawal':
      return into(index.against, record.record.credential.id, record);
    case 'profile':
      return into(index.profiles, record.record.subject, record);
    case 'membership':
      return into(index.memberships, record.record.subject, record);
  }
}

/** A badge comes from those, too, by which its endorsers speak. */
function enterLink(
  { record }: Opened<'endorsement'>,
  badge: Opened<'badge'>,
  { coming }: RecordIndex,
  into: Enter,
): void {
  const digest = record.credentialSubject.holderCredential?.digest;
  if (digest !== undefined && coming.get(digest)?.includes(badge) !== true) into(coming, digest, badge);
}

function append<K, R extends OpenedRecord>(groups: Map<K, R[]>, key: K, record: R): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [record]);
  else group.push(record);
}

function insert<K, R extends OpenedRecord>(groups: Map<K, R[]>, key: K, record: R): void {
  const group = groups.get(key);
  if (group === undefined) return append(groups, key, record);
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.digest ?? '') < record.digest) low = middle + 1;
    else high = middle;
  }
  group.splice(low, 0, record);
}
