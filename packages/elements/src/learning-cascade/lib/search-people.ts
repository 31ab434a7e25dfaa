import { foldText } from '../../lib/fold-text.js';
import type { CascadeScene } from './cascade-scene.js';

/** Those whose shown name, or whose garden, holds all these words. Who is not named is found by nobody but herself. */
export function searchPeople(
  query: string,
  { index, nameOf, isNamed, gardens }: CascadeScene,
): readonly number[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return index.nodes.flatMap((_, place) => {
    if (!isNamed(place)) return [];
    const text = foldText(`${nameOf(place)} ${gardens.of(place)?.name ?? ''}`);
    return wanted.every((word) => text.includes(word)) ? [place] : [];
  });
}
