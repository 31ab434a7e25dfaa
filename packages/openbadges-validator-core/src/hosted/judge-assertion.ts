import type { BadgeDocument } from '../badge-document.js';
import { checkTrust } from '../checks/check-trust.js';
import { isBound } from '../lib/is-bound.js';
import type { Session } from '../lib/session.js';
import { verifyLegacy } from './verify-legacy.js';

/** Judges a badge before 3.0, and whether its issuer is known. */
export async function judgeAssertion(
  document: BadgeDocument,
  session: Session,
): ReturnType<typeof verifyLegacy> {
  const judged = await verifyLegacy(document, session);
  const issuer = isBound(judged.checks) ? judged.badge?.issuer.id : undefined;
  return { ...judged, checks: [...judged.checks, ...(await checkTrust(issuer, session))] };
}
