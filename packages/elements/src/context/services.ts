import type { RecordStore, Session } from '@commons-badges/stores';
import type { read, verify } from 'openbadges-validator-core';
import type { NetworkPolicy } from './network-policy.js';

/** What the elements of a page share. */
export interface Services {
  /** Where the badges come from when an element names no `src` of its own. */
  readonly store: RecordStore | null;
  /** Opens the records of a community for the person at this device; null: nothing can be asked for or given here. */
  readonly session: (() => Promise<Session>) | null;
  readonly verify: typeof verify;
  readonly read: typeof read;
  readonly network: NetworkPolicy;
  readonly trustedIssuers: readonly string[] | Readonly<Record<string, string>> | undefined;
  readonly community: string | null;
  /** Sentences and words of the interface that this community says otherwise, by the name they have in `Words`. */
  readonly vocabulary: Readonly<Record<string, string>>;
}
