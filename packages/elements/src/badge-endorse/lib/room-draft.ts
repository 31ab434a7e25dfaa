import type { Basis } from '../../locales/badge-endorse-words.js';
import { BASES } from './answer-draft.js';

/** What somebody says of a whole room, with the ids of what will be written. */
export interface RoomDraft {
  /** By the id of a claim, that of its endorsement: a second try writes none twice. */
  readonly ids: Readonly<Record<string, string>>;
  /** The ids of the claims that she leaves out. */
  readonly left: readonly string[];
  readonly basis: Basis | '';
  readonly comment: string;
}

export function emptyRoom(): RoomDraft {
  return { ids: {}, left: [], basis: '', comment: '' };
}

/** Reads one that was kept; undefined for what is none. */
export function parseRoom(kept: unknown): RoomDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { ids, left, basis, comment } = kept as Record<string, unknown>;
  const isWhole =
    typeof ids === 'object' &&
    ids !== null &&
    Object.values(ids).every((id) => typeof id === 'string') &&
    Array.isArray(left) &&
    left.every((id) => typeof id === 'string') &&
    typeof comment === 'string';
  return isWhole ? { ...(kept as RoomDraft), basis: BASES.find((one) => one === basis) ?? '' } : undefined;
}
