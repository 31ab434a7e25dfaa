import { isJsonObject, type JsonObject } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { ResolvedKey } from './resolved-key.js';

/**
 * Whether the issuer's host publishes a key for this issuer in `/.well-known/jwks.json` (OB3 impl. guide, Key provenance).
 * Throws a `BadgeError` `fetch.*`.
 */
export async function isPublishedKey(
  { material }: ResolvedKey,
  issuer: string,
  session: Session,
): Promise<boolean> {
  const url = new URL('/.well-known/jwks.json', issuer).href;
  const set = await session.share(`json ${url}`, ({ fetchDocument }) =>
    fetchJson(fetchDocument, url, 'application/jwk-set+json, application/json;q=0.9'),
  );
  const keys = isJsonObject(set) ? toArray(set['keys']).filter(isJsonObject) : [];
  return keys.some(
    (jwk) => isSameKey(jwk, material.jwk) && (jwk['iss'] === undefined || jwk['iss'] === issuer),
  );
}

function isSameKey(published: JsonObject, jwk: JsonObject): boolean {
  return Object.entries(jwk).every(([member, value]) => published[member] === value);
}
