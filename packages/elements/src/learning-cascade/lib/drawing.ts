import type { CascadeEdge } from '@commons-badges/recognition';
import type { CascadeLayout } from '@commons-badges/recognition/cascade-layout.js';
import type { GardenLook } from './garden-look.js';

/** Somebody or something in the picture, in the units of the picture. */
export interface DrawnNode {
  /** Its place in the cascade; undefined of a garden that is drawn as one. */
  readonly place: number | undefined;
  readonly kind: 'person' | 'ghost' | 'note' | 'garden';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far below its middle the lines begin that lead from it. */
  readonly foot: number;
  readonly look: GardenLook;
  readonly isRoot: boolean;
  readonly isVerified: boolean;
  /** What stands below it; may be empty. */
  readonly label: string;
  /** What a screen reader says of one that is no person. */
  readonly said: string | undefined;
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
  /** Empty where people of several waves stand in it. */
  readonly text: string;
}

/** What stands over a column. */
export interface DrawnHead {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The picture, before anything is painted. Nodes and edges are meant by their place in these lists. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly rows: readonly DrawnRow[];
  readonly heads: readonly DrawnHead[];
  readonly width: number;
  readonly height: number;
  /** Above 60 people, gardens are drawn as one unless they are opened. */
  readonly isGrouped: boolean;
  readonly ids: readonly string[];
  /** To carry over into the next one; undefined where people are not drawn one by one. */
  readonly layout: CascadeLayout | undefined;
}
