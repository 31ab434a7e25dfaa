import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import type { OpenBadgesVersion } from '../verdict.js';

/** More would let one badge ask for any number of addresses. */
const MOST_KEYS = 8;

/**
 * The keys that an issuer may have signed a badge with: the one that the badge names, when the issuer lists it too; else
 * each that the issuer lists (OB2 SignedBadge steps 4 and 6). Before 2.0 the badge alone names it.
 *
 * @throws BadgeError `key.not_issuers`
 */
export function listSigningKeys(
  assertion: JsonObject,
  issuer: JsonObject,
  version: OpenBadgesVersion | null,
): readonly Json[] {
  const { verification } = assertion;
  const creator = isJsonObject(verification) ? idOf(verification['creator']) : undefined;
  if (version !== '2.0') return [creator ?? null];
  const listed = toArray(issuer['publicKey']);
  const named = creator === undefined ? listed : listed.filter((key) => idOf(key) === creator);
  if (named.length === 0) fail('key.not_issuers', { key: creator ?? '', issuer: idOf(issuer) ?? '' });
  return named.slice(0, MOST_KEYS);
}
