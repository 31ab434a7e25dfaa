import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { holdsUntil } from './holds-until.js';

/**
 * Whether a badge makes a holder of its subject: the sources reach her, or they did until less than ninety days ago. A badge that
 * somebody signed for herself, or that one dishonest holder signed, makes none (recognition §2.5, §2.6).
 */
export function isHolder(badge: Opened<'badge'>, now: number, bundle: Bundle): boolean {
  return now < holdsUntil(badge, now, bundle);
}
