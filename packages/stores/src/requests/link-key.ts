import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/** Says that a key took the place of another one of the same person (recognition §2.6). Others who know it have to say so, too. */
export async function linkKey(
  { id, replaces }: RequestOf<'link-key'>,
  { signer, now, keep, keyOf }: RequestTools,
): Promise<void> {
  if (replaces === signer.did) return refuse({ code: 'request.same_key' });
  const link = await signRecord(compose('key-link', { key: signer.did, replaces }, { now, id }), signer, {
    now,
  });
  const older = await keyOf(replaces);
  await keep(older?.did === replaces ? await signRecord(link, older, { now }) : link);
}
