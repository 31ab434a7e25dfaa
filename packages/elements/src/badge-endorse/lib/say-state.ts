import type { InboxItem } from '@commons-badges/recognition';
import { missingPhrase } from '@commons-badges/recognition/rules.js';
import { nameOf } from '../../lib/name-of.js';
import type { EndorseScene } from './endorse-scene.js';

/** How it stands with a request, in words. */
export function sayState({ state, verdict, replies }: InboxItem, { view, words }: EndorseScene): string {
  const { inbox, rules } = words;
  const by = replies.at(-1)?.record.member;
  const name = by === undefined || by === view.me?.did ? undefined : nameOf(by, view, words);
  if (state === 'to-complete') return inbox.askedMore(name);
  if (state === 'declined') return inbox.declinedBy(name);
  if (state === 'ready') return inbox.ready;
  const missing = verdict?.missing.map((one) => missingPhrase(one, rules)) ?? [];
  return new Intl.ListFormat(rules).format(missing);
}
