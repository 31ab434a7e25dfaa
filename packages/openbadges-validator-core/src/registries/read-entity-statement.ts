import { fail } from '../badge-error.js';
import { parseJws } from '../intake/parse-jws.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { importPublicKey } from '../keys/import-public-key.js';
import { keyFromJwk } from '../keys/key-from-jwk.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';
import { toArray } from '../lib/to-array.js';
import { verifyJws } from '../proofs/verify-jws.js';

const TYPE = /^(?:application\/)?entity-statement\+jwt$/i;
const SKEW_SECONDS = 60;

export interface EntityStatement {
  readonly iss: string;
  readonly sub: string;
  /** The keys that the entity signs its own statements with. */
  readonly keys: readonly JsonObject[];
  readonly payload: JsonObject;
}

/**
 * Reads an entity statement and checks that it holds now and that one of these keys signed it; `own`: one of the keys in it,
 * which then says no more than that it is whole (OpenID Federation 1.0 §3, §3.2). Claims that must be understood and are not
 * make it unreadable. Throws a `BadgeError`: `proof.malformed`, `proof.alg_not_allowed`, `proof.invalid`, `proof.expired`,
 * `proof.not_yet_valid`, `key.*`, `crypto.unavailable`.
 */
export async function readEntityStatement(
  text: string,
  keys: readonly JsonObject[] | 'own',
  now: Date,
): Promise<EntityStatement> {
  const jws = parseJws(text);
  const { header, payload } = jws;
  const { alg, kid, typ } = header;
  if (typeof typ !== 'string' || !TYPE.test(typ)) malformed('typ');
  if (typeof alg !== 'string' || signatureAlgorithm(alg) === undefined)
    fail('proof.alg_not_allowed', { alg: typeof alg === 'string' ? alg : '' });
  if (header['crit'] !== undefined || payload['crit'] !== undefined) malformed('crit');
  if (typeof kid !== 'string') malformed('kid');
  const statement = readClaims(payload, now);
  const jwk = (keys === 'own' ? statement.keys : keys).find((key) => key['kid'] === kid);
  if (jwk === undefined) fail('key.unresolved', { key: kid });
  const key = await importPublicKey(keyFromJwk(jwk, kid), alg, kid);
  return (await verifyJws(jws, key)) ? statement : fail('proof.invalid', {});
}

function readClaims(payload: JsonObject, now: Date): EntityStatement {
  const { iss, sub, iat, exp, jwks } = payload;
  if (typeof iss !== 'string') malformed('iss');
  if (typeof sub !== 'string') malformed('sub');
  if (typeof exp !== 'number') malformed('exp');
  if (typeof iat !== 'number') malformed('iat');
  const seconds = now.getTime() / 1000;
  if (exp <= seconds) fail('proof.expired', { at: toIso(exp) });
  if (iat > seconds + SKEW_SECONDS) fail('proof.not_yet_valid', { at: toIso(iat) });
  const keys = isJsonObject(jwks) ? toArray(jwks['keys']).filter(isJsonObject) : [];
  return { iss, sub, keys, payload };
}

function malformed(member: string): never {
  fail('proof.malformed', { member });
}

function toIso(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
