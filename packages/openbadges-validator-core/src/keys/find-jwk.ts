import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { jwkThumbprint } from '../jwk-thumbprint.js';

/** A thumbprint, or the address that is made of one (RFC 9278 §3). */
const THUMBPRINT = /^(?:urn:ietf:params:oauth:jwk-thumbprint:sha-256:)?([A-Za-z0-9_-]{43})$/;
/** A set is hashed key by key. Real ones hold a handful. */
const MAX_HASHED = 32;

/**
 * Looks for a key in a JWK Set by one of its names: the `kid` that it gives itself, else its thumbprint (RFC 7638). Undefined
 * where it is not there. Throws a `BadgeError` `key.malformed` where two keys have the name: nobody could say which is meant.
 */
export async function findJwk(
  keys: readonly JsonObject[],
  names: readonly string[],
): Promise<JsonObject | undefined> {
  const named = keys.filter(({ kid }) => typeof kid === 'string' && names.includes(kid));
  if (named.length > 1) fail('key.malformed', { key: names[0] ?? '' });
  return named[0] ?? findByThumbprint(keys, names);
}

async function findByThumbprint(
  keys: readonly JsonObject[],
  names: readonly string[],
): Promise<JsonObject | undefined> {
  const asked = names.flatMap((name) => THUMBPRINT.exec(name)?.[1] ?? []);
  if (asked.length === 0) return undefined;
  for (const jwk of keys.slice(0, MAX_HASHED)) {
    const thumbprint = await thumbprintOf(jwk);
    if (thumbprint !== undefined && asked.includes(thumbprint)) return jwk;
  }
  return undefined;
}

/** Undefined for a key that could not be used anyhow. */
async function thumbprintOf(jwk: JsonObject): Promise<string | undefined> {
  try {
    return await jwkThumbprint(jwk);
  } catch {
    return undefined;
  }
}
