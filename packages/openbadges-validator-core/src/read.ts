import type { Badge } from './badge.js';
import type { BadgeDocument, BadgeInput } from './badge-document.js';
import { readDocument } from './intake/read-document.js';
import { badgeOfCredential } from './models/badge-of-credential.js';

/**
 * Reads what an input says, without judging it: takes the credential out of an image, JSON or a compact JWS, and says
 * which version of Open Badges it was written for. Fetches nothing: an address comes back as `url`.
 *
 * Nothing in the answer is proven. To show a badge as true, use `verify`.
 *
 * @throws BadgeError `input.*`, `image.*`, `json.*`, `proof.malformed`
 * @throws TypeError when the input is neither text, bytes nor a plain JSON object
 */
export async function read(input: BadgeInput): Promise<BadgeDocument> {
  const document = await readDocument(input);
  const declared = await declaredBy(document);
  return declared === undefined ? document : { ...document, declared };
}

/** Badges before 3.0 are upgraded by code of their own, which a page of newer ones never has to load. */
async function declaredBy({ credential, openBadgesVersion }: BadgeDocument): Promise<Badge | undefined> {
  if (credential === undefined || openBadgesVersion === null) return undefined;
  if (openBadgesVersion === '3.0') return badgeOfCredential(credential);
  const { toBadge } = await import('./models/to-badge.js');
  return toBadge(credential, openBadgesVersion);
}
