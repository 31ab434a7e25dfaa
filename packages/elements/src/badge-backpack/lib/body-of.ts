import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import type { BadgeInput } from 'openbadges-validator-core';
import { chooseStore } from '../../lib/choose-store.js';
import { imageType } from '../../lib/image-type.js';
import { MAX_BADGE_BYTES } from '../../lib/max-badge-bytes.js';

export interface HandedIn {
  readonly body: Extract<BadgeInput, string | Uint8Array>;
  /** Where it was asked for: she named that site herself. Null: it was at hand. */
  readonly origin: string | null;
}

/** What a file, a pasted text or the badge at an address holds. Rejects with a `BadgeError`. */
export async function bodyOf(given: string | Blob): Promise<HandedIn> {
  if (typeof given === 'string') return isAddress(given) ? fetched(given) : { body: given, origin: null };
  if (given.size > MAX_BADGE_BYTES)
    throw new BadgeError({ code: 'input.too_large', bytes: given.size, limit: MAX_BADGE_BYTES });
  const bytes = new Uint8Array(await given.arrayBuffer());
  // Of what can hold a badge, PNG and SVG are images; everything else is text.
  const isImage = imageType(bytes) !== null || given.type.startsWith('image/');
  return { body: isImage ? bytes : new TextDecoder().decode(bytes).trim(), origin: null };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

async function fetched(address: string): Promise<HandedIn> {
  const store = chooseStore({
    src: null,
    inline: JSON.stringify([address]),
    shared: null,
    network: 'any',
    isAllowed: () => true,
  });
  for await (const [record] of store?.list() ?? []) {
    const found = record && (await store?.get(record.id));
    if (found?.problem) throw new BadgeError(found.problem as BadgeError['problem']);
    if (found?.body != null) return { body: found.body, origin: new URL(address).origin };
  }
  throw new BadgeError({ code: 'input.not_a_badge' });
}
