import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';

/** The endorsement by which the community itself stands for a badge (recognition §2.3, « tampon »). */
export function findStamp(
  credentialId: string,
  community: string | undefined,
  now: number,
  bundle: Bundle,
): Opened<'endorsement'> | undefined {
  const stamp = bundle
    .endorsementsOf(credentialId)
    .find(({ record }) => idOf(record.issuer) === community && Date.parse(record.validFrom) <= now);
  if (stamp !== undefined) bundle.use(stamp);
  return stamp;
}
