import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { fetchNode } from './fetch-node.js';
import { isAddressOf } from './is-address-of.js';
import { isWebAddress } from './is-web-address.js';
import { restingUrl } from './resting-url.js';

/**
 * The PEM text of a key that an issuer lists (OB2 CryptographicKey), or that a badge of 1.x names. Never one from the
 * badge itself.
 *
 * @throws BadgeError `key.not_issuers`, `key.unresolved`, `key.malformed`, `fetch.*`
 */
export async function loadSigningKey(
  link: Json,
  issuer: JsonObject,
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<string> {
  return version === '2.0'
    ? loadListedKey(link, idOf(issuer) ?? '', session)
    : loadLegacyKey(idOf(link), idOf(issuer) ?? '', session);
}

/** The link has to go both ways: the issuer lists the key, the key names its owner and itself. */
async function loadListedKey(link: Json, issuerId: string, session: Session): Promise<string> {
  const id = idOf(link) ?? '';
  const isWritten = isJsonObject(link) && link['publicKeyPem'] !== undefined;
  if (!isWritten && !isWebAddress(id)) fail('key.unresolved', { key: id });
  const key = isWritten ? link : await fetchNode(id, session);
  const name = idOf(key) ?? id;
  if (idOf(key['owner']) !== issuerId || !(name === id || isAddressOf(name, id))) {
    fail('key.not_issuers', { key: id, issuer: issuerId });
  }
  const { publicKeyPem } = key;
  return typeof publicKeyPem === 'string' ? publicKeyPem : fail('key.malformed', { key: id });
}

/** OB 1.x: the badge names the address of a bare PEM file, which has to stand on the issuer's host. */
async function loadLegacyKey(url: string | undefined, issuerId: string, session: Session): Promise<string> {
  if (!isWebAddress(url)) return fail('key.unresolved', { key: url ?? '' });
  if (!isWebAddress(issuerId) || new URL(issuerId).host !== new URL(url).host) {
    return fail('key.not_issuers', { key: url, issuer: issuerId });
  }
  const { bytes } = await session.fetchDocument(url, 'application/x-pem-file, text/plain, */*;q=0.8');
  const { rest } = await restingUrl(url, session);
  if (rest !== url) fail('key.not_issuers', { key: url, issuer: issuerId });
  return new TextDecoder().decode(bytes);
}
