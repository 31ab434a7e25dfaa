import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/** Names somebody else for a badge, before she asks for it. */
export async function nominate(
  { id, candidate, model, reason, garden }: RequestOf<'nominate'>,
  { signer, now, keep }: RequestTools,
): Promise<void> {
  const said = reason.trim();
  const members = {
    nominator: signer.did,
    candidate,
    achievement: model,
    ...(garden && { garden }),
    ...(said !== '' && { reason: said }),
  };
  await keep(await signRecord(compose('nomination', members, { now, id }), signer, { now }));
}
