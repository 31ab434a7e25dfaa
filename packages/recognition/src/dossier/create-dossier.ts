import { createBundle } from '../cascade/bundle.js';
import { isInForce } from '../cascade/is-in-force.js';
import { firstKeys } from '../identity/first-keys.js';
import { underOneName } from '../identity/under-one-name.js';
import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { RecordKind } from '../records/record-kinds.js';
import type { Dossier } from './dossier.js';
import { keyLinksOf } from './key-links-of.js';

export interface DossierOptions {
  /** The DID of the community; default: that of the only charter. */
  readonly community?: string | undefined;
  /** The ids of badges that the status lists of their issuers revoke. */
  readonly revoked?: readonly string[];
}

/**
 * Puts opened records in order. Those that are not `valid` count for nothing. Who has had several keys stands in all of them under
 * her first one.
 */
export function createDossier(records: readonly OpenedRecord[], options: DossierOptions = {}): Dossier {
  const signed = Object.freeze([...records]);
  const before = createBundle({ opened: signed });
  const charter = charterOf(before.of('charter'), options.community);
  const community = options.community ?? charter?.record.community;
  const known = { ...(charter && { charter }), ...(options.revoked && { revoked: options.revoked }) };
  const keyLinks = keyLinksOf({ opened: signed, ...known }, community);
  const names = firstKeys(keyLinks);
  const opened = Object.freeze(underOneName(signed, names));
  const bundle = names.size === 0 ? before : createBundle({ opened });
  const readCharter = names.size === 0 ? charter : charterOf(bundle.of('charter'), community);
  const byId = new Map<RecordKind, ReadonlyMap<string, OpenedRecord>>();
  return {
    opened,
    ...known,
    ...(readCharter && { charter: readCharter }),
    community,
    keyLinks,
    personOf: (did) => names.get(did) ?? did,
    of: (kind) => bundle.of(kind),
    find: (kind, digest) => bundle.find(kind, digest),
    endorsementsOf: (credentialId) => bundle.endorsementsOf(credentialId),
    byId: <K extends RecordKind>(kind: K, id: string) => {
      const known = byId.get(kind) ?? indexById(bundle.of(kind));
      byId.set(kind, known);
      return known.get(id) as Opened<K> | undefined;
    },
  };
}

/** The one in force: signed as it must be, of this community, and that no other takes the place of. */
function charterOf(
  charters: readonly Opened<'charter'>[],
  community: string | undefined,
): Opened<'charter'> | undefined {
  const theirs = charters
    .filter(isInForce)
    .filter(({ record }) => community === undefined || record.community === community);
  const communities = new Set(theirs.map(({ record }) => record.community));
  if (communities.size > 1) return undefined;
  const superseded = new Set(theirs.map(({ record }) => record.supersedes));
  const latest = theirs.filter(({ digest }) => !superseded.has(digest));
  return latest.sort((a, b) => (a.record.created < b.record.created ? 1 : -1))[0];
}

function indexById(records: readonly OpenedRecord[]): ReadonlyMap<string, OpenedRecord> {
  return new Map(records.toReversed().map((one) => [one.record.id, one]));
}
