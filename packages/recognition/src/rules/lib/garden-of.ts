import type { Bundle } from '../../cascade/bundle.js';
import type { Opened } from '../../records/open-record.js';

/**
 * The garden of a person, by the memberships that hold: of a garden of the charter in force, and signed with her by the garden, the
 * community, a root, or a member of that garden of whom the same is true. Of several the latest counts. Undefined where none
 * holds: a key that its owner alone vouches for has no garden.
 */
export function gardenOf(person: string, bundle: Bundle): string | undefined {
  const holding = membershipsOf(person, bundle).filter((one) => holds(one, bundle));
  bundle.use(...holding);
  const [latest] = holding.sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created));
  return latest?.record.garden;
}

function membershipsOf(person: string, bundle: Bundle): readonly Opened<'membership'>[] {
  const gardens = bundle.charter?.record.gardens ?? [];
  return bundle.membershipsOf(person).filter(({ record }) => gardens.some(({ id }) => id === record.garden));
}

/** Follows who brought whom in, until somebody who needs nobody to vouch for her. */
function holds(membership: Opened<'membership'>, bundle: Bundle): boolean {
  const { garden } = membership.record;
  const known = foundersOf(garden, bundle);
  const asked = new Set([membership]);
  for (const { record, signers } of asked) {
    const others = signers.filter((signer) => signer !== record.subject);
    if (others.some((signer) => known.has(signer))) {
      bundle.use(...asked);
      return true;
    }
    for (const signer of others)
      for (const one of membershipsOf(signer, bundle)) if (one.record.garden === garden) asked.add(one);
  }
  return false;
}

function foundersOf(garden: string, { charter }: Bundle): ReadonlySet<string> {
  const { community, families = {} } = charter?.record ?? {};
  const roots = Object.values(families).flatMap((family) => family.roots.map(({ id }) => id));
  return new Set([garden, ...(community === undefined ? [] : [community]), ...roots]);
}
