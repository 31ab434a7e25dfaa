import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/** Accepts a badge for which others named the person. Who does not want it does nothing, and that leaves no trace. */
export async function accept(
  { id, model }: RequestOf<'accept'>,
  { signer, now, keep }: RequestTools,
): Promise<void> {
  const members = { candidate: signer.did, achievement: model };
  await keep(await signRecord(compose('acceptance', members, { now, id }), signer, { now }));
}
