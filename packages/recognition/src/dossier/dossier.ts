import type { BundleParts } from '../cascade/bundle.js';
import type { Opened } from '../records/open-record.js';
import type { JudgedKeyLink } from '../identity/judge-key-link.js';
import type { RecordKind } from '../records/record-kinds.js';

/** All that is known in a community, opened and put in order: what every question below is asked of. */
export interface Dossier extends BundleParts {
  /** The DID of the community, where it is known. */
  readonly community: string | undefined;
  /** The first key of a person who has had several; else the key itself. Under this one she stands in the records. */
  personOf(did: string): string;
  /** What is said of keys that took the place of others. */
  readonly keyLinks: readonly JudgedKeyLink[];
  /** The valid records of a kind, each once, in the order of their digests. */
  of<K extends RecordKind>(kind: K): readonly Opened<K>[];
  find<K extends RecordKind>(kind: K, digest: string | undefined): Opened<K> | undefined;
  /** Those of the badge that has, or will have, this id. */
  endorsementsOf(credentialId: string): readonly Opened<'endorsement'>[];
  /** By the id of the record: of several the one of the lowest digest. */
  byId<K extends RecordKind>(kind: K, id: string): Opened<K> | undefined;
}
