import { BadgeError, fail } from '../badge-error.js';
import type { Session } from '../lib/session.js';
import { resolveDidKey } from './did-key.js';
import { findKnownKey } from './find-known-key.js';
import type { ResolvedKey } from './resolved-key.js';
import { loadOnce } from '../lib/load-once.js';

const loadResolveDidJwk = loadOnce(() => import('./did-jwk.js'));

type Resolver = (id: string, session: Session) => ResolvedKey | Promise<ResolvedKey>;

const fetched: Resolver = async (id, session) =>
  (await import('./resolve-fetched-key.js')).resolveFetchedKey(id, session);

/** Scheme of a key id, for DIDs with the method, to what finds the key. A did:key, which is one, is read at once; the rest is loaded. */
const RESOLVERS: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['did:key', resolveDidKey],
  ['did:jwk', async (id) => (await loadResolveDidJwk()).resolveDidJwk(id)],
  ['did:web', fetched],
  ['https', fetched],
  ['http', fetched],
]);

const SCHEME = /^(?:did:[a-z0-9]+|[a-z][a-z0-9+.-]*)(?=:)/;

/**
 * Finds the public key that an id names. Where its document cannot be had, the caller's own `keys` are asked. Throws a
 * `BadgeError`: `key.unsupported` for a scheme or DID method we do not know, `key.not_issuers` where the document does
 * not hold it, `key.gone`, `key.malformed`, `key.weak`, `fetch.*`.
 */
export async function resolveKey(id: string, session: Session): Promise<ResolvedKey> {
  try {
    const resolve = RESOLVERS.get(SCHEME.exec(id)?.[0] ?? '');
    if (resolve === undefined) fail('key.unsupported', { key: id });
    return await resolve(id, session);
  } catch (error) {
    const isOutOfReach =
      error instanceof BadgeError && /^(?:fetch\.|key\.(?:gone|unsupported))/.test(error.code);
    const known = isOutOfReach ? await findKnownKey(id, session) : undefined;
    if (known === undefined) throw error;
    return known;
  }
}
