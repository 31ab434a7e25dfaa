import type { BadgeInput } from '../badge-document.js';
import { readObject } from '../intake/read-object.js';
import type { CarriedBadge } from './judge-badge.js';

/**
 * A badge as it can go to another thread: an object as the JSON text that it is, and bytes without the rest of the memory that
 * they are a part of. Throws as `readObject`.
 */
export function carryBadge(input: BadgeInput): CarriedBadge {
  if (typeof input === 'string') return input;
  if (!(input instanceof Uint8Array)) return readObject(input);
  return input.byteLength === input.buffer.byteLength ? input : input.slice();
}
