import { BadgeError, fail } from '../badge-error.js';
import type { Session } from '../lib/session.js';
import { resolveDidJwk } from './did-jwk.js';
import { resolveDidKey } from './did-key.js';
import { knownKey } from './known-key.js';
import { resolveFetchedKey } from './resolve-fetched-key.js';
import type { ResolvedKey } from './resolved-key.js';

type Resolver = (id: string, session: Session) => ResolvedKey | Promise<ResolvedKey>;

/** Scheme of a key id, for DIDs with the method, to what finds the key. */
const RESOLVERS: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['did:key', resolveDidKey],
  ['did:jwk', resolveDidJwk],
  ['did:web', resolveFetchedKey],
  ['https', resolveFetchedKey],
  ['http', resolveFetchedKey],
]);

const SCHEME = /^(?:did:[a-z0-9]+|[a-z][a-z0-9+.-]*)(?=:)/;

/**
 * Finds the public key that an id names. Where its document cannot be had, the caller's own `keys` are asked. Throws a
 * `BadgeError`: `key.unsupported` for a scheme or DID method we do not know, `key.not_issuers` where the document does
 * not hold it, `key.malformed`, `key.weak`, `fetch.*`.
 */
export async function resolveKey(id: string, session: Session): Promise<ResolvedKey> {
  try {
    const resolve = RESOLVERS.get(SCHEME.exec(id)?.[0] ?? '');
    if (resolve === undefined) fail('key.unsupported', { key: id });
    return await resolve(id, session);
  } catch (error) {
    const isOutOfReach = error instanceof BadgeError && /^(?:fetch\.|key\.unsupported)/.test(error.code);
    const known = isOutOfReach ? await knownKey(id, session.options.keys) : undefined;
    if (known === undefined) throw error;
    return known;
  }
}
