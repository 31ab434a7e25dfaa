import type { PatternId } from './patterns.js';
import { factsOf, type RuleDraft } from './rule-draft.js';
import type { Surroundings } from './surroundings.js';

/** What a pattern needs and this community does not have, at least not yet. */
export type Lack =
  | 'charter'
  | 'own-name'
  | 'roots'
  | 'holders'
  | 'circle'
  | 'wiki-key'
  | 'gardens'
  | 'role'
  | 'badges'
  | 'signer';

export interface Place {
  /** Empty: a family of its own. */
  readonly family: string;
  readonly stage: number;
}

const NEEDS_CHARTER: readonly PatternId[] = ['P3', 'P8', 'P9', 'P10', 'P12'];
/** Nobody but the community can sign these. */
const NEEDS_COMMUNITY: readonly PatternId[] = ['P4', 'P7', 'P9', 'P12'];
const NEEDS_HOLDERS: readonly PatternId[] = ['P2', 'P3', 'P11'];

/** The first thing that keeps a pattern from ever being met here. Undefined: nothing does. */
export function lackOf(id: PatternId, rule: RuleDraft, place: Place, around: Surroundings): Lack | undefined {
  if (NEEDS_COMMUNITY.includes(id) && !around.hasCommunity) return 'signer';
  if (NEEDS_CHARTER.includes(id) && !around.hasCharter)
    return around.isCommunity || !around.hasCommunity ? 'charter' : 'own-name';
  if (id === 'P3' && !around.rooted.includes(place.family)) return 'roots';
  if (NEEDS_HOLDERS.includes(id) && !isHeld(place, around)) return 'holders';
  return furtherLack(id, rule, around);
}

function furtherLack(id: PatternId, rule: RuleDraft, around: Surroundings): Lack | undefined {
  switch (id) {
    case 'P6':
      return around.roles.includes(factsOf(id, rule).role.trim()) ? undefined : 'role';
    case 'P7':
      return around.models.length > 0 ? undefined : 'badges';
    case 'P8':
      return around.circles.length > 0 ? undefined : 'circle';
    case 'P9':
      return around.hasWikiKey ? undefined : 'wiki-key';
    case 'P10':
      return around.hasGardens ? undefined : 'gardens';
    case 'P12':
      return around.rooted.length > 0 ? undefined : 'roots';
    default:
      return undefined;
  }
}

function isHeld({ family, stage }: Place, around: Surroundings): boolean {
  return family !== '' && around.isHeld(family, stage);
}
