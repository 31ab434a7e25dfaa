import { fail } from '../badge-error.js';
import { keep } from '../lib/keep.js';
import { keyFromMultikey } from './key-from-multikey.js';
import type { ResolvedKey } from './resolved-key.js';

/** The key stands in its name: what is kept here can never be another answer, only an earlier one. */
const kept = new Map<string, ResolvedKey>();
const PURPOSES = ['assertionMethod', 'authentication'];

/**
 * Reads a did:key: the DID is the key. The fragment, where there is one, must repeat it (did:key §3.1.2); some issuers
 * write the bare DID. Throws a `BadgeError`: `key.malformed`, `key.unsupported`.
 */
export async function resolveDidKey(id: string): Promise<ResolvedKey> {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const [did = '', fragment] = id.split('#');
  const multibase = did.slice('did:key:'.length);
  if (fragment !== undefined && fragment !== multibase) fail('key.malformed', { key: id });
  const material = await keyFromMultikey(multibase, id);
  return keep(kept, id, { id, material, controller: did, purposes: PURPOSES });
}
