import { fail } from '../badge-error.js';
import { parseJson } from '../intake/parse-json.js';
import type { Json } from '../json.js';
import { decodeBase64url } from '../lib/base64url.js';
import { keyFromJwk } from './key-from-jwk.js';
import type { ResolvedKey } from './resolved-key.js';

const PURPOSES = ['assertionMethod', 'authentication'];

/** Reads a did:jwk: the DID is the JWK, its key is `#0`. Throws a `BadgeError`: `key.malformed`, `key.unsupported`, `key.weak`. */
export function resolveDidJwk(id: string): ResolvedKey {
  const [did = '', fragment] = id.split('#');
  if (fragment !== undefined && fragment !== '0') fail('key.malformed', { key: id });
  return { id, material: keyFromJwk(decode(did, id), id), controller: did, purposes: PURPOSES };
}

function decode(did: string, id: string): Json {
  try {
    const bytes = decodeBase64url(did.slice('did:jwk:'.length));
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    fail('key.malformed', { key: id }, { cause: error });
  }
}
