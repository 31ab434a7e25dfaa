import { isJsonObject, type JsonObject } from '../json.js';
import type { VerifyOptions } from '../verify-options.js';
import { findJwk } from './find-jwk.js';
import { keyFromJwk } from './key-from-jwk.js';
import { keyInDocument } from './key-in-document.js';
import { keyOfMethod } from './key-of-method.js';
import type { ResolvedKey } from './resolved-key.js';

/**
 * Looks for a key among those the caller gave: a controlled identifier document, one verification method, or a JWK Set.
 * Undefined where it is not there. Throws a `BadgeError` for a key that is there and cannot be used.
 */
export async function knownKey(id: string, keys: VerifyOptions['keys']): Promise<ResolvedKey | undefined> {
  if (!isJsonObject(keys)) return undefined;
  if (Array.isArray(keys['keys'])) return keyInKnownSet(id, keys['keys'].filter(isJsonObject));
  if (keys['publicKeyJwk'] !== undefined || keys['publicKeyMultibase'] !== undefined)
    return knownMethod(id, keys);
  const documentId = id.split('#', 1)[0] ?? id;
  if (keys['id'] !== documentId) return undefined;
  return keyInDocument(keys, id, documentId, () => Promise.resolve(keys));
}

async function keyInKnownSet(id: string, keys: readonly JsonObject[]): Promise<ResolvedKey | undefined> {
  const jwk = await findJwk(keys, [id]);
  if (jwk === undefined) return undefined;
  const issuer = typeof jwk['iss'] === 'string' ? jwk['iss'] : id.split('#', 1)[0];
  return {
    id,
    material: keyFromJwk(jwk, id),
    ...(issuer === undefined || issuer === id ? {} : { controller: issuer }),
  };
}

async function knownMethod(id: string, method: JsonObject): Promise<ResolvedKey | undefined> {
  const { publicKeyJwk, controller } = method;
  const named = isJsonObject(publicKeyJwk) ? await findJwk([publicKeyJwk], [id]) : undefined;
  if (method['id'] !== id && named === undefined) return undefined;
  return {
    id,
    material: await keyOfMethod(method, id),
    ...(typeof controller === 'string' ? { controller } : {}),
  };
}
