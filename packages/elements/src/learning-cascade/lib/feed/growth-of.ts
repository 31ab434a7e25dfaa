import type { Cascade } from '@commons-badges/recognition';
import { indicatorsOf } from '@commons-badges/recognition/cascade.js';
import type { Growth } from './cascade-feed.js';

/** How far it came; undefined where one of the figures would speak of too few people (recognition §2.7). */
export function growthOf(cascade: Cascade): Growth | undefined {
  const { people, roots, multiplication, waves } = indicatorsOf(cascade);
  if (!('value' in people && 'value' in roots && 'value' in multiplication && 'value' in waves))
    return undefined;
  const ratio = multiplication.value;
  return {
    roots: roots.value,
    people: roots.value + Math.round(ratio * roots.value),
    ratio,
    waves: waves.value,
  };
}
