import type { BadgeFormat } from '../badge-document.js';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COMPACT_JWS = /^[\w-]+\.[\w-]*\.[\w-]*$/;
/** `{"` in base64url: so nearly every header begins, and nothing else does. Whether the rest is one is told as its trouble. */
const HEADER = 'eyJ';

/** Says what an input is by its first characters or bytes; undefined when it is nothing that can hold a badge. */
export function detectInput(input: string | Uint8Array): BadgeFormat | undefined {
  if (typeof input !== 'string')
    return PNG_SIGNATURE.every((byte, at) => input[at] === byte) ? 'png' : undefined;
  if (input.startsWith('{') || input.startsWith('[')) return 'json';
  if (input.startsWith('<')) return 'svg';
  if (/^https?:\/\/[^\s/]/i.test(input)) return URL.canParse(input) ? 'url' : undefined;
  return input.startsWith(HEADER) || COMPACT_JWS.test(input) ? 'jws' : undefined;
}
