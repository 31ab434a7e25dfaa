import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { RecordKind } from '../records/record-kinds.js';
import { holdsUntil } from './holds-until.js';
import { isInForce } from './is-in-force.js';
import { indexOf, listOfKind, type RecordIndex } from './record-index.js';

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
  /** Whether a record of this digest is there, of whatever kind and outcome. */
  has(digest: string): boolean;
  find<K extends RecordKind>(kind: K, digest: string | undefined): Opened<K> | undefined;
  endorsementsOf(credentialId: string): readonly Opened<'endorsement'>[];
  endorsementsBy(person: string): readonly Opened<'endorsement'>[];
  /** Those that say of the badge, or of the record, of this id that it no longer stands. */
  withdrawalsOf(credentialId: string): readonly Opened<'withdrawal'>[];
  membershipsOf(person: string): readonly Opened<'membership'>[];
  profilesOf(person: string): readonly Opened<'profile'>[];
  badgesOf(person: string): readonly Opened<'badge'>[];
  /** Those that have this id: one, unless somebody means mischief. */
  badgesWithId(credentialId: string): readonly Opened<'badge'>[];
  /** The badges that name the badge of this digest as one that they come from, themselves or by an endorsement. */
  comingFrom(digest: string): readonly Opened<'badge'>[];
  /** Notes that an answer rests on it, for or against. */
  use(...records: readonly { readonly digest: string }[]): void;
  readonly used: ReadonlySet<string>;
  /** Badges that were made by mistake or by fraud are good until this is known: milliseconds since 1970. Of a whole bundle: no end. */
  readonly knownUntil: number;
  /**
   * Until when a badge makes a holder of its subject. Asked of the bundle by those on whom it rests itself: who vouches for somebody
   * depends on who holds, and who holds on who vouches.
   */
  readonly holdsUntil: (badge: Opened<'badge'>, now: number, bundle: Bundle) => number;
  /** Of a view of a bundle: the bundle. */
  readonly whole?: Bundle;
  readonly charter: Opened<'charter'> | undefined;
  readonly revoked: ReadonlySet<string>;
}

/** Takes records that belong together. The endorsements that badges carry are among them. */
export function createBundle({ opened, charter, revoked = [] }: BundleParts): Bundle {
  return bundleFrom(indexOf(opened), { charter, revoked });
}

/**
 * A bundle of records that are already in order. One for many answers at once notes nothing: together they rest on everything, and
 * what each rests on grows with its chain.
 */
export function bundleFrom(
  index: RecordIndex,
  { charter, revoked = [] }: Omit<BundleParts, 'opened'>,
  isNoting = true,
): Bundle {
  const used = new Set<string>();
  return {
    of: <K extends RecordKind>(kind: K) => listOfKind(kind, index) as unknown as readonly Opened<K>[],
    find: <K extends RecordKind>(kind: K, digest: string | undefined) => {
      const found = digest === undefined ? undefined : index.byDigest.get(digest);
      const isThere = found?.kind === kind && found.outcome === 'valid';
      return isThere ? (found as Opened<K>) : undefined;
    },
    has: (digest) => index.byDigest.has(digest),
    endorsementsOf: (credentialId) => index.about.get(credentialId) ?? [],
    endorsementsBy: (person) => index.madeBy.get(person) ?? [],
    withdrawalsOf: (credentialId) => index.against.get(credentialId) ?? [],
    membershipsOf: (person) => index.memberships.get(person) ?? [],
    profilesOf: (person) => index.profiles.get(person) ?? [],
    badgesOf: (person) => index.held.get(person) ?? [],
    badgesWithId: (credentialId) => index.badges.get(credentialId) ?? [],
    comingFrom: (digest) => index.coming.get(digest) ?? [],
    holdsUntil,
    use: isNoting ? (...records) => records.forEach(({ digest }) => used.add(digest)) : () => undefined,
    used,
    knownUntil: Infinity,
    charter: charter !== undefined && isInForce(charter) ? charter : undefined,
    revoked: new Set(revoked),
  };
}
