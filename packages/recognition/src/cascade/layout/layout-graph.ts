/** Who taught whom, as numbers: a person is her place from 0 to `count` − 1. The picture does not depend on the order of the edges. */
export interface LayoutGraph {
  readonly count: number;
  /** Of each edge the one who taught. As long as `to`. Edges may be there twice, and may lead round in a circle. */
  readonly from: Uint32Array;
  /** Of each edge the one who learned. */
  readonly to: Uint32Array;
  /** Of each person the number of her garden; people of one garden are drawn together where it costs no crossings. */
  readonly group?: Uint16Array;
  /** 1 for the people who count as sources: where a circle has to be cut, the edge that leads back to them is cut. */
  readonly root?: Uint8Array;
}

export interface LayoutOptions {
  /**
   * Where each person stood before; `carryOver` makes it. Who is still in her wave stays exactly where she was, and the others
   * take the free places nearest to where they were, or to their teachers. Where many are new (more than 32, and more than an
   * eighth), everything is laid out anew.
   */
  readonly previous?: PreviousPlaces;
  /**
   * `fast`: one walk over everything. `fine`: looks for fewer crossings besides. Without it: fine up to 5,000 people.
   */
  readonly quality?: 'fast' | 'fine';
}

/** An earlier layout in the numbers of the new graph: of whom is new, `x` is `NaN` and `layer` is −1. */
export interface PreviousPlaces {
  readonly x: Float64Array;
  readonly layer: Int32Array;
}

/** Where everybody stands. Two people in one wave are at least 1 apart. */
export interface CascadeLayout {
  /** In places, from 0 on; halves occur. */
  readonly x: Float64Array;
  /** The same as `layer`, to be drawn from. */
  readonly y: Float64Array;
  /** The longest way down to her. Every edge leads to a higher one, but those that close a circle. */
  readonly layer: Uint32Array;
  /** 1 for each edge that closes a circle and so leads up, or to where it came from. Undefined where there is none. */
  readonly back: Uint8Array | undefined;
  /** The greatest `x` and the greatest `y`. */
  readonly width: number;
  readonly height: number;
}
