import type { BadgeEntry } from '../../lib/badge-entry.js';
import { imageAddress } from '../../lib/image-address.js';

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

function imageType(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  // `<`: of what can hold a badge only SVG starts so.
  return bytes[0] === 0x3c ? 'image/svg+xml' : null;
}
