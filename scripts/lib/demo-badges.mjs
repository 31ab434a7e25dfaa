import { readFileSync } from 'node:fs';

/**
 * What the example badges say, from `demo-badges.json`.
 *
 * - `outcome` is the verdict a badge is made to get, and `code` the reason.
 * - `signedAs` is how it is secured, `status` which list may withdraw it.
 * - `carriedAs` is what the wall is handed: the address of a document or an image, or the token itself.
 * - `holder` is a person's key, or `name:` with a first name given with consent, or `email:` to be hashed.
 * - `trouble: 'changed'` and `endorsement.changedTo` are what is done to it after it was signed.
 *
 * @type {ReadonlyArray<object>}
 */
export const DEMO_BADGES = Object.freeze(
  JSON.parse(readFileSync(new URL('demo-badges.json', import.meta.url), 'utf8')),
);
