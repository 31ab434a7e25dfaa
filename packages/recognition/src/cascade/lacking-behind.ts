import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { linksOf } from './links-of.js';
import { lastingOf } from './memory.js';

/** More than anybody would look for. */
const MOST = 10;
const NOTHING: readonly string[] = [];

/**
 * The digests of the badges that a badge comes from, directly or through others, and that are not there: sorted, and of many the ten
 * lowest. Walks back without calling itself: a chain may be long.
 */
export function lackingBehind(badge: Opened<'badge'>, bundle: Bundle): readonly string[] {
  const { lacking } = lastingOf(bundle);
  const open = new Set<string>();
  const stack = [badge];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    const isNew = !lacking.has(at.digest) && !open.has(at.digest);
    open.add(at.digest);
    const waiting = isNew
      ? behindOf(at, bundle).filter(({ digest }) => !lacking.has(digest) && !open.has(digest))
      : [];
    if (waiting.length > 0) {
      stack.push(...waiting);
      continue;
    }
    if (!lacking.has(at.digest)) lacking.set(at.digest, gather(at, lacking, bundle));
    stack.pop();
  }
  return lacking.get(badge.digest) ?? NOTHING;
}

/** The digests that a badge names as those it comes from, itself or by who endorsed it. */
export function linksBehind({ record }: Opened<'badge'>, bundle: Bundle): ReadonlySet<string> {
  const links = new Set(linksOf(record));
  for (const { record: endorsement } of bundle.endorsementsOf(record.id)) {
    const { holderCredential } = endorsement.credentialSubject;
    if (holderCredential !== undefined) links.add(holderCredential.digest);
  }
  return links;
}

function behindOf(badge: Opened<'badge'>, bundle: Bundle): readonly Opened<'badge'>[] {
  return [...linksBehind(badge, bundle)].flatMap((digest) => bundle.find('badge', digest) ?? []);
}

function gather(
  badge: Opened<'badge'>,
  known: ReadonlyMap<string, readonly string[]>,
  bundle: Bundle,
): readonly string[] {
  const lacking = new Set<string>();
  for (const digest of linksBehind(badge, bundle)) {
    if (!bundle.has(digest)) lacking.add(digest);
    for (const one of known.get(digest) ?? NOTHING) lacking.add(one);
  }
  return lacking.size === 0 ? NOTHING : [...lacking].sort().slice(0, MOST);
}
