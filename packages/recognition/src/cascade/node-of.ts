import type { CascadeNode, CascadeOutcome } from './cascade.js';
import { drawnBadgesOf, type Drawing } from './drawing.js';
import { gardenOfPerson } from './garden-of-person.js';

const BEST_FIRST: readonly CascadeOutcome[] = ['verified', 'to_reendorse', 'partial', 'expired', 'refused'];

/** How somebody is drawn. Undefined: she has no badge, is no source, and nobody learned of her. */
export function nodeOf(person: string, drawing: Drawing): CascadeNode | undefined {
  const { roots, taught, ghosts, waves, judgements, bundle } = drawing;
  const badges = drawnBadgesOf(person, drawing);
  const isRoot = roots.has(person);
  if (badges.length === 0 && !isRoot && !taught.has(person)) return undefined;
  const ghost = ghosts.get(person);
  const outcomes = badges.map(({ digest }) => judgements.get(digest)?.outcome);
  return Object.freeze({
    id: ghost ?? person,
    kind: ghost === undefined ? 'person' : 'ghost',
    isRoot,
    garden: ghost === undefined ? gardenOfPerson(person, badges, bundle) : undefined,
    generation: waves.get(person),
    outcome: ghost === undefined ? BEST_FIRST.find((one) => outcomes.includes(one)) : undefined,
  });
}

/** A page counts as nobody. */
export function noteNode(address: string): CascadeNode {
  return Object.freeze({
    id: address,
    kind: 'note',
    isRoot: false,
    garden: undefined,
    generation: undefined,
    outcome: undefined,
  });
}
