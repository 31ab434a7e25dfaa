import type { Drawing, DrawnEdge, DrawnNode } from '../drawing.js';
import type { EdgeStyle, NodeStyle, PaintScene } from '../paint/paint-scene.js';

/** What the styles of the page say of a look: the colour of its line. */
export type ColourOf = (look: string) => string;

/** A drawing in numbers, for the canvas. */
export function paintSceneOf({ nodes, edges }: Drawing, colourOf: ColourOf, background: string): PaintScene {
  const nodeStyles = createStyles((node: DrawnNode): NodeStyle => {
    const { kind, look, isRoot } = node;
    const color = colourOf(`node hue-${look.hue ?? 'none'}`);
    const outline = kind === 'ghost' ? 'dotted' : 'none';
    return { shape: kind === 'note' ? 'diamond' : look.shape, color, outline, size: isRoot ? 1.3 : 1 };
  });
  const edgeStyles = createStyles(({ state }: DrawnEdge): EdgeStyle => ({
    color: colourOf(`edge ${state} one-of-many`),
    line: state === 'declared' ? 'dotted' : 'solid',
    hasSeal: state === 'verified',
    width: 0.75,
  }));
  return {
    x: Float64Array.from(nodes, ({ x }) => x),
    y: Float64Array.from(nodes, ({ y }) => y),
    from: Uint32Array.from(edges, ({ from }) => from),
    to: Uint32Array.from(edges, ({ to }) => to),
    nodeStyle: nodes.map((node) =>
      nodeStyles.of(node, `${node.kind} ${node.look.shape} ${node.look.hue} ${node.isRoot}`),
    ),
    edgeStyle: edges.map((edge) => edgeStyles.of(edge, edge.state)),
    nodeStyles: nodeStyles.all,
    edgeStyles: edgeStyles.all,
    radius: nodes[0]?.radius ?? 1,
    background,
  };
}

/** Gives each look a number, the first time that it comes. */
function createStyles<T, S>(make: (one: T) => S): { readonly all: S[]; of(one: T, key: string): number } {
  const all: S[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of: (one, key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = all.push(make(one)) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}
