import type { InboxItem } from '@commons-badges/recognition';
import type { SessionView } from '../../lib/session-view.js';

/** Whether a request waits for others now: she endorsed it, or the last word on it is hers. */
export function isAnswered({ isEndorsed, state, replies }: InboxItem, { me }: SessionView): boolean {
  const isReplied = state === 'to-complete' || state === 'declined';
  return isEndorsed || (isReplied && replies.at(-1)?.record.member === me?.did);
}
