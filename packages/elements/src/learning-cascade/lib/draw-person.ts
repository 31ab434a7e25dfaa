import { addressName } from './address-name.js';
import type { CascadeScene } from './cascade-scene.js';
import type { DrawnNode } from './drawing.js';

/** In units of the picture: from wave to wave, of a person, and around everything. */
export const ROW = 92;
export const RADIUS = 11;
export const MARGIN = { left: 76, right: 44, top: 36, bottom: 44 };
/** What a name below a person takes. */
const NAME = 20;

/** One person, somebody who left, or a note. */
export function drawPerson(place: number, x: number, y: number, scene: CascadeScene): DrawnNode {
  const node = scene.index.nodes[place]!;
  const name = scene.isNamed(place) ? scene.nameOf(place) : '';
  const label = node.kind === 'note' ? addressName(node.id) : name;
  return {
    place,
    kind: node.kind,
    x,
    y,
    radius: RADIUS,
    foot: label ? RADIUS + NAME : RADIUS,
    look: scene.gardens.lookOf(place),
    isRoot: node.isRoot,
    isVerified: node.outcome === 'verified',
    label,
    said: undefined,
    garden: undefined,
  };
}
