import type { CascadeEdge } from '@commons-badges/recognition';
import type { GardenLook } from './garden-look.js';

/** Somebody or something in the picture, in the units of the picture. */
export interface DrawnNode {
  /** Its place in the cascade; undefined of a garden that is drawn as one. */
  readonly place: number | undefined;
  readonly kind: 'person' | 'ghost' | 'note' | 'garden';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: GardenLook;
  readonly isRoot: boolean;
  readonly isVerified: boolean;
  /** What stands below it. */
  readonly label: string;
  /** The id by which a closed garden is opened. */
  readonly garden: string | undefined;
}

export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly state: CascadeEdge['state'];
  /** Its place in the cascade; undefined of a bundle. */
  readonly place: number | undefined;
  readonly width: number;
}

export interface DrawnRow {
  readonly y: number;
  /** Undefined where people of several waves stand in it. */
  readonly generation: number | undefined;
}

/** The picture, before anything is painted. Nodes and edges are meant by their place in these lists. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly rows: readonly DrawnRow[];
  readonly width: number;
  readonly height: number;
  /** Above 60 people, gardens are drawn as one unless they are opened. */
  readonly isGrouped: boolean;
  readonly ids: readonly string[];
  /** In places, to carry over into the next layout. */
  readonly columns: ArrayLike<number>;
}
