import type { BadgeDocument } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { readText } from '../intake/read-text.js';
import { isJsonObject, type Json } from '../json.js';
import { hasType } from '../lib/has-type.js';

/** What goes into a picture, and under which of the two names. */
export interface BadgeToBake {
  /** `credential`: Open Badges 3.0; `assertion`: any version before. */
  readonly kind: 'credential' | 'assertion';
  readonly form: 'json' | 'jws' | 'url';
  readonly text: string;
  /** Where a hosted assertion stands. */
  readonly address?: string;
}

/** An endorsement, a list or a model is no badge of anybody. */
const AWARDS = ['OpenBadgeCredential', 'AchievementCredential'];
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads what is to be baked. Throws a `BadgeError`: `input.not_a_badge`, `proof.missing` (an unsigned badge of 3.0),
 * `json.*`, `proof.malformed`.
 */
export async function badgeToBake(given: string): Promise<BadgeToBake> {
  if (LONE_SURROGATE.test(given)) fail('json.malformed', {});
  const document = await readText(given);
  const { text, jws, url } = document;
  if (url !== undefined) return { kind: 'assertion', form: 'url', text };
  const kind = kindOf(document);
  const form = jws === undefined ? 'json' : 'jws';
  const address = kind === 'assertion' ? addressOf(document) : undefined;
  return { kind, form, text, ...(address !== undefined && { address }) };
}

function kindOf({ openBadgesVersion, credential, jws }: BadgeDocument): BadgeToBake['kind'] {
  if (openBadgesVersion === '3.0') {
    if (!AWARDS.some((type) => hasType(credential, type))) fail('input.not_a_badge', {});
    // A picture carries what can be verified without the place that it came from (OB3 §5.3).
    return jws !== undefined || credential?.['proof'] !== undefined
      ? 'credential'
      : fail('proof.missing', {});
  }
  const isAward = openBadgesVersion !== null && credential?.['badge'] !== undefined;
  return isAward ? 'assertion' : fail('input.not_a_badge', {});
}

function addressOf({ credential }: BadgeDocument): string | undefined {
  const { id, verify } = credential ?? {};
  const places: readonly (Json | undefined)[] = [id, isJsonObject(verify) ? verify['url'] : undefined];
  return places.find((place): place is string => typeof place === 'string' && /^https?:/.test(place));
}
