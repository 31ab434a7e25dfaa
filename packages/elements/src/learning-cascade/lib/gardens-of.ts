import type { CascadeIndex } from './cascade-index.js';
import { gardenLook, type GardenLook } from './garden-look.js';

export interface Garden {
  readonly address: string;
  readonly name: string;
  readonly people: number;
  readonly look: GardenLook;
}

export interface Gardens {
  /** The largest first. */
  readonly all: readonly Garden[];
  readonly of: (place: number) => Garden | undefined;
  readonly lookOf: (place: number) => GardenLook;
}

/** The gardens of a cascade, each with a colour and a shape that stay while it does not change. */
export function gardensOf({ nodes }: CascadeIndex, nameOf: (address: string) => string): Gardens {
  const sizes = new Map<string, number>();
  for (const { garden, kind } of nodes)
    if (garden !== undefined && kind !== 'note') sizes.set(garden, (sizes.get(garden) ?? 0) + 1);
  const all = [...sizes]
    .sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || (a < b ? -1 : 1))
    .map(([address, people], rank) => ({ address, name: nameOf(address), people, look: gardenLook(rank) }));
  const known = new Map(all.map((garden) => [garden.address, garden]));
  const of = (place: number): Garden | undefined => known.get(nodes[place]?.garden ?? '');
  return { all, of, lookOf: (place) => of(place)?.look ?? gardenLook(undefined) };
}
