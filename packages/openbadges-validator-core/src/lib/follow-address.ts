import type { BadgeDocument } from '../badge-document.js';
import { fail } from '../badge-error.js';
import type { Surroundings } from '../verify.js';

const ACCEPT =
  'application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, application/vc+jwt;q=0.9, image/png;q=0.8, image/svg+xml;q=0.8';
/** An address may answer with an image that holds an address (Open Badges 1.0), and no further. */
const MAX_ADDRESSES = 2;

/**
 * Reads an address to learn what stands there. A badge before 3.0 that is hosted there goes on as an address: only its host
 * can vouch for it. Throws a `BadgeError`: `fetch.*`, `input.*`, `json.*`, `image.*`.
 */
export async function followAddress(
  document: BadgeDocument,
  around: Surroundings,
  left = MAX_ADDRESSES,
): Promise<BadgeDocument> {
  const { credential, url } = document;
  if (credential !== undefined || url === undefined) return document;
  if (left === 0) fail('input.not_a_badge', {});
  const { bytes } = await around.hosted.fetchDocument(url, ACCEPT);
  const found = await followAddress(await around.read(bytes), around, left - 1);
  const isOlder = found.openBadgesVersion !== null && found.openBadgesVersion !== '3.0';
  return isOlder && found.url === undefined ? { ...found, url } : found;
}
