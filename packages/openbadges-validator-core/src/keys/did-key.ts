import { fail } from '../badge-error.js';
import { keyFromMultikey } from './key-from-multikey.js';
import type { ResolvedKey } from './resolved-key.js';

const PURPOSES = ['assertionMethod', 'authentication'];

/**
 * Reads a did:key: the DID is the key. The fragment, where there is one, must repeat it (did:key §3.1.2); some issuers
 * write the bare DID. Throws a `BadgeError`: `key.malformed`, `key.unsupported`.
 */
export async function resolveDidKey(id: string): Promise<ResolvedKey> {
  const [did = '', fragment] = id.split('#');
  const multibase = did.slice('did:key:'.length);
  if (fragment !== undefined && fragment !== multibase) fail('key.malformed', { key: id });
  return { id, material: await keyFromMultikey(multibase, id), controller: did, purposes: PURPOSES };
}
