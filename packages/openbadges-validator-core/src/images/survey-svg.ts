import { fail } from '../badge-error.js';
import { isSvgHolder } from './is-svg-holder.js';
import { Namespaces } from './namespaces.js';
import { xmlParts, type OpeningTag } from './xml-parts.js';

export interface SvgSurvey {
  readonly root: OpeningTag;
  /** The badges that stand there, from the first letter of each to the one behind its last. */
  readonly badges: readonly { readonly start: number; readonly end: number }[];
  /** Whether something else than a badge is named with the prefix `openbadges`. */
  readonly usesPrefix: boolean;
}

const PREFIX = 'openbadges:';

interface Walk {
  root?: OpeningTag;
  usesPrefix: boolean;
  readonly open: string[];
  readonly badges: { start: number; end: number }[];
  /** How deep the badge stands that is being walked through. */
  badgeDepth?: number;
}

/**
 * Finds the places of an SVG that baking has to know, and that it is well-formed as far as its tags go.
 *
 * @throws BadgeError `image.damaged`; `image.unsupported` where the outermost element is not `svg`
 */
export function surveySvg(xml: string): SvgSurvey {
  const namespaces = new Namespaces();
  const walk: Walk = { usesPrefix: false, open: [], badges: [] };
  for (const part of xmlParts(xml)) {
    if (part.kind === 'open') {
      namespaces.enter(part.attributes);
      enter(part, namespaces, walk);
      if (part.empty) leave(part.name, part.end, namespaces, walk);
    } else if (part.kind === 'close') leave(part.name, part.end, namespaces, walk);
  }
  const { root, badges, usesPrefix, open } = walk;
  if (root === undefined || open.length > 0) return damaged();
  return { root, badges, usesPrefix };
}

function enter(tag: OpeningTag, namespaces: Namespaces, walk: Walk): void {
  if (walk.open.length === 0) {
    if (walk.root !== undefined) damaged();
    if (!/^(?:[^:]+:)?svg$/.test(tag.name)) fail('image.unsupported', {});
    walk.root = tag;
  }
  if (walk.badgeDepth === undefined) {
    if (isSvgHolder(tag.name, namespaces)) {
      walk.badgeDepth = walk.open.length;
      walk.badges.push({ start: tag.start, end: tag.end });
    } else {
      walk.usesPrefix ||= [tag.name, ...tag.attributes.keys()].some((name) => name.startsWith(PREFIX));
    }
  }
  walk.open.push(tag.name);
}

function leave(name: string, end: number, namespaces: Namespaces, walk: Walk): void {
  namespaces.leave();
  if (walk.open.pop() !== name) damaged();
  if (walk.open.length !== walk.badgeDepth) return;
  const badge = walk.badges.at(-1);
  if (badge !== undefined) badge.end = end;
  delete walk.badgeDepth;
}

function damaged(): never {
  return fail('image.damaged', { format: 'svg' });
}
