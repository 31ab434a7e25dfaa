import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { lastingOf } from './memory.js';

const DAY_MS = 86_400_000;
/** How much one person may endorse (recognition §2.5): in a day outside of events that others organise, and in a month. */
const CAPS = [
  { days: 1, most: 5, isFreeAtEvents: true },
  { days: 30, most: 30, isFreeAtEvents: false },
] as const;

/** Who made no more than that is within every cap. */
export const UNCAPPED = CAPS[0].most;

/** Whether an endorsement is among the first that its endorser could make at the time. Others of the same claim are no more. */
export function isWithinCaps(endorsement: Opened<'endorsement'>, bundle: Bundle): boolean {
  const endorser = idOf(endorsement.record.issuer);
  const mine = bundle.endorsementsBy(endorser);
  if (mine.length <= UNCAPPED) return true;
  const { beyondCaps } = lastingOf(bundle);
  const beyond = beyondCaps.get(endorser) ?? findBeyond(mine, bundle);
  beyondCaps.set(endorser, beyond);
  const before = beyond.get(endorsement.digest);
  if (before !== undefined) bundle.use(endorsement, ...before);
  return before === undefined;
}

/** Those of one person that are too many, and beside each those that were made before it. */
export type BeyondCaps = ReadonlyMap<string, readonly Opened<'endorsement'>[]>;

interface Made {
  readonly one: Opened<'endorsement'>;
  readonly time: number;
}

function findBeyond(mine: readonly Opened<'endorsement'>[], bundle: Bundle): BeyondCaps {
  const made = mine
    .map((one): Made => ({ one, time: Date.parse(one.record.validFrom) }))
    // Of those of one second the order of digests decides, and in that they come.
    .sort((a, b) => a.time - b.time);
  const beyond = new Map<string, readonly Opened<'endorsement'>[]>();
  for (const [place, { one }] of made.entries()) {
    const before = CAPS.map((cap) => tooManyBefore(place, made, cap, bundle)).find((many) => many.length > 0);
    if (before !== undefined) beyond.set(one.digest, before);
  }
  return beyond;
}

/** Those made within the time before it, where they were as many as may be; else none. */
function tooManyBefore(
  place: number,
  made: readonly Made[],
  { days, most, isFreeAtEvents }: (typeof CAPS)[number],
  bundle: Bundle,
): readonly Opened<'endorsement'>[] {
  const at = made[place];
  if (at === undefined || place < most || (isFreeAtEvents && isAtEvent(at.one, bundle))) return [];
  const before: Opened<'endorsement'>[] = [];
  const claims = new Set<string>();
  for (let index = place - 1; index >= 0; index -= 1) {
    const earlier = made[index];
    if (earlier === undefined || at.time - earlier.time >= days * DAY_MS) break;
    if (isFreeAtEvents && isAtEvent(earlier.one, bundle)) continue;
    before.push(earlier.one);
    claims.add(earlier.one.record.credentialSubject.id);
  }
  claims.delete(at.one.record.credentialSubject.id);
  return claims.size < most ? [] : before;
}

function isAtEvent({ record }: Opened<'endorsement'>, bundle: Bundle): boolean {
  const time = Date.parse(record.validFrom);
  const event = bundle
    .of('event')
    .find(
      ({ record: { organiser, opens, closes } }) =>
        organiser !== idOf(record.issuer) && time >= Date.parse(opens) && time <= Date.parse(closes),
    );
  if (event !== undefined) bundle.use(event);
  return event !== undefined;
}
