import type { Dossier } from '@commons-badges/recognition';
import type { RecognitionRequest } from '../requests/request.js';
import type { HeldKey } from '../keyring/keyring.js';
import type { RecordStore } from '../record-store.js';
import type { Waiting } from '../outbox/shelf.js';

/** Somebody whose key this browser holds. */
export interface Person {
  /** `did:key:z6Mk…`: of several keys of hers the first, under which she stands in the dossier. */
  readonly did: string;
  /** What she is called on this device, for nobody else to see. */
  readonly label: string;
}

/** The records of a community as one person at one device knows and changes them. */
export interface Session {
  readonly store: RecordStore;
  /** Badges from elsewhere that she keeps here, for nobody else to see. */
  readonly notebook: RecordStore;
  now(): Date;
  /** What is known now, with what waits in the outbox. The same object until something has changed. */
  dossier(): Promise<Dossier>;
  /** Tells that something has changed, in other tabs too, until the answer is called. */
  watch(listener: () => void): () => void;
  /** Who signs. Null: nobody has needed a key here. */
  me(): Promise<Person | null>;
  /** All whose keys are here, the oldest first; not the community. */
  people(): Promise<readonly Person[]>;
  /** Whether the community's own key is in this browser. */
  hasCommunityKey(): Promise<boolean>;
  /** Lets another person of this device sign. */
  become(did: string): Promise<void>;
  /** Makes a key for somebody else, who signs from then on. */
  addPerson(label: string): Promise<Person>;
  /**
   * Does what is asked, as a signed record that is safe once this resolves: in the store, or on its way there. A key is made at
   * the first need. Then every badge is issued of which the rule is met and that somebody here may sign.
   *
   * `by`: the DID of who asks. Default: who signs at this moment; whoever shows a page to somebody says whom, as another may take her
   * turn at any time.
   *
   * Rejects with a `StoreError` `request.*`, `store.*`, or a `BadgeError` `crypto.unavailable`.
   */
  handle(request: RecognitionRequest, by?: string): Promise<HandledRequest>;
  /** Issues the badges that are ready and that somebody here may sign; sends what waits. The ids of the badges. */
  settle(): Promise<readonly string[]>;
  /** What has not reached the store, and why. */
  waiting(): Promise<readonly Waiting[]>;
  /** Whether the private key of who signs can still be saved: only while the page that made it is open. */
  canBackUp(): Promise<boolean>;
  /** The private key, locked by a passphrase (`exportKey`). Rejects with a `KeyBackupError`; null where it can no more be had. */
  backUp(passphrase: string): Promise<string | null>;
  /** Brings a person back, who signs from then on. Rejects with a `KeyBackupError`. */
  restore(backup: string, passphrase: string, label: string): Promise<Person>;
  /** Loads all that signing takes, once, so that it can be done when the network has gone. Never rejects. */
  warmUp(): Promise<void>;
  /** Ends the watching. */
  close(): void;
}

export interface HandledRequest {
  /** The ids of the records that were written, the badges that came of them included. */
  readonly written: readonly string[];
  /** The ids of the badges among them. */
  readonly awarded: readonly string[];
  /** For `open-event`: the code to be shown in the room. It is nowhere else. */
  readonly code?: string;
}

/** What a request may use. */
export interface RequestTools {
  readonly now: Date;
  readonly dossier: Dossier;
  /** Who signs; made now where nobody has needed a key so far. */
  readonly signer: HeldKey;
  /** The community's key, where it is in this browser. */
  readonly communityKey: HeldKey | null;
  /** Signs and keeps a record, once: what is there already by this id is left as it is. */
  readonly keep: (record: object) => Promise<void>;
  readonly store: RecordStore;
  /** Gives up a record that has not reached the store. */
  readonly discard: (id: string) => Promise<void>;
  /** Destroys the keys of who signs. */
  readonly forgetKey: () => Promise<void>;
  /** Of a person whose key is here: this very one, or else a later key of hers. */
  readonly keyOf: (did: string) => Promise<HeldKey | undefined>;
}
