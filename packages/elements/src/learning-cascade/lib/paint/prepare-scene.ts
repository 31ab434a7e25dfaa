import { sortIntoBuckets, type Boxes, type Buckets } from './buckets.js';
import type { PaintScene } from './paint-scene.js';

/** A scene, sorted so that what is out of sight is passed over at once. */
export interface PreparedScene extends PaintScene {
  readonly nodes: Buckets;
  readonly edges: Buckets;
}

export function prepareScene(scene: PaintScene): PreparedScene {
  const { nodeStyle, edgeStyle, nodeStyles, edgeStyles } = scene;
  return {
    ...scene,
    nodes: sortIntoBuckets(boxesOfNodes(scene), nodeStyle, nodeStyles.length),
    edges: sortIntoBuckets(boxesOfEdges(scene), edgeStyle, edgeStyles.length),
  };
}

function boxesOfNodes({ x, y }: PaintScene): Boxes {
  const boxes = new Float64Array(x.length * 4);
  for (let node = 0, at = 0; node < x.length; node += 1, at += 4) {
    boxes[at] = boxes[at + 1] = x[node]!;
    boxes[at + 2] = boxes[at + 3] = y[node]!;
  }
  return boxes;
}

function boxesOfEdges({ x, y, from, to }: PaintScene): Boxes {
  const boxes = new Float64Array(from.length * 4);
  for (let edge = 0, at = 0; edge < from.length; edge += 1, at += 4) {
    const one = from[edge]!;
    const other = to[edge]!;
    boxes[at] = Math.min(x[one]!, x[other]!);
    boxes[at + 1] = Math.max(x[one]!, x[other]!);
    boxes[at + 2] = Math.min(y[one]!, y[other]!);
    boxes[at + 3] = Math.max(y[one]!, y[other]!);
  }
  return boxes;
}
