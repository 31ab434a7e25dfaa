import type { BadgeDocument, BadgeInput } from './badge-document.js';
import { readDocument } from './intake/read-document.js';

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
  return readDocument(input);
}
