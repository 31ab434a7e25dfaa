import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';

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
  return CAPS.every(({ days, most, isFreeAtEvents }) => {
    if (isFreeAtEvents && isAtEvent(endorsement, bundle)) return true;
    const before = mine
      .filter((one) => comesWith(one, endorsement, days * DAY_MS))
      .filter((one) => !isFreeAtEvents || !isAtEvent(one, bundle));
    const claims = new Set(before.map(({ record }) => record.credentialSubject.id));
    claims.delete(endorsement.record.credentialSubject.id);
    if (claims.size < most) return true;
    bundle.use(endorsement, ...before);
    return false;
  });
}

/** Made before it, and not longer before it than that. Of those of one second the order of digests decides. */
function comesWith(one: Opened<'endorsement'>, other: Opened<'endorsement'>, span: number): boolean {
  const gap = Date.parse(other.record.validFrom) - Date.parse(one.record.validFrom);
  return gap < span && (gap > 0 || (gap === 0 && one.digest < other.digest));
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
