import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { isOf } from './voided-at.js';

/** The withdrawal by which the holder herself left her badge, by that moment; of several the first (recognition §2.6, `retrait`). */
export function leftBy(badge: Opened<'badge'>, at: number, bundle: Bundle): Opened<'withdrawal'> | undefined {
  const leaving = bundle
    .withdrawalsOf(badge.record.id)
    .filter(
      (one) =>
        one.record.reason === 'retrait' &&
        isOf(one, badge) &&
        one.signers.includes(badge.record.credentialSubject.id) &&
        at >= Date.parse(one.record.created),
    );
  bundle.use(...leaving);
  return leaving[0];
}
