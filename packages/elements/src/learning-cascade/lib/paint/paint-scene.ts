/** The shapes that tell gardens apart beside their colours. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number];

export interface NodeStyle {
  readonly shape: Shape;
  readonly color: string;
  /** `dotted`: an outline alone, of those who left. */
  readonly outline: 'none' | 'dotted';
  /** Beside the radius of the scene; 1 unless said. */
  readonly size?: number;
}

export interface EdgeStyle {
  readonly color: string;
  readonly line: 'solid' | 'dotted';
  /** A small mark in the middle, of what is verified. */
  readonly hasSeal: boolean;
  /** In CSS pixels; 1 unless said. */
  readonly width?: number;
}

/** All that can be seen, in numbers. Never changed once it is handed over. */
export interface PaintScene {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Of each node and edge, which of the styles it has. */
  readonly nodeStyle: ArrayLike<number>;
  readonly edgeStyle: ArrayLike<number>;
  readonly nodeStyles: readonly NodeStyle[];
  readonly edgeStyles: readonly EdgeStyle[];
  /** Of a node, in the same units as `x` and `y`; half the distance to her neighbour at most. */
  readonly radius: number;
  readonly background: string;
}

/** Where the scene is seen from: a point of it is drawn at `x · scale + left`, `y · scale + top`, in CSS pixels. */
export interface PaintView {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** In CSS pixels; `pixelRatio`: device pixels to one of them. */
export interface PaintSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}
