import { awardBadge, claimProgress, type Awarder, type Dossier } from '@commons-badges/recognition';
import type { JsonObject } from 'openbadges-validator-core';

/** The badges of all claims of which the rule is met, and that one of these may sign. */
export async function awardReady(
  dossier: Dossier,
  awarders: readonly Awarder[],
  now: Date,
): Promise<readonly JsonObject[]> {
  if (awarders.length === 0) return [];
  const badges: JsonObject[] = [];
  for (const claim of dossier.of('claim')) {
    if (dossier.byId('badge', claim.record.credentialId) !== undefined) continue;
    const progress = claimProgress(claim, dossier, { now });
    const badge = await awardFirst(awarders, (awarder) => awardBadge(progress, awarder, dossier, { now }));
    if (badge !== undefined) badges.push(badge);
  }
  return badges;
}

async function awardFirst(
  awarders: readonly Awarder[],
  award: (awarder: Awarder) => Promise<JsonObject | undefined>,
): Promise<JsonObject | undefined> {
  for (const awarder of awarders) {
    const badge = await award(awarder);
    if (badge !== undefined) return badge;
  }
  return undefined;
}
