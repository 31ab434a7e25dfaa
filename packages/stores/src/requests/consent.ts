import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/** Says where somebody agrees to be shown, and under which name: of one badge, or of all. */
export async function consent(
  { id, credential, scopes, name }: RequestOf<'consent'>,
  { signer, now, keep }: RequestTools,
): Promise<void> {
  const members = { subject: signer.did, ...(credential && { credential }), scopes, name };
  await keep(await signRecord(compose('consent', members, { now, id }), signer, { now }));
}
