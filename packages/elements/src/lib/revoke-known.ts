import { standingOf } from '@commons-badges/recognition/dossier.js';
import type { Session } from '@commons-badges/stores';
import type { Verdict } from 'openbadges-validator-core';
import { withRevocation } from 'openbadges-validator-core/with-revocation.js';

/** A verdict with what the records of the community know beyond it: that the badge was taken back (recognition §2.6). */
export async function revokeKnown(verdict: Verdict, session: Session): Promise<Verdict> {
  const dossier = await session.dossier();
  const badge = dossier.byId('badge', verdict.badge?.id ?? '');
  if (badge === undefined || standingOf(badge, dossier, session.now()) !== 'revoked') return verdict;
  return withRevocation(verdict, { source: 'recognition §2.6' });
}
