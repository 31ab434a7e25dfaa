import type { Dossier } from '@commons-badges/recognition';
import { profileOf } from '@commons-badges/recognition/dossier.js';
import type { Person } from '@commons-badges/stores';
import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';
import { addressName } from './address-name.js';
import type { CascadeIndex } from './cascade-index.js';
import type { CascadeScene } from './cascade-scene.js';
import type { CascadeFeed } from './feed/cascade-feed.js';
import { createShownNames } from './shown-names.js';

/** Under which name each is shown: her own where she agreed to it or where it is she who looks, else none. */
export function createNaming(
  index: CascadeIndex,
  { dossier, now, me }: CascadeFeed,
  /** Names that the page itself may show, by id. */
  given: ReadonlyMap<string, string> | null,
  words: LearningCascadeWords,
): Pick<CascadeScene, 'nameOf' | 'isNamed' | 'me'> {
  const shown = dossier && createShownNames(dossier, now);
  const myPlace = me === null ? undefined : index.placeOf(me.did);
  const look = (place: number): string | undefined => {
    const { id, kind } = index.nodes[place]!;
    if (kind !== 'person') return undefined;
    if (place === myPlace && me) return words.you(nameOfMe(me, dossier));
    return given?.get(id) ?? shown?.(id, credentialsOf(place, index, dossier));
  };
  const names = new Map<number, string | undefined>();
  const find = (place: number): string | undefined => {
    if (!names.has(place)) names.set(place, look(place));
    return names.get(place);
  };
  return {
    me: myPlace,
    isNamed: (place) => find(place) !== undefined || index.nodes[place]?.kind === 'note',
    nameOf: (place) => {
      const { id, kind } = index.nodes[place]!;
      if (kind === 'note') return words.note(addressName(id));
      return kind === 'ghost' ? words.ghost : (find(place) ?? words.somebody);
    },
  };
}

function nameOfMe({ did, label }: Person, dossier: Dossier | null): string {
  return (dossier && profileOf(did, dossier)?.name) ?? label;
}

/** The ids of her badges that say from whom she learned. */
function credentialsOf(place: number, index: CascadeIndex, dossier: Dossier | null): readonly string[] {
  const digests = new Set(index.up[place]?.map((edge) => index.edges[edge]!.badge));
  return [...digests]
    .map((digest) => dossier?.find('badge', digest)?.record.id)
    .filter((id) => id !== undefined);
}
