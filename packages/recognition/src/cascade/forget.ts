import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { forgetBadges, forgetViews, lastingOf } from './memory.js';
import { extendTouched } from './touched-by-mistakes.js';

/** Lets go of what was found out about badges, each after those that it comes from, now that a record is there that they may rest on. */
export function forget(badges: Iterable<Opened<'badge'>>, record: OpenedRecord, bundle: Bundle): void {
  const affected = [...badges];
  forgetBadges(
    bundle,
    affected.map(({ digest }) => digest),
  );
  if (record.kind === 'withdrawal') forgetViews(bundle);
  else extendTouched(affected, bundle);
  if (record.kind === 'endorsement') lastingOf(bundle).beyondCaps.clear();
}
