import { claimProgress, createEndorsement, rightToEndorse } from '@commons-badges/recognition';
import { sign } from 'openbadges-validator-core/sign.js';
import type { RequestTools } from '../session/session.js';
import { openClaim } from './lib/open-claim.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/** Endorses a claim, by the badge that gives the right to. */
export async function endorse(
  { id, claim: wanted, basis, role, comment }: RequestOf<'endorse'>,
  { signer, now, dossier, keep }: RequestTools,
): Promise<void> {
  const claim = openClaim(wanted, dossier);
  const by = rightToEndorse(
    dossier.personOf(signer.did),
    claimProgress(claim, dossier, { now }),
    dossier,
    now,
  );
  if (by === undefined) return refuse({ code: 'request.not_a_holder' });
  const facts = { id, claim, endorser: signer.did, by, role, basis, comment, now };
  await keep(await sign(createEndorsement(facts), signer, { created: now }));
}
