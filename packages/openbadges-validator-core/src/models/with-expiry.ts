import type { Badge } from '../badge.js';
import type { CompactJws } from '../badge-document.js';

/** The end that a token sets to its badge by `exp`, where that is the earlier one or the only one (OB3 §8.2.7.1). */
export function withExpiry(badge: Badge, jws: CompactJws | undefined): Badge {
  const exp = jws?.payload['exp'];
  const end = new Date(typeof exp === 'number' ? exp * 1000 : NaN);
  const isEarlier = end.getTime() < (badge.expiresOn === undefined ? Infinity : Date.parse(badge.expiresOn));
  return isEarlier ? { ...badge, expiresOn: end.toISOString() } : badge;
}
