import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { forgetMoments, lastingOf } from './memory.js';

/** Lets go of what was found out about badges, now that a record is there that they may rest on. */
export function forget(badges: Iterable<Opened<'badge'>> | 'all', bundle: Bundle): void {
  const lasting = lastingOf(bundle);
  lasting.views.clear();
  lasting.touched = undefined;
  forgetMoments(bundle, badges === 'all' ? undefined : [...badges].map(({ digest }) => digest));
}
