import type { BadgeInput } from 'openbadges-validator-core';
import type { Download } from './save-download.js';

/** What can be taken away of a badge: the image that holds it, if it came in one, and its exact text. */
export function listDownloads(input: BadgeInput, text: string, badgeName: string): readonly Download[] {
  const name = fileName(badgeName);
  const isJson = /^\s*[[{]/.test(text);
  const content = new Blob([text], { type: isJson ? 'application/json' : 'text/plain' });
  const written: Download = {
    name: `${name}.${isJson ? 'json' : 'jwt'}`,
    kind: isJson ? 'json' : 'jws',
    content,
  };
  if (!(input instanceof Uint8Array)) return [written];
  const [type, ending] = input[0] === 0x89 ? ['image/png', 'png'] : ['image/svg+xml', 'svg'];
  const image = new Blob([input as Uint8Array<ArrayBuffer>], { type });
  return [{ name: `${name}.${ending}`, kind: 'image', content: image }, written];
}

/** The name of a badge as one of a file: plain letters, and not too long. */
export function fileName(badgeName: string): string {
  const plain = badgeName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase() || 'badge'
  );
}
