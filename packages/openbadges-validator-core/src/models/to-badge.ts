import type { Badge } from '../badge.js';
import { upgradeNode } from '../hosted/upgrade-node.js';
import type { JsonObject } from '../json.js';
import type { OpenBadgesVersion } from '../verdict.js';
import { badgeOfAssertion } from './badge-of-assertion.js';
import { badgeOfCredential } from './badge-of-credential.js';

/**
 * One view of a badge of any version. Takes only what has the right form: text as text, links that are http(s),
 * pictures that a browser shows as pictures; everything else is left out. Proves nothing.
 *
 * @returns undefined for what awards no badge: a bare BadgeClass, an endorsement, an assertion that only links to its
 * BadgeClass
 */
export function toBadge(credential: JsonObject, version: OpenBadgesVersion): Badge | undefined {
  if (version === '3.0') return badgeOfCredential(credential);
  return badgeOfAssertion(upgradeNode(credential, 'Assertion', undefined));
}
