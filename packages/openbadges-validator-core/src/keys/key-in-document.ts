import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import { toArray } from '../lib/to-array.js';
import type { Check } from '../verdict.js';
import { findJwk } from './find-jwk.js';
import { findMethod, type FoundMethod } from './find-method.js';
import { keyFromJwk } from './key-from-jwk.js';
import { keyOfMethod } from './key-of-method.js';
import type { ResolvedKey } from './resolved-key.js';

/** Reads the document of another controller. */
export type ReadController = (controller: string) => Promise<Json>;

/**
 * Takes a key out of what its address answered: a controlled identifier document (CID 1.0), a verification method alone,
 * a JWK Set or a JWK. The document decides, never the key's id. Throws a `BadgeError`: `key.not_issuers` where the
 * document is somebody else's or does not hold the key, `key.malformed`, `key.unsupported`, `key.weak`.
 */
export async function keyInDocument(
  document: Json,
  id: string,
  documentId: string,
  readController: ReadController,
): Promise<ResolvedKey> {
  if (!isJsonObject(document)) return notHeld(id, documentId);
  if ('kty' in document || Array.isArray(document['keys'])) return keyInSet(document, id, documentId);
  if (document['id'] === id && id !== documentId) {
    return keyOfController(document, id, textOf(document['controller']), readController);
  }
  if (!isSameDocument(document['id'], documentId)) return notHeld(id, documentId);
  const owner = document['id'] as string;
  const found = findMethod(document, id) ?? notHeld(id, owner);
  const controller = found.method['controller'];
  if (typeof controller !== 'string' || controller === '' || controller === owner)
    return build(id, owner, found);
  return keyOfController(found.method, id, controller, readController);
}

/** An address with a query may answer with the document of the address without it. */
function isSameDocument(declared: Json | undefined, documentId: string): boolean {
  return declared === documentId || (declared !== undefined && declared === documentId.split('?', 1)[0]);
}

/** A method that names another controller counts only where that controller names it too. */
async function keyOfController(
  method: JsonObject,
  id: string,
  controller: string,
  readController: ReadController,
): Promise<ResolvedKey> {
  const document = await readController(controller);
  if (!isJsonObject(document) || document['id'] !== controller) return notHeld(id, controller);
  const found = findMethod(document, id);
  const purposes = found?.purposes ?? purposesNaming(document, id);
  if (purposes.length === 0) return notHeld(id, controller);
  return build(id, controller, { method: found?.method ?? method, purposes });
}

function purposesNaming(document: JsonObject, id: string): readonly string[] {
  return ['assertionMethod', 'authentication'].filter((place) => toArray(document[place]).includes(id));
}

async function keyInSet(document: JsonObject, id: string, documentId: string): Promise<ResolvedKey> {
  const keys = 'kty' in document ? [document] : toArray(document['keys']).filter(isJsonObject);
  const [, fragment] = id.split('#');
  const only = keys.length === 1 && fragment === undefined ? keys[0] : undefined;
  const names = fragment === undefined ? [id] : [id, fragment];
  const jwk = only ?? (await findJwk(keys, names)) ?? notHeld(id, documentId);
  return { id, material: keyFromJwk(jwk, id) };
}

async function build(
  id: string,
  controller: string,
  { method, purposes }: FoundMethod,
): Promise<ResolvedKey> {
  const { revoked, expires } = method;
  return {
    id,
    material: await keyOfMethod(method, id),
    controller,
    ...(purposes === undefined ? { notes: [unstatedPurpose(id)] } : { purposes }),
    ...(revoked === undefined ? {} : { revoked: textOf(revoked) }),
    ...(expires === undefined ? {} : { expires: textOf(expires) }),
  };
}

/**
 * A document that names no verification relationship at all does not say what its keys are for. CID 1.0 §3.3 would have the
 * key refused; the profiles that large issuers of Open Badges serve are written so, and it is their key all the same.
 */
function unstatedPurpose(key: string): Check {
  return problemCheck('proof', 'warn', 'CID 1.0 §3.3', { code: 'key.purpose_unstated', key });
}

/** What is no text stands for none: an empty date has passed, an empty id is nobody's. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function notHeld(id: string, issuer: string): never {
  fail('key.not_issuers', { key: id, issuer });
}
