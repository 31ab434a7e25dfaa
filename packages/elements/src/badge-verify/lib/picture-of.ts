import type { BadgeEntry } from '../../lib/badge-entry.js';
import { imageAddress } from '../../lib/image-address.js';
import { imageType } from '../../lib/image-type.js';

/**
 * The address of the picture of what was handed in: of the very file, or one inside the badge. One made for a file stays
 * until it is revoked.
 */
export function pictureOf(entry: BadgeEntry): string | null {
  const { input } = entry;
  const type = input instanceof Uint8Array ? imageType(input) : null;
  if (type !== null) return URL.createObjectURL(new Blob([input as Uint8Array<ArrayBuffer>], { type }));
  return imageAddress(entry, (origin) => origin === location.origin);
}
