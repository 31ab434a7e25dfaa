import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { linksOf } from './links-of.js';

/** The digests of the badges that a badge comes from, directly or through others, and that are not there; sorted. */
export function lackingBehind(badge: Opened<'badge'>, bundle: Bundle): readonly string[] {
  const lacking = new Set<string>();
  const behind = new Set([badge]);
  for (const { record } of behind) {
    const endorsing = bundle
      .endorsementsOf(record.id)
      .flatMap((one) => one.record.credentialSubject.holderCredential?.digest ?? []);
    for (const digest of [...linksOf(record), ...endorsing]) {
      const linked = bundle.find('badge', digest);
      if (linked !== undefined) behind.add(linked);
      else if (!bundle.has(digest)) lacking.add(digest);
    }
  }
  return [...lacking].sort();
}
