import { claimProgress, rightToEndorse, signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { openClaim } from './lib/open-claim.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/** Answers a claim without endorsing it: something is missing, or no. Only who could endorse it can. */
export async function reply(
  { id, claim: wanted, answer, reason }: RequestOf<'reply'>,
  { signer, now, dossier, keep }: RequestTools,
): Promise<void> {
  const claim = openClaim(wanted, dossier);
  if (
    rightToEndorse(dossier.personOf(signer.did), claimProgress(claim, dossier, { now }), dossier, now) ===
    undefined
  )
    return refuse({ code: 'request.not_a_holder' });
  const link = { id: claim.record.id, digest: claim.digest };
  const members = { claim: link, member: signer.did, answer, reason: reason.trim() };
  await keep(await signRecord(compose('reply', members, { now, id }), signer, { now }));
}
