import type { RecordOf } from '@commons-badges/recognition';
import { bake } from 'openbadges-validator-core/bake.js';
import { fileName } from '../../lib/badge-detail/lib/list-downloads.js';
import type { Download } from '../../lib/badge-detail/lib/save-download.js';
import { drawPng } from './draw-png.js';
import { pictureOf } from './picture-of.js';

type Badge = RecordOf<'badge'>;

/** The picture of a badge as a PNG that holds the badge (OB3 §5.3.1). Rejects where it cannot be drawn. */
export async function pngFile(badge: Badge): Promise<Download> {
  const bytes = await bake(await drawPng(pictureOf(badge)), JSON.stringify(badge));
  return { name: `${nameOf(badge)}.png`, kind: 'image', content: new Blob([bytes], { type: 'image/png' }) };
}

/** The same as an SVG (OB3 §5.3.2); a picture that is none is put into one. */
export async function svgFile(badge: Badge): Promise<Download> {
  const bytes = await bake(svgOf(pictureOf(badge)), JSON.stringify(badge));
  return {
    name: `${nameOf(badge)}.svg`,
    kind: 'image',
    content: new Blob([bytes], { type: 'image/svg+xml' }),
  };
}

export function jsonFile(badge: Badge): Download {
  const content = new Blob([JSON.stringify(badge, null, 2)], { type: 'application/json' });
  return { name: `${nameOf(badge)}.json`, kind: 'json', content };
}

function nameOf(badge: Badge): string {
  return fileName(badge.credentialSubject.achievement.name);
}

function svgOf(address: string): string {
  const [, type = '', encoding, data = ''] =
    /^data:([^;,]*)(?:;[^,]*?(base64))?[^,]*,(.*)$/s.exec(address) ?? [];
  if (!type.includes('svg'))
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image href="${address.replaceAll('"', '')}" width="512" height="512"/></svg>`;
  if (encoding === undefined) return decodeURIComponent(data);
  return new TextDecoder().decode(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
}
