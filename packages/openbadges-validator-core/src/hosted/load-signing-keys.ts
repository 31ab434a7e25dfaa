import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { fetchNode } from './fetch-node.js';
import { isWebAddress } from './is-web-address.js';
import { restingUrl } from './resting-url.js';

/** More would let one badge ask for any number of addresses. */
const MOST_KEYS = 8;

/**
 * The PEM keys that an issuer may have signed a badge with: the one that the badge names, when the issuer lists it too;
 * else each that the issuer lists (OB2 SignedBadge, CryptographicKey). Never one from the badge itself.
 *
 * @throws BadgeError `key.not_issuers`, `key.unresolved`, `fetch.*`
 */
export async function loadSigningKeys(
  assertion: JsonObject,
  issuer: JsonObject,
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<readonly string[]> {
  const creator = creatorOf(assertion);
  if (version !== '2.0') return [await loadLegacyKey(creator, issuer, session)];
  const listed = toArray(issuer['publicKey']).slice(0, MOST_KEYS);
  const named = creator === undefined ? listed : listed.filter((key) => idOf(key) === creator);
  if (named.length === 0) fail('key.not_issuers', { key: creator ?? '', issuer: idOf(issuer) ?? '' });
  return Promise.all(named.map(async (key) => loadKey(key, issuer, session)));
}

function creatorOf({ verification }: JsonObject): string | undefined {
  return isJsonObject(verification) ? idOf(verification['creator']) : undefined;
}

/** The link has to go both ways: the issuer lists the key, the key names its owner. */
async function loadKey(link: Json, issuer: JsonObject, session: Session): Promise<string> {
  const id = idOf(link) ?? '';
  const isWritten = isJsonObject(link) && link['publicKeyPem'] !== undefined;
  if (!isWritten && !isWebAddress(id)) fail('key.unresolved', { key: id });
  const { owner, publicKeyPem } = isWritten ? link : await fetchNode(id, session);
  const issuerId = idOf(issuer) ?? '';
  if (idOf(owner) !== issuerId) fail('key.not_issuers', { key: id, issuer: issuerId });
  return typeof publicKeyPem === 'string' ? publicKeyPem : fail('key.malformed', { key: id });
}

/** OB 1.x: the badge names the address of a bare PEM file, which has to stand on the issuer's host. */
async function loadLegacyKey(url: string | undefined, issuer: JsonObject, session: Session): Promise<string> {
  const issuerId = idOf(issuer) ?? '';
  if (!isWebAddress(url)) return fail('key.unresolved', { key: url ?? '' });
  if (!isWebAddress(issuerId) || new URL(issuerId).host !== new URL(url).host) {
    return fail('key.not_issuers', { key: url, issuer: issuerId });
  }
  const { bytes } = await session.fetchDocument(url, 'application/x-pem-file, text/plain, */*;q=0.8');
  if ((await restingUrl(url, session)) !== url) fail('key.not_issuers', { key: url, issuer: issuerId });
  return new TextDecoder().decode(bytes);
}
