import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/** Writes a profile: the name that somebody chose, and her garden. */
export async function introduce(
  { id, name, garden }: RequestOf<'introduce'>,
  { signer, now, keep }: RequestTools,
): Promise<void> {
  const members = { subject: signer.did, name: name.trim(), ...(garden && { garden }) };
  await keep(await signRecord(compose('profile', members, { now, id }), signer, { now }));
}
