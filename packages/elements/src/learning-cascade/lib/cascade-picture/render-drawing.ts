import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DrawingLinks } from '../drawing-links.js';
import type { Drawing } from '../drawing.js';
import type { Picked } from '../pick.js';
import type { PictureView, Size } from '../picture-view.js';
import { curvePath, lookOf, nodePath, type DrawingPaths } from './drawing-paths.js';
import { labelsOf } from './labels-of.js';

export interface PictureScene {
  readonly drawing: Drawing;
  /** Undefined where a canvas below draws the people and lines. */
  readonly paths: DrawingPaths | undefined;
  readonly links: DrawingLinks;
  readonly view: PictureView;
  readonly frame: Size;
  /** What is pointed at, or walked to. */
  readonly current: Picked | undefined;
}

/** So many lines would be a dark cloud. */
const DENSE = 150;
const CLOUD = 1200;

/** The whole picture. A screen reader hears it from the list and from the walk. */
export function renderDrawing(scene: PictureScene): TemplateResult {
  const { paths, view, frame } = scene;
  const { k, x, y } = view;
  return html`<svg
    aria-hidden="true"
    class=${scene.current ? 'some' : ''}
    width=${frame.width}
    height=${frame.height}
    viewBox="0 0 ${frame.width} ${frame.height}"
  >
    ${renderRowLines(scene)}
    <g transform="translate(${x} ${y}) scale(${k})">
      <g class=${densityOf(scene.drawing)}>
        ${paths?.edges.map(
          ({ look, width, d }) => svg`<path class="edge ${look}" stroke-width=${width} d=${d}></path>`,
        )}
        <path class="seal" d=${paths?.seals ?? ''}></path>
        ${renderLinks(scene)} ${paths?.nodes.map(({ look, d }) => svg`<path class=${look} d=${d}></path>`)}
        <path class="tick" d=${paths?.ticks ?? ''}></path>
        ${renderCurrent(scene)}
      </g>
    </g>
    ${renderRowNames(scene)} ${renderHeads(scene)}
    <g class="labels">
      ${labelsOf(scene.drawing, view, frame).map(
        (label) => svg`<text class="label" x=${label.x} y=${label.y}>${label.text}</text>`,
      )}
    </g>
  </svg>`;
}

function densityOf({ edges }: Drawing): string {
  return edges.length > CLOUD ? 'dense cloud' : edges.length > DENSE ? 'dense' : '';
}

function renderRowLines({ drawing, view, frame }: PictureScene): unknown {
  return drawing.rows.map(({ y }) => {
    const top = Math.round(y * view.k + view.y);
    return svg`<line class="row" x1="0" x2=${frame.width} y1=${top} y2=${top}></line>`;
  });
}

/** They stay at the side, however the picture is moved. */
function renderRowNames({ drawing, view }: PictureScene): unknown {
  if (view.k < 0.15) return nothing;
  return drawing.rows.map(
    ({ y, text }) => svg`<text class="wave" x="6" y=${Math.round(y * view.k + view.y) - 6}>${text}</text>`,
  );
}

/** Over narrow columns, names lean. */
function renderHeads({ drawing: { heads }, view }: PictureScene): unknown {
  const [first, second] = heads;
  const isNarrow = first !== undefined && second !== undefined && (second.x - first.x) * view.k < 90;
  if (heads.length * 12 > 1200 * view.k) return nothing;
  return heads.map(({ x, y, text }) => {
    const [left, top] = [Math.round(x * view.k + view.x), Math.round(y * view.k + view.y)];
    const turn = isNarrow ? `rotate(-38 ${left} ${top})` : nothing;
    return svg`<text class="head ${isNarrow ? 'leaning' : ''}" x=${left} y=${top} transform=${turn}>${text}</text>`;
  });
}

/** What leads to whoever is pointed at, and from her. */
function renderLinks({ drawing, links, current }: PictureScene): unknown {
  if (current === undefined) return nothing;
  const edges =
    current.what === 'edge' ? [current.at] : [...links.up[current.at]!, ...links.down[current.at]!];
  return edges.map((at) => {
    const edge = drawing.edges[at]!;
    return svg`<path class="edge lit ${edge.state}" stroke-width=${edge.width + 1} d=${curvePath(drawing, edge)}></path>`;
  });
}

function renderCurrent({ drawing, current }: PictureScene): unknown {
  if (current?.what !== 'node') return nothing;
  const node = drawing.nodes[current.at]!;
  return svg`<path class="ring ${lookOf(node)}" d=${nodePath(node, node.isRoot ? 8 : 5)}></path>`;
}
