import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import type { BadgeInput } from 'openbadges-validator-core';
import { chooseStore } from '../../lib/choose-store.js';

/** 8 MiB: what the validator core takes in. A larger file is not even read. */
const LIMIT = 8 * 1024 * 1024;

export interface HandedIn {
  readonly body: Extract<BadgeInput, string | Uint8Array>;
  /** Where it was asked for: she named that site herself. Null: it was at hand. */
  readonly origin: string | null;
}

/** What a file, a pasted text or the badge at an address holds. Rejects with a `BadgeError`. */
export async function bodyOf(given: string | Blob): Promise<HandedIn> {
  if (typeof given === 'string') return isAddress(given) ? fetched(given) : { body: given, origin: null };
  if (given.size > LIMIT) throw new BadgeError({ code: 'input.too_large', bytes: given.size, limit: LIMIT });
  const bytes = new Uint8Array(await given.arrayBuffer());
  // Of what can hold a badge, PNG and SVG are images; everything else is text.
  const isImage = bytes[0] === 0x89 || bytes[0] === 0x3c || given.type.startsWith('image/');
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
