import { idOf } from '../records/lib/id-of.js';
import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { RecordKind } from '../records/record-kinds.js';
import { linksOf } from './links-of.js';
import { compareText, putSorted } from './sorted-list.js';

type Groups<R> = Map<string, R[]>;

/** Records by all that they are asked for by: those that are valid, in the order of their digests. */
export interface RecordIndex {
  /** Of whatever outcome. */
  readonly byDigest: Map<string, OpenedRecord>;
  readonly byKind: Map<RecordKind, OpenedRecord[]>;
  /** The kinds of which the list is in order already. */
  readonly inOrder: Set<RecordKind>;
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
    inOrder: new Set(),
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
  for (const record of index.byDigest.values()) if (record.outcome === 'valid') enter(record, index, append);
  const { about, madeBy, against, memberships, profiles, held, badges, coming } = index;
  for (const groups of [about, madeBy, against, memberships, profiles, held, badges, coming])
    for (const group of groups.values()) if (group.length > 1) group.sort(compareDigests);
  return index;
}

/** All of a kind, in order: put so when somebody asks for them, as a large community has many that nobody asks for. */
export function listOfKind(kind: RecordKind, { byKind, inOrder }: RecordIndex): readonly OpenedRecord[] {
  const list = byKind.get(kind) ?? [];
  if (!inOrder.has(kind)) list.sort(compareDigests);
  inOrder.add(kind);
  return list;
}

function compareDigests(a: OpenedRecord, b: OpenedRecord): number {
  return compareText(a.digest, b.digest);
}

/** Takes one more record, with those that it carries. Gives those of them that were not there and are valid. */
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
  if (index.inOrder.has(record.kind)) insert(index.byKind, record.kind, record);
  else append(index.byKind, record.kind, record);
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
  putSorted(group, record, compareDigests);
}
