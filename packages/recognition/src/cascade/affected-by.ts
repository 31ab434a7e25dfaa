import { idOf } from '../records/lib/id-of.js';
import type { Opened, OpenedRecord } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { UNCAPPED } from './is-within-caps.js';

/** The badges that may come to something else now that a record is there. `all`: any may. */
export function affectedBy(record: OpenedRecord, bundle: Bundle): 'all' | ReadonlySet<Opened<'badge'>> {
  switch (record.kind) {
    case 'badge':
      // Who has two of a family is looked at otherwise than who has one.
      return withDescendants(bundle.badgesOf(record.record.credentialSubject.id), bundle);
    case 'claim':
      return new Set(bundle.badgesWithId(record.record.credentialId));
    case 'endorsement':
      return withDescendants(endorsedBy(record, bundle), bundle);
    case 'withdrawal':
      return withDescendants(bundle.badgesWithId(record.record.credential.id), bundle);
    case 'profile':
    case 'consent':
    case 'offer':
    case 'reply':
    case 'model':
      return new Set();
    default:
      // A rule may ask for it, or a cap, or a garden.
      return 'all';
  }
}

/** One endorsement more may take another of the same person beyond what she may make. */
function endorsedBy({ record }: Opened<'endorsement'>, bundle: Bundle): readonly Opened<'badge'>[] {
  const all = bundle.endorsementsBy(idOf(record.issuer));
  const made = all.length <= UNCAPPED ? [record] : all.map((one) => one.record);
  const ids = new Set(made.map(({ credentialSubject }) => credentialSubject.id));
  return [...ids].flatMap((id) => bundle.badgesWithId(id));
}

function withDescendants(badges: readonly Opened<'badge'>[], bundle: Bundle): ReadonlySet<Opened<'badge'>> {
  const affected = new Set(badges);
  for (const { digest } of affected) for (const one of bundle.comingFrom(digest)) affected.add(one);
  return affected;
}
