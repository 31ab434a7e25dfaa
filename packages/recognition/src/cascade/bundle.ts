import { idOf } from '../records/lib/id-of.js';
import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { RecordKind } from '../records/record-kinds.js';
import { isInForce } from './is-in-force.js';

/** What a reckoning of records starts from. */
export interface BundleParts {
  /** In any order, and any number of times. Those that are not `valid` count for nothing. */
  readonly opened: readonly OpenedRecord[];
  /** The charter that is in force, where the community has one. */
  readonly charter?: Opened<'charter'>;
  /** The ids of badges that the status lists of their issuers revoke. */
  readonly revoked?: readonly string[];
}

/** Records put in order, and the note of which of them were looked at. */
export interface Bundle {
  /** All of a kind, each once, in the order of their digests. */
  of<K extends RecordKind>(kind: K): readonly Opened<K>[];
  find<K extends RecordKind>(kind: K, digest: string | undefined): Opened<K> | undefined;
  endorsementsOf(credentialId: string): readonly Opened<'endorsement'>[];
  endorsementsBy(person: string): readonly Opened<'endorsement'>[];
  /** Notes that an answer rests on it, for or against. */
  use(...records: readonly { readonly digest: string }[]): void;
  readonly used: ReadonlySet<string>;
  readonly charter: Opened<'charter'> | undefined;
  readonly revoked: ReadonlySet<string>;
}

/** Takes records that belong together. The endorsements that badges carry are among them. */
export function createBundle({ opened, charter, revoked = [] }: BundleParts): Bundle {
  const { byDigest, byKind, about, madeBy } = indexOf(opened);
  const used = new Set<string>();
  return {
    of: <K extends RecordKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Opened<K>[],
    find: <K extends RecordKind>(kind: K, digest: string | undefined) => {
      const found = digest === undefined ? undefined : byDigest.get(digest);
      const isThere = found?.kind === kind && found.outcome === 'valid';
      return isThere ? (found as Opened<K>) : undefined;
    },
    endorsementsOf: (credentialId) => about.get(credentialId) ?? [],
    endorsementsBy: (person) => madeBy.get(person) ?? [],
    use: (...records) => records.forEach(({ digest }) => used.add(digest)),
    used,
    charter: charter !== undefined && isInForce(charter) ? charter : undefined,
    revoked: new Set(revoked),
  };
}

interface RecordIndex {
  readonly byDigest: ReadonlyMap<string, OpenedRecord>;
  readonly byKind: ReadonlyMap<RecordKind, readonly OpenedRecord[]>;
  readonly about: ReadonlyMap<string, readonly Opened<'endorsement'>[]>;
  readonly madeBy: ReadonlyMap<string, readonly Opened<'endorsement'>[]>;
}

/** A whole inbox is asked of the same list of records: it is put in order once, for as long as somebody has it. */
const INDEXES = new WeakMap<readonly OpenedRecord[], RecordIndex>();

function indexOf(opened: readonly OpenedRecord[]): RecordIndex {
  const known = INDEXES.get(opened);
  if (known !== undefined) return known;
  const byDigest = new Map<string, OpenedRecord>();
  for (const record of opened) for (const one of [record, ...record.carried]) byDigest.set(one.digest, one);
  const ordered = [...byDigest.values()]
    .filter(({ outcome }) => outcome === 'valid')
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const byKind = groupBy(ordered, ({ kind }) => kind);
  const endorsements = (byKind.get('endorsement') ?? []) as readonly Opened<'endorsement'>[];
  const index = {
    byDigest,
    byKind,
    about: groupBy(endorsements, ({ record }) => record.credentialSubject.id),
    madeBy: groupBy(endorsements, ({ record }) => idOf(record.issuer)),
  };
  // A list that can still grow is not the same tomorrow.
  if (Object.isFrozen(opened)) INDEXES.set(opened, index);
  return index;
}

function groupBy<R extends OpenedRecord, K>(records: readonly R[], keyOf: (record: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}
