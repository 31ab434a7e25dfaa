import { OFFERED_HUES } from './colours.js';
import type { Composition } from './compose-image.js';
import { ICONS } from './icons.js';
import { SHAPES } from './shapes.js';

const PREFIX = 'data:image/svg+xml,';

/** What a picture was composed of, where the composer made it: so that a next version begins from there. */
export function readComposition(address: string): Composition | undefined {
  if (!address.startsWith(PREFIX)) return undefined;
  try {
    const svg = decodeURIComponent(address.slice(PREFIX.length));
    const [, shape, icon, hue] = /^<svg [^>]*data-badge="(\w+) (\w+) (\w+)"/.exec(svg) ?? [];
    const composition = { shape, icon, hue };
    return isComposition(composition) ? composition : undefined;
  } catch {
    return undefined;
  }
}

interface Parts {
  readonly shape?: unknown;
  readonly icon?: unknown;
  readonly hue?: unknown;
}

export function isComposition<P extends Parts>(parts: P): parts is P & Composition {
  const { shape, icon, hue } = parts;
  return (
    Object.hasOwn(SHAPES, String(shape)) &&
    Object.hasOwn(ICONS, String(icon)) &&
    OFFERED_HUES.some((offered) => offered === hue)
  );
}
