import type { BadgeFormat } from '../badge-document.js';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COMPACT_JWS = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** Says what an input is by its first characters or bytes; undefined when it is nothing that can hold a badge. */
export function detectInput(input: string | Uint8Array): BadgeFormat | undefined {
  if (typeof input !== 'string')
    return PNG_SIGNATURE.every((byte, at) => input[at] === byte) ? 'png' : undefined;
  if (input.startsWith('{') || input.startsWith('[')) return 'json';
  if (input.startsWith('<')) return 'svg';
  if (/^https?:\/\/[^\s/]/i.test(input)) return URL.canParse(input) ? 'url' : undefined;
  return COMPACT_JWS.test(input) ? 'jws' : undefined;
}
