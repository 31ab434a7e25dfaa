import { toBase64 } from '../../../lib/to-base64.js';
import { findSvgTrouble, type SvgTrouble } from './find-svg-trouble.js';

export type PictureTrouble = SvgTrouble | 'too-large' | 'not-a-picture' | 'unreadable';
export type PictureAnswer =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly trouble: PictureTrouble };

/** What is recommended for badges, and what a record holds with room to spare. */
export const MAX_PICTURE_BYTES = 250_000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A file of hers as a `data:` URL, once it is known to be a picture that can be shown. */
export async function readPicture(file: Blob): Promise<PictureAnswer> {
  if (file.size > MAX_PICTURE_BYTES) return { ok: false, trouble: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPng = PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  if (!isPng) {
    const trouble = textTrouble(bytes);
    if (trouble !== undefined) return { ok: false, trouble };
  }
  const address = `data:${isPng ? 'image/png' : 'image/svg+xml'};base64,${toBase64(bytes)}`;
  return (await canBeShown(address)) ? { ok: true, address } : { ok: false, trouble: 'unreadable' };
}

function textTrouble(bytes: Uint8Array): PictureTrouble | undefined {
  try {
    const trouble = findSvgTrouble(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return trouble === 'not-svg' ? 'not-a-picture' : trouble;
  } catch {
    return 'not-a-picture';
  }
}

function canBeShown(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
}
